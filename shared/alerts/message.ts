import type { Change } from '../changes/change.ts';
import { identify } from '../changes/identity.ts';
import { seriesKey } from '../changes/ledger-series.ts';
import type { Metric } from '../figures/figure.ts';

/** What one claimant said in one cycle, told at once. */
export interface AlertMessage<C extends Change = Change> {
  /** Made from its changes, so that the same ones make the same message. */
  readonly id: string;
  readonly story: string;
  readonly claimant: string;
  /** At least one; the most telling first. */
  readonly changes: readonly C[];
}

/** Hexadecimal digits of a change's id that people are shown, and that `fogwatch why` takes. */
const SHORT_ID = 8;

export const shortId = (id: string): string => id.slice(0, SHORT_ID);

/** What people ask for first. */
const BY_INTEREST: readonly Metric[] = [
  'killed',
  'casualties',
  'wounded',
  'captured',
  'missing',
  'deployed',
  'planned',
];

/**
 * The messages in which changes are told: one for each claimant of a story, in the order of the first of each.
 * @param changes in the order in which they are to be told
 */
export function messagesOf<C extends Change>(changes: readonly C[]): AlertMessage<C>[] {
  const byClaimant = new Map<string, C[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.story, change.claimant]);
    byClaimant.set(key, [...(byClaimant.get(key) ?? []), change]);
  }
  return [...byClaimant.values()].flatMap((own) => messageOf(own) ?? []);
}

/** The message of one claimant's changes; null where there are none. */
export function messageOf<C extends Change>(changes: readonly C[]): AlertMessage<C> | null {
  const [first] = changes;
  if (first === undefined) return null;
  const { story, claimant } = first;
  return { id: messageId(changes), story, claimant, changes: [...changes].sort(byInterest) };
}

/** The same message, with the changes that somebody wants in front. */
export function wantedFirst<C extends Change>(
  message: AlertMessage<C>,
  isWanted: (change: Change) => boolean,
): AlertMessage<C> {
  const wanted = message.changes.filter(isWanted);
  return {
    ...message,
    changes: [...wanted, ...message.changes.filter((change) => !wanted.includes(change))],
  };
}

const messageId = (changes: readonly Change[]): string =>
  identify('message', ...changes.map(({ id }) => id).sort());

/** Totals before incidents, what people ask for first before the rest, and a series as it went on. */
function byInterest(one: Change, other: Change): number {
  return (
    Number(one.kind === 'incident') - Number(other.kind === 'incident') ||
    BY_INTEREST.indexOf(one.metric) - BY_INTEREST.indexOf(other.metric) ||
    order(seriesKey(one), seriesKey(other)) ||
    order(one.claimedOn, other.claimedOn) ||
    one.sequence - other.sequence
  );
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
