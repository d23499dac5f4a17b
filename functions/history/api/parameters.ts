import * as v from 'valibot';
import { KINDS } from '../../../shared/changes/change.ts';
import { METRICS, UNSPECIFIED } from '../../../shared/figures/figure.ts';
import type { Story } from '../../../shared/story/story.ts';

/** Entries of an answer: what fits a screen unless asked otherwise, and what a script may ask for at once. */
export const LIMIT = { usual: 100, most: 1000 } as const;
/** Values of one filter: more than any story has claimants that matter. */
const MOST_VALUES = 50;
/** Characters of a claimant's name, and of the words looked for. */
const LONGEST_NAME = 100;
const LONGEST_WORDS = 200;
/** By characters, as JSON Schema counts them, and not by UTF-16 units. */
const NAME = new RegExp(`^[^,]{1,${LONGEST_NAME}}$`, 'u');
const WORDS = new RegExp(`^[\\s\\S]{1,${LONGEST_WORDS}}$`, 'u');

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const period = (text: string) =>
  v.pipe(
    v.string(),
    v.regex(PERIOD, 'takes a day, month or year, such as 2024-12-19, 2024-12 or 2024'),
    v.description(text),
  );

const several = <const Known extends readonly string[]>(known: Known, text: string) =>
  v.pipe(
    v.array(
      v.picklist(known, ({ input }) => `has ${JSON.stringify(input)}, which is none of ${known.join(', ')}`),
    ),
    v.maxLength(MOST_VALUES, `takes at most ${MOST_VALUES} values`),
    v.description(text),
  );

/** Where a list goes on: the day and the id of the last entry told. It stays good while data arrives. */
const CURSOR = /^\d{4}-\d\d-\d\d~[0-9a-f]{8,64}$/;

/**
 * The parameters of the API's questions, each declared once: they check what is asked, and the OpenAPI document is made
 * from them. A list is separated by commas.
 */
export function parametersOf(stories: readonly Story[]) {
  const ids = stories.map(({ id }) => id);
  const forces = unique(
    stories.flatMap((story) => [...story.forces.map(({ id }) => id), ...story.combinedForces]),
  );
  const theatres = unique([
    ...stories.flatMap((story) => [...story.theatres.map(({ id }) => id), story.war.theatre]),
    UNSPECIFIED,
  ]);
  const story = v.pipe(
    v.picklist(ids, ({ input }) => `has ${JSON.stringify(input)}, which is none of ${ids.join(', ')}`),
    v.description('Id of a story; the first one unless given.'),
  );
  const series = {
    story: v.exactOptional(story),
    force: v.exactOptional(several(forces, 'Only these forces.')),
    metric: v.exactOptional(several(METRICS, 'Only these metrics.')),
    theatre: v.exactOptional(several(theatres, 'Only these theatres.')),
    claimant: v.exactOptional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(NAME, `takes names of 1 to ${LONGEST_NAME} characters`))),
        v.maxLength(MOST_VALUES, `takes at most ${MOST_VALUES} values`),
        v.description('Only these claimants, by name, without regard to case.'),
      ),
    ),
  };
  const claims = {
    ...series,
    since: v.exactOptional(period('Claimed on this day, month or year, or later.')),
    until: v.exactOptional(period('Claimed on this day, month or year, or earlier.')),
    q: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(WORDS, `takes 1 to ${LONGEST_WORDS} characters`),
        v.description('Words that the sentence has, without regard to case and accents.'),
      ),
    ),
  };
  const changes = {
    ...claims,
    kind: v.exactOptional(several(KINDS, 'Only these kinds of change.')),
    order: v.exactOptional(
      v.pipe(
        v.picklist(['newest', 'oldest'], 'takes newest or oldest'),
        v.description('Which day of claim comes first: newest unless given.'),
      ),
    ),
    limit: v.exactOptional(
      v.pipe(
        v.number(`takes a whole number from 1 to ${LIMIT.most}`),
        v.integer(`takes a whole number from 1 to ${LIMIT.most}`),
        v.minValue(1, `takes a whole number from 1 to ${LIMIT.most}`),
        v.maxValue(LIMIT.most, `takes a whole number from 1 to ${LIMIT.most}`),
        v.description(
          `Most entries of the answer, ${LIMIT.usual} unless given; fewer where it would grow over a megabyte.`,
        ),
      ),
    ),
    cursor: v.exactOptional(
      v.pipe(
        v.string(),
        v.regex(CURSOR, 'takes what `next` of an earlier answer says'),
        v.description('Where to go on: `next` of the answer before.'),
      ),
    ),
  };
  return {
    none: v.strictObject({}),
    series: v.strictObject(series),
    claims: v.strictObject(claims),
    changes: v.strictObject(changes),
    part: v.strictObject({ cursor: changes.cursor }),
    change: v.strictObject({
      id: v.pipe(
        v.string(),
        v.regex(/^[0-9a-f]{8,64}$/, 'takes a change’s id, or its first eight characters or more'),
        v.description('Id of a change, or its first eight characters or more.'),
      ),
    }),
  };
}

export type Parameters = ReturnType<typeof parametersOf>;
export type SeriesQuestion = v.InferOutput<Parameters['series']>;
export type ClaimsQuestion = v.InferOutput<Parameters['claims']>;
export type ChangesQuestion = v.InferOutput<Parameters['changes']>;

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
