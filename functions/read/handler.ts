import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { deployed, readBatch } from './read-batch.ts';

const context = deployed(process.env);

/** Called with articles from the queue. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => readBatch(event, context);
