import type { ArticleReference } from '../../../shared/articles/article.ts';
import type { Arrival, LedgerEntry, RecordedFigure, StoredChange } from '../../../shared/changes/change.ts';
import { identify } from '../../../shared/changes/identity.ts';
import { numberKey, quantityText } from '../../../shared/changes/quantity.ts';
import type { Bound, Metric, Period, Quantity, Scope } from '../../../shared/figures/figure.ts';
import { RECALLED } from '../../../shared/figures/figure.ts';
import { signalsIn } from '../../../shared/figures/signals/signals.ts';

/** What a test says of a figure; the rest is filled in. */
export interface Told {
  /** "120", "about 310", ">120", "<500", "10000-12000" or "vague". */
  readonly number: string;
  readonly published: string;
  readonly claimedOn?: string | null;
  readonly outlet?: string;
  /** Makes one article of several figures; by default each outlet and time of publication is one. */
  readonly url?: string;
  readonly title?: string;
  readonly sentence?: string;
  readonly claimant?: string | null;
  readonly metric?: Metric;
  readonly scope?: Scope;
  readonly period?: Period;
  readonly theatre?: string;
  readonly background?: boolean;
  /** Told as an earlier claim, of a day that is not named. */
  readonly recalled?: boolean;
  readonly confidence?: number;
  readonly signature?: readonly number[];
  readonly arrival?: Arrival;
  readonly seenAt?: string;
  readonly withdrawnAt?: string;
  readonly withdrawnWhy?: 'edited' | 'withdrawn';
}

/** A quantity from a short text. */
export function quantity(text: string): Quantity {
  const range = /^(\d+)-(\d+)$/.exec(text);
  if (range) return { value: null, low: Number(range[1]), high: Number(range[2]), bound: 'range' };
  if (text === 'vague') return { value: null, low: null, high: null, bound: 'vague' };
  const bounds: Record<string, Bound> = { about: 'about', '>': 'at-least', '<': 'at-most', '': 'exact' };
  const plain = /^(about|>|<|) ?(\d+)$/.exec(text);
  if (!plain) throw new Error(`no quantity: ${text}`);
  return { value: Number(plain[2]), low: null, high: null, bound: bounds[plain[1] ?? ''] ?? 'exact' };
}

/** A recorded figure of North Korea's killed in Kursk by the NIS, unless told otherwise. */
export function told(input: Told): RecordedFigure {
  const { published, outlet = 'Ledger', claimant = 'NIS', metric = 'killed', theatre = 'kursk' } = input;
  const at = published.length === 10 ? `${published}T08:00:00Z` : published;
  const url = input.url ?? `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${at}`;
  const article: ArticleReference = { url, title: input.title ?? 'News from Kursk', outlet, published: at };
  const { scope = 'cumulative', background = false, seenAt = at } = input;
  const number = quantity(input.number);
  const sentence = input.sentence ?? `${claimant ?? 'Nobody'} speaks of ${quantityText(number)}.`;
  const withdrawal =
    input.withdrawnAt === undefined
      ? {}
      : { withdrawnAt: input.withdrawnAt, withdrawnWhy: input.withdrawnWhy ?? ('edited' as const) };
  const parts = [numberKey(number), number.bound, scope, background, claimant, metric, theatre];
  const reading = {
    ...number,
    force: 'north-korea',
    metric,
    scope,
    ...(input.period && { period: input.period }),
    theatre,
    claimant,
    claimedOn: input.claimedOn ?? null,
    background,
    evidence: { text: sentence, start: 0, end: sentence.length, sentence },
    confidence: input.confidence ?? 0.9,
    rules: input.recalled ? [RECALLED] : [],
  };
  return {
    ...reading,
    ...signalsIn({ title: article.title, language: 'en' })(reading),
    id: identify(...parts, url, seenAt),
    series: { story: 'kursk-dprk', force: 'north-korea', metric, theatre },
    article,
    textSignature: input.signature ?? [],
    seenAt,
    extractor: '1',
    arrival: input.arrival ?? 'news',
    ...withdrawal,
  };
}

/** An entry in one line: "raised 120 → about 310", with what holds it back in brackets. */
export function line(entry: Pick<LedgerEntry, 'kind' | 'from' | 'to' | 'silence'>): string {
  const silence = entry.silence === undefined ? '' : ` (${entry.silence})`;
  return `${entry.kind} ${plain(entry.from)} → ${plain(entry.to)}${silence}`;
}

/** A stored change in one line, with what became of its alert. */
export function storedLine(change: StoredChange): string {
  const alert = change.alert.state === 'silent' ? change.alert.why : change.alert.state;
  return `${change.kind} ${plain(change.from)} → ${plain(change.to)}: ${alert}${change.superseded ? ', superseded' : ''}`;
}

function plain(number: Quantity | null): string {
  return number === null ? '–' : quantityText(number).replaceAll(',', '');
}
