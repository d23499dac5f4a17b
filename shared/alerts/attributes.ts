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
 * Every text that a filter policy may ask for a change with: force, metric, theatre and kind, each given or left open,
 * and at the end its size in per cent and in people. A fall of 20 and a raise of 20 are both a size of 20.
 */
export function waysToAsk(change: Change): string[] {
  const { force, metric, theatre, kind, difference } = change;
  const sizes =
    difference === null
      ? ['']
      : [
          SIZE_MARK.percent + sizeCode(Math.abs(difference.percent), 'percent'),
          SIZE_MARK.people + sizeCode(Math.abs(difference.absolute), 'people'),
        ];
  const either = (value: string): string[] => [value, ANY];
  return either(force).flatMap((f) =>
    either(metric).flatMap((m) =>
      either(theatre).flatMap((t) =>
        either(kind).flatMap((k) => sizes.map((size) => asked(f, m, t, k) + size)),
      ),
    ),
  );
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
    [ATTRIBUTES.changes]: changes.flatMap(waysToAsk),
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
