import { FATAL, type Reading } from '../../figure.ts';
import type { Names } from '../../names.ts';
import { EARLIER } from './claim/claim.ts';

/**
 * Each number of a series once: one that is no background before one that is, one claimed now before one recalled, and
 * of several claimants the most particular: the service that the body names before the capital that the headline names,
 * anybody before nobody.
 */
export function unique(figures: readonly Reading[], names: Names): Reading[] {
  const kept = new Map<string, Reading>();
  for (const figure of figures) {
    const vague = figure.bound === 'vague' ? figure.evidence.start : '';
    const key = [figure.force, figure.metric, figure.value, figure.low, figure.high, vague].join('|');
    const known = kept.get(key);
    if (!known || standing(figure, names) > standing(known, names)) kept.set(key, figure);
  }
  const all = [...kept.values()];
  return all
    .filter((figure) => !isBaseOfCounted(figure, figures) && !isOutdone(figure, all))
    .map((figure) => (isSuperseded(figure, all) ? { ...figure, background: true } : figure));
}

/** An earlier claim beside what the same claimant says now of the same people: given to compare with. */
function isSuperseded(figure: Reading, all: readonly Reading[]): boolean {
  return (
    isEarlier(figure) &&
    all.some(
      (other) =>
        !isEarlier(other) &&
        !other.background &&
        other.force === figure.force &&
        other.metric === figure.metric &&
        (other.claimant === figure.claimant || figure.claimant === null),
    )
  );
}

const isEarlier = ({ rules }: Reading): boolean =>
  rules.some((rule) => rule === EARLIER.dated || rule === EARLIER.undated);

/**
 * A text that gives one number twice means the same people: those whom it counts as sent are not also planned, and what
 * no clause bears out gives way to what one does.
 */
function isOutdone(figure: Reading, all: readonly Reading[]): boolean {
  if (figure.background || figure.bound === 'vague') return false;
  return all.some(
    (other) =>
      !other.background &&
      isSameNumber(figure, other) &&
      (other.force === figure.force && other.metric !== figure.metric && isSent(figure) && isSent(other)
        ? figure.metric === 'planned'
        : (other.force !== figure.force || isSent(figure) === isSent(other)) &&
          !isBorneOut(figure) &&
          isBorneOut(other)),
  );
}

const isSent = ({ metric }: Reading): boolean => !FATAL.has(metric);
const isSameNumber = (one: Reading, other: Reading): boolean =>
  one !== other && one.value === other.value && one.low === other.low && one.high === other.high;
const isBorneOut = ({ rules }: Reading): boolean =>
  !rules.includes('structure:silent') && !rules.includes('structure:differs');

/** "Of the 4,000, around 1,000 died": the whole is what the text counted before, and no contingent. */
function isBaseOfCounted({ rules, force, value, metric }: Reading, figures: readonly Reading[]): boolean {
  return (
    rules.includes('metric:base') &&
    figures.some((other) => other.metric !== metric && other.force === force && other.value === value)
  );
}

/** Ranks figures of one number: the higher is kept. */
function standing(figure: Reading, names: Names): number {
  return particularity(figure.claimant, names) + (isEarlier(figure) ? 0 : 4) + (figure.background ? 0 : 8);
}

function particularity(claimant: string | null, { story }: Names): number {
  if (claimant === null) return 0;
  if (story.countries.some((country) => claimant === country.claimant || claimant === country.officials))
    return 1;
  return story.claimants.some(({ name }) => name === claimant) ? 3 : 2;
}
