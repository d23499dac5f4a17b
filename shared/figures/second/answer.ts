import * as v from 'valibot';
import type { Story } from '../../story/story.ts';
import { BOUNDS, METRICS, SCOPES, UNSPECIFIED } from '../figure.ts';
import { type Proposal, REFUSALS, type Refusal, type Refusals } from '../verify/proposal.ts';

/** What a model answered, taken apart: what may be verified, and how much of it was no proposal at all. */
export interface Answer {
  readonly proposals: readonly Proposal[];
  readonly refusals: Refusals;
}

/** Most figures that are taken from one answer: no article has as many, and a model that repeats itself has no end. */
export const MOST_FIGURES = 60;

/** Longest name of a claimant, in characters. */
const LONGEST_NAME = 120;
/** Longest passage that is looked for, in characters: a long sentence. */
const LONGEST_PASSAGE = 1500;

const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));
const people = (text: string) =>
  described(v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)), null), text);

/**
 * The schema of one proposed figure, and of the answer that holds them. It is the input of the tool that a model is
 * given, and what checks the model's answer.
 */
export function figureSchema(story: Story) {
  return v.object({
    sentence: described(
      v.pipe(v.string(), v.maxLength(LONGEST_PASSAGE)),
      'The whole sentence that gives the number, copied from the article character for character.',
    ),
    evidence: described(
      v.pipe(v.string(), v.maxLength(LONGEST_PASSAGE)),
      'The shortest part of that sentence that shows the number and what it counts.',
    ),
    force: described(
      v.picklist([...story.forces.map(({ id }) => id), ...story.combinedForces]),
      'Whose people are counted.',
    ),
    metric: described(v.picklist(METRICS), 'What became of them.'),
    value: people('The number of people; left out for a range and where there is no number.'),
    low: people('Lower end of a range, else left out.'),
    high: people('Upper end of a range, else left out.'),
    bound: described(v.picklist(BOUNDS), 'How the sentence bounds the number.'),
    scope: described(
      v.picklist(SCOPES),
      'A running total, one event or period, or so many per day or month.',
    ),
    period: described(
      v.nullish(v.object({ from: v.string(), to: v.string() }), null),
      'First and last day that an increment counts, as YYYY-MM-DD, where the article states them.',
    ),
    theatre: described(
      v.picklist([...story.theatres.map(({ id }) => id), story.war.theatre, UNSPECIFIED]),
      'Where the people are counted.',
    ),
    claimant: described(
      v.nullish(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), null),
      'Who says so; left out where the outlet says it in its own voice.',
    ),
    claimedOn: described(
      v.nullish(v.string(), null),
      'The day on which the claimant said it, as YYYY-MM-DD, where the article tells it.',
    ),
    background: described(
      v.nullish(v.boolean(), false),
      'True where the number is there only to compare with or to look back.',
    ),
  });
}

/** The input of the tool. */
export const reportSchema = (story: Story) => v.object({ figures: v.array(figureSchema(story)) });

/** What a model, or whoever recorded one, may call a list of figures. */
const Report = v.object({ figures: v.array(v.unknown()) });

/**
 * Takes an answer apart. Each figure is checked for itself, so that one which is wrong takes no other with it.
 * @returns nothing but a refusal by `shape` where the answer is no report
 */
export function proposalsOf(answer: unknown, story: Story): Answer {
  const report = v.safeParse(Report, answer);
  if (!report.success) return { proposals: [], refusals: { shape: 1 } };
  const schema = figureSchema(story);
  const proposals: Proposal[] = [];
  const refusals: Partial<Record<Refusal, number>> = {};
  for (const figure of report.output.figures.slice(0, MOST_FIGURES)) {
    const parsed = v.safeParse(schema, figure);
    if (parsed.success) proposals.push(parsed.output);
    else {
      const reason = reasonOf(parsed.issues[0].path?.[0]?.key);
      refusals[reason] = (refusals[reason] ?? 0) + 1;
    }
  }
  return { proposals, refusals };
}

/** A word outside the vocabulary is refused by its field. */
function reasonOf(field: unknown): Refusal {
  return REFUSALS.find((refusal) => refusal === field && refusal !== 'sentence') ?? 'shape';
}
