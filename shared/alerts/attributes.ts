import type { Change } from '../changes/change.ts';
import { ANY } from './choice.ts';
import { sizeCode } from './size-code.ts';

/** The message attributes by which subscribers choose; filter policies use these names. */
export const ATTRIBUTES = {
  story: 'story',
  claimant: 'claimant',
  /** Every way to ask for one of the message's changes, see {@link waysToAsk}. What `fogwatch subscribe` filters by. */
  changes: 'changes',
  /** Those of all changes together, for filter policies written by hand. */
  force: 'force',
  metric: 'metric',
  theatre: 'theatre',
  kind: 'kind',
  /** People between from and to, the most of the message, never negative; absent where no change has a difference. */
  differenceAbsolute: 'differenceAbsolute',
  /** The same in per cent of from. */
  differencePercent: 'differencePercent',
  /** Id of the subscription that a digest is for; alerts do not have it. */
  digest: 'digest',
} as const;

/** An SNS message attribute, as the API takes it. */
export interface MessageAttribute {
  readonly DataType: 'String' | 'String.Array' | 'Number';
  readonly StringValue: string;
}

/** Marks of the two units in which a size stands at the end of a way to ask. */
export const SIZE_MARK = { percent: '%', people: '#' } as const;

/** "force/metric/theatre/kind/": how a change is asked for, each part given or `*`. */
export const asked = (force: string, metric: string, theatre: string, kind: string): string =>
  `${[force, metric, theatre, kind].join('/')}/`;

/**
 * Every text that a filter policy may ask for one of the changes with: force, metric, theatre and kind, each given or left
 * open, and at the end the largest size of those that it fits, in per cent and in people: whoever asks for at least so
 * much asks for a beginning of it. A fall of 20 and a raise of 20 are both a size of 20.
 */
export function waysToAsk(changes: readonly Change[]): string[] {
  const sizes = new Map<string, { percent: number; people: number } | null>();
  for (const { force, metric, theatre, kind, difference } of changes) {
    for (const way of openings([force, metric, theatre, kind])) {
      const largest = sizes.get(way) ?? null;
      sizes.set(
        way,
        difference === null
          ? largest
          : {
              percent: Math.max(largest?.percent ?? 0, Math.abs(difference.percent)),
              people: Math.max(largest?.people ?? 0, Math.abs(difference.absolute)),
            },
      );
    }
  }
  return [...sizes].flatMap(([way, size]) =>
    size === null
      ? [way]
      : [
          way + SIZE_MARK.percent + sizeCode(size.percent, 'percent'),
          way + SIZE_MARK.people + sizeCode(size.people, 'people'),
        ],
  );
}

/** A change's four words, each as it is or left open. */
function openings(words: readonly string[]): string[] {
  return words
    .reduce<string[][]>(
      (ways, word) =>
        ways.flatMap((way) => [
          [...way, word],
          [...way, ANY],
        ]),
      [[]],
    )
    .map(([force = '', metric = '', theatre = '', kind = '']) => asked(force, metric, theatre, kind));
}

/**
 * What a filter policy can choose a message by.
 * @param changes of one story; of one claimant, but for a summary
 */
export function attributesOf(changes: readonly Change[]): Record<string, MessageAttribute> {
  const distinct = (values: readonly string[]): string[] => [...new Set(values)];
  const lists = {
    [ATTRIBUTES.story]: changes.map(({ story }) => story),
    [ATTRIBUTES.claimant]: changes.map(({ claimant }) => claimant),
    [ATTRIBUTES.changes]: waysToAsk(changes),
    [ATTRIBUTES.force]: changes.map(({ force }) => force),
    [ATTRIBUTES.metric]: changes.map(({ metric }) => metric),
    [ATTRIBUTES.theatre]: changes.map(({ theatre }) => theatre),
    [ATTRIBUTES.kind]: changes.map(({ kind }) => kind),
  };
  const differences = changes.flatMap(({ difference }) => difference ?? []);
  const largest = (values: readonly number[]): string => String(Math.max(...values.map(Math.abs)));
  const numbers =
    differences.length === 0
      ? {}
      : {
          [ATTRIBUTES.differenceAbsolute]: largest(differences.map(({ absolute }) => absolute)),
          [ATTRIBUTES.differencePercent]: largest(differences.map(({ percent }) => percent)),
        };
  return {
    ...Object.fromEntries(
      Object.entries(lists).map(([name, values]) => [
        name,
        attribute('String.Array', JSON.stringify(distinct(values))),
      ]),
    ),
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, attribute('Number', value)])),
  };
}

function attribute(DataType: MessageAttribute['DataType'], StringValue: string): MessageAttribute {
  return { DataType, StringValue };
}
