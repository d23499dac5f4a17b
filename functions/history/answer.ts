import { isAskedFor } from '../../shared/history/filter.ts';
import { askedChanges } from '../../shared/history/rows.ts';
import { changesOf } from '../../shared/store/changes.ts';
import type { Table } from '../../shared/store/items.ts';
import { positionsOf } from '../../shared/store/ledgers.ts';
import type { Story } from '../../shared/story/story.ts';
import { changeStory } from '../change-story.ts';
import { publicChange, publicStory } from './public-change.ts';
import { QuestionError, readQuestion } from './question.ts';

/** What is asked: a path of the API, from `/v1/` on, and its query. */
export interface Request {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  readonly status: 200 | 400 | 404;
  readonly body: unknown;
}

export interface AnswerContext {
  readonly table: Table;
  /** Those that are followed; the first is meant where a question names none. */
  readonly stories: readonly Story[];
}

const ONE_CHANGE = /^\/v1\/changes\/([^/]+)$/;

/** Answers `GET /v1/figures`, `/v1/changes` and `/v1/changes/{id}`. */
export async function answer({ path, query }: Request, { table, stories }: AnswerContext): Promise<Answer> {
  const id = ONE_CHANGE.exec(path)?.[1];
  if (id !== undefined) {
    const story = await changeStory(table, id, stories);
    if (story !== null) return { status: 200, body: publicStory(story) };
    return { status: 404, body: { error: `There is no change "${id}"; /v1/changes lists them.` } };
  }
  try {
    const { story, filter } = readQuestion(
      query,
      stories.map((known) => known.id),
    );
    if (path === '/v1/figures') {
      const positions = await positionsOf(table, story);
      const figures = positions.filter((position) => isAskedFor(position, filter));
      return { status: 200, body: { story, figures } };
    }
    const changes = askedChanges(await changesOf(table, story), filter).map(publicChange);
    return { status: 200, body: { story, changes } };
  } catch (error) {
    if (error instanceof QuestionError) return { status: 400, body: { error: error.message } };
    throw error;
  }
}
