import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';
import { answer } from './answer.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);

/** How long an answer may be kept by whoever asked, in seconds: numbers move by the day, polls by the minute. */
const MAX_AGE_S = 60;

/** Answers the questions of the HTTP API. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  // A stage, where the address has one, stands before the path.
  const path = event.rawPath.slice(event.rawPath.indexOf('/v1/'));
  const { status, body } = await answer(
    { path, query: event.queryStringParameters ?? {} },
    { table, stories },
  );
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': status === 200 ? `public, max-age=${MAX_AGE_S}` : 'no-store',
      'access-control-allow-origin': '*',
    },
    body: JSON.stringify(body),
  };
}
