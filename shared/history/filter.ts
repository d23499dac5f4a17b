import type { Change, Position } from '../changes/change.ts';

/** What a question is narrowed to; an absent field, or an empty list, asks for all. */
export interface HistoryFilter {
  readonly force?: readonly string[];
  readonly metric?: readonly string[];
  readonly theatre?: readonly string[];
  /** Without regard to case. */
  readonly claimant?: readonly string[];
  readonly kind?: readonly string[];
  /** ISO 8601 date, or its beginning ("2024-12"): the first day of the claim, included. */
  readonly since?: string;
  /** The same: the last day, month or year, included. */
  readonly until?: string;
  /** Words that the sentence has, each at the beginning of a word, without regard to case and accents. */
  readonly q?: string;
}

/** Whether a change or a position is asked for; a position has no kind, and is not narrowed by it. */
export function isAskedFor(entry: Change | Position, filter: HistoryFilter): boolean {
  const { force, metric, theatre, claimant, kind, since, until, q } = filter;
  return (
    isAmong(entry.force, force) &&
    isAmong(entry.metric, metric) &&
    isAmong(entry.theatre, theatre) &&
    isAmong(
      entry.claimant.toLowerCase(),
      claimant?.map((name) => name.toLowerCase()),
    ) &&
    (!('kind' in entry) || isAmong(entry.kind, kind)) &&
    (since === undefined || entry.claimedOn >= since) &&
    (until === undefined || entry.claimedOn.slice(0, until.length) <= until) &&
    (q === undefined || hasWords(entry.evidence, q))
  );
}

function isAmong(value: string, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function hasWords(sentence: string, asked: string): boolean {
  const words = wordsOf(sentence);
  return wordsOf(asked).every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/** Letters and digits, without case and accents; "11,000" is one word. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu) ?? [];
}
