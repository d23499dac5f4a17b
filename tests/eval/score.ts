import type { AnnotatedFigure, AnnotatedText } from './annotation.ts';
import { acceptedKeys, fieldIsRight, figureKey, type ReadFigure, SCORED_FIELDS } from './match.ts';
import { addField, emptyTally, type Tally } from './tally.ts';

/** One thing the reader got wrong. */
export type ReadingError =
  | { readonly kind: 'missed'; readonly id: string; readonly key: string; readonly evidence: string }
  | { readonly kind: 'false'; readonly id: string; readonly key: string; readonly evidence: string }
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly key: string;
      readonly evidence: string;
      readonly field: string;
      readonly expected: string;
      readonly read: string;
    };

/** A figure as read, with the passage it was read from. */
export type ScoredFigure = ReadFigure & { readonly evidence: string };

export interface Score {
  /** By group: `all`, `lang en`, `metric killed`, `phenomenon ranges`. */
  readonly groups: ReadonlyMap<string, Tally>;
  readonly errors: readonly ReadingError[];
}

/**
 * Scores what was read in each text against its annotation.
 *
 * A figure is found when force, metric and number agree within its text, by the annotation or one of its further
 * readings. Vague figures (no number) are not scored, optional ones neither asked for nor held against the reader,
 * and a figure read as background counts as not reported.
 * @param read the figures of a text, by its id
 */
export function scoreSet(
  set: readonly AnnotatedText[],
  read: (id: string) => readonly ScoredFigure[],
): Score {
  const groups = new Map<string, Tally>([['all', emptyTally()]]);
  const errors: ReadingError[] = [];
  for (const text of set) scoreText(text, read(text.id), groups, errors);
  return { groups, errors };
}

function scoreText(
  text: AnnotatedText,
  read: readonly ScoredFigure[],
  groups: Map<string, Tally>,
  errors: ReadingError[],
): void {
  const { id } = text;
  const textGroups = ['all', `lang ${text.lang}`, `phenomenon ${text.phenomenon}`].map((g) =>
    tallyOf(groups, g),
  );
  const talliesOf = (metric: string) => [...textGroups, tallyOf(groups, `metric ${metric}`)];

  const optional = text.figures.filter((f) => f.optional === true);
  const required = byKey(text.figures.filter((f) => f.optional !== true));
  const got = byKey(read.filter((f) => f.background !== true));
  const excused = new Set(optional.flatMap(acceptedKeys));
  let clean = true;

  for (const [key, gold] of required) {
    const foundKey = acceptedKeys(gold).find((k) => got.has(k));
    const found = foundKey === undefined ? undefined : got.get(foundKey);
    if (foundKey === undefined || found === undefined) {
      clean = false;
      for (const tally of talliesOf(gold.metric)) tally.missed++;
      errors.push({ kind: 'missed', id, key, evidence: gold.evidence });
      continue;
    }
    excused.add(foundKey);
    for (const tally of talliesOf(gold.metric)) tally.found++;
    errors.push(...compareFields(id, key, gold, found, talliesOf(gold.metric)));
  }

  for (const [key, figure] of got) {
    if (required.has(key) || excused.has(key)) continue;
    clean = false;
    for (const tally of talliesOf(figure.metric)) tally.false++;
    errors.push({ kind: 'false', id, key, evidence: figure.evidence });
  }

  const holdsNone = required.size === 0 && optional.length === 0;
  for (const tally of textGroups) {
    tally.texts++;
    if (clean) tally.cleanTexts++;
    if (holdsNone) tally.emptyTexts++;
    if (holdsNone && got.size === 0) tally.silentTexts++;
  }
}

function compareFields(
  id: string,
  key: string,
  gold: AnnotatedFigure,
  found: ScoredFigure,
  tallies: readonly Tally[],
): ReadingError[] {
  const errors: ReadingError[] = [];
  for (const field of SCORED_FIELDS) {
    // A date is asked for only where the annotation has one.
    if (field === 'claimedOn' && !gold.claimedOn) continue;
    const right = fieldIsRight(gold, found, field);
    for (const tally of tallies) addField(tally, field, right);
    if (right) continue;
    const [expected, read] = [String(gold[field]), String(found[field] ?? null)];
    errors.push({ kind: 'field', id, key, field, expected, read, evidence: gold.evidence });
  }
  return errors;
}

function tallyOf(groups: Map<string, Tally>, group: string): Tally {
  const tally = groups.get(group) ?? emptyTally();
  groups.set(group, tally);
  return tally;
}

/** The first figure under each key; those without a number are left out. */
function byKey<F extends AnnotatedFigure | ScoredFigure>(figures: readonly F[]): Map<string, F> {
  const map = new Map<string, F>();
  for (const figure of figures) {
    const key = figureKey(figure);
    if (key !== null && !map.has(key)) map.set(key, figure);
  }
  return map;
}
