import * as v from 'valibot';
import { KINDS } from '../../shared/changes/change.ts';
import { METRICS } from '../../shared/figures/figure.ts';
import type { HistoryFilter } from '../../shared/history/filter.ts';

/** A question that cannot be answered as it was put; told to whoever asked. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

const list = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((part) => part.trim())),
);
const listOf = (known: readonly string[]) =>
  v.pipe(
    list,
    v.array(v.picklist(known, ({ input }) => `has "${input}", which is none of ${known.join(', ')}`)),
  );
const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'takes a day, month or year, such as 2024-12-19, 2024-12 or 2024'),
);

const Question = v.strictObject({
  story: v.optional(v.string()),
  force: v.optional(list),
  metric: v.optional(listOf(METRICS)),
  theatre: v.optional(list),
  claimant: v.optional(list),
  kind: v.optional(listOf(KINDS)),
  since: v.optional(period),
  until: v.optional(period),
});

/**
 * Reads the filters of a request's query; lists are separated by commas.
 * @returns the story asked for, the first one unless named, and the filter
 * @throws QuestionError
 */
export function readQuestion(
  query: Readonly<Record<string, string | undefined>>,
  storyIds: readonly string[],
): { readonly story: string; readonly filter: HistoryFilter } {
  const parsed = v.safeParse(Question, query);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const name = String(issue.path?.[0]?.key);
    const known = Object.keys(Question.entries);
    throw new QuestionError(
      known.includes(name) ? `${name} ${issue.message}` : `${name}: there are ${known.join(', ')}`,
    );
  }
  const { story = storyIds[0] ?? '', ...given } = parsed.output;
  if (!storyIds.includes(story))
    throw new QuestionError(`story has "${story}", which is none of ${storyIds.join(', ')}`);
  const filter: HistoryFilter = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  return { story, filter };
}
