import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isAskedFor } from '../../shared/history/filter.ts';
import { askedChanges } from '../../shared/history/rows.ts';
import { changesOf } from '../../shared/store/changes.ts';
import { positionsOf } from '../../shared/store/ledgers.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { publicChange } from './public-change.ts';
import { QuestionError, readQuestion } from './question.ts';

const table = deployedTable(process.env);
const storyIds = deployedStories(process.env).map(({ id }) => id);

/** How long an answer may be kept by whoever asked, in seconds: numbers move by the day, polls by the minute. */
const MAX_AGE_S = 60;

/** Answers `GET /v1/figures` and `GET /v1/changes`. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    const { story, filter } = readQuestion(event.queryStringParameters ?? {}, storyIds);
    if (event.rawPath.endsWith('/v1/figures')) {
      const positions = await positionsOf(table, story);
      return answer(200, { story, figures: positions.filter((position) => isAskedFor(position, filter)) });
    }
    const changes = await changesOf(table, story);
    return answer(200, { story, changes: askedChanges(changes, filter).map(publicChange) });
  } catch (error) {
    if (error instanceof QuestionError) return answer(400, { error: error.message });
    throw error;
  }
}

function answer(statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': statusCode === 200 ? `public, max-age=${MAX_AGE_S}` : 'no-store',
      'access-control-allow-origin': '*',
    },
    body: JSON.stringify(body),
  };
}
