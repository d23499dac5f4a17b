import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import * as v from 'valibot';
import { StoredChangeSchema } from '../../shared/store/schemas.ts';
import type { SettleMessage } from '../settle-message.ts';
import type { Settle } from './read-article.ts';

/** `settle` did not come to its end; the article goes back to the queue. */
export class SettleFailed extends Error {
  constructor(why: string) {
    super(`The ledgers could not be settled: ${why}`);
    this.name = 'SettleFailed';
  }
}

const Failure = v.object({ errorType: v.optional(v.string()), errorMessage: v.optional(v.string()) });

/** Has the function `settle` do it, and waits for it. @param functionName its name or ARN @param now ISO 8601 UTC */
export const callSettle =
  (client: LambdaClient, functionName: string, story: string, now: string): Settle =>
  async (columns, numbers) => {
    const message: SettleMessage = { story, columns: [...columns], numbers: [...numbers], now };
    const { FunctionError, Payload } = await client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(message) }),
    );
    const answer: unknown = JSON.parse(new TextDecoder().decode(Payload));
    if (FunctionError === undefined) return v.parse(v.array(StoredChangeSchema), answer);
    const { errorType = FunctionError, errorMessage = 'no reason given' } = v.parse(Failure, answer);
    throw new SettleFailed(`${errorType}: ${errorMessage}`);
  };
