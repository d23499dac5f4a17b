import type { Figure } from '../figure.ts';
import { AGREED, CONTRADICTED, MODEL_ALONE, PASSED_OVER } from './confidence.ts';

/** A second reading of a text, verified, and how far it went. */
export interface SecondReading {
  readonly figures: readonly Figure[];
  /** As in {@link import('./heard.ts').Heard}. */
  readonly shown: number;
  readonly complete: boolean;
}

/**
 * Two readings of one text as one. A number that both give to the same people in the same sense is one figure, and
 * surer than either; one that a single reading has is kept, as sure as such readings were measured to be; one that they
 * give to other people, or in another sense, is kept as the rules have it and lies below the line of alerts. What the
 * second reading made of it is named among the figure's rules.
 * @param rules what the rules read
 * @param second what the second reader proposed and the text bears out
 */
export function mergeReadings(rules: readonly Figure[], second: SecondReading): Figure[] {
  const byNumber = new Map<string, Figure>();
  for (const figure of second.figures) {
    const key = keyOf(figure);
    if (!byNumber.has(key)) byNumber.set(key, figure);
  }
  const merged = rules.map((figure) => {
    const same = byNumber.get(keyOf(figure));
    if (same !== undefined) return agreed(figure, same);
    const other = second.figures.find((found) => isOfOneNumber(found, figure));
    if (other !== undefined) return contradicted(figure, other);
    return wasShown(figure, second) ? passedOver(figure) : figure;
  });
  const known = new Set(rules.map(keyOf));
  const alone = [...byNumber]
    .filter(([key, figure]) => !known.has(key) && !rules.some((read) => isOfOneNumber(read, figure)))
    .map(([, figure]) => readAlone(figure));
  return [...merged, ...alone];
}

/** Whose people, in which sense, how many: what makes two figures of one text the same. */
function keyOf({ force, metric, value, low, high, bound, evidence }: Figure): string {
  return [force, metric, value, low, high, bound === 'vague' ? evidence.start : ''].join('|');
}

/** Whether two figures are readings of the same number in the same place. */
function isOfOneNumber(one: Figure, other: Figure): boolean {
  return (
    one.value === other.value &&
    one.low === other.low &&
    one.high === other.high &&
    one.evidence.sentence === other.evidence.sentence &&
    one.evidence.start < other.evidence.end &&
    other.evidence.start < one.evidence.end
  );
}

/** What figures of one number may still differ in; a claim moves by each of them. */
const DETAILS = ['scope', 'theatre', 'claimant'] as const;

/**
 * Where details differ, the second reader's stand: it was right each of the twelve times on forty pages that nobody had
 * seen in which one of the two was wrong (docs/second-reader.md). What the rules had is named, and the figure is no surer
 * for it. What only one of them tells is no difference.
 */
function agreed(figure: Figure, same: Figure): Figure {
  const differing = DETAILS.filter(
    (field) => figure[field] !== same[field] && figure[field] !== null && same[field] !== null,
  );
  const { period: read, ...rest } = figure;
  // A period belongs to the scope that it is told with.
  const period = same.scope === figure.scope ? (read ?? same.period) : same.period;
  return {
    ...rest,
    ...(period && { period }),
    scope: same.scope,
    theatre: same.theatre,
    claimant: same.claimant ?? figure.claimant,
    claimedOn: dayOf(figure, same),
    background: figure.background || same.background,
    confidence: differing.length === 0 ? Math.max(figure.confidence, AGREED) : figure.confidence,
    rules: [...figure.rules, 'second:agrees', ...differing.map((field) => `rules:${field}=${figure[field]}`)],
  };
}

/** The day belongs to whoever spoke. */
function dayOf(figure: Figure, same: Figure): string | null {
  const isSameVoice = same.claimant === null || same.claimant === figure.claimant;
  return isSameVoice ? (figure.claimedOn ?? same.claimedOn) : same.claimedOn;
}

function contradicted(figure: Figure, { force, metric }: Figure): Figure {
  return {
    ...figure,
    confidence: Math.min(figure.confidence, CONTRADICTED),
    rules: [...figure.rules, `second:contradicts ${force} ${metric}`],
  };
}

function passedOver(figure: Figure): Figure {
  return {
    ...figure,
    confidence: Math.min(figure.confidence, PASSED_OVER),
    rules: [...figure.rules, 'second:passes-over'],
  };
}

function readAlone(figure: Figure): Figure {
  return { ...figure, confidence: MODEL_ALONE, rules: [...figure.rules, 'second:alone'] };
}

/** Whether the second reader saw the figure's sentence and came to the end of its answer. */
function wasShown({ evidence, bound }: Figure, { shown, complete }: SecondReading): boolean {
  return complete && bound !== 'vague' && evidence.end <= shown;
}
