import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { ArticleMessage } from '../article-message.ts';
import { ENVIRONMENT, numberSetting, requireSetting } from '../environment.ts';
import { METRIC } from '../metrics.ts';
import { deployed, type OtherReading, readBatch } from '../read/read-batch.ts';
import { converse } from './converse.ts';
import { type ReadTwice, readTwice } from './read-twice.ts';
import { secondReader } from './second-reader.ts';

const context = deployed(process.env);
const model = requireSetting(process.env, ENVIRONMENT.model);
const dollarsADay = numberSetting(process.env, ENVIRONMENT.readerDollars);
const second = secondReader({ ask: converse({ model }), model, table: context.table, dollarsADay });

/** Called with articles from the queue, in the place of `read`, where a second reader is wanted. */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  readBatch(event, context, readingTwice());

function readingTwice(): OtherReading {
  let unheard = 0;
  return {
    readText: (message, now) =>
      isWorthMoney(message)
        ? async (text, story) => {
            const read = await readTwice(text, story, second, now);
            if (read.unheard !== null) unheard++;
            tell(message, read);
            return read.figures;
          }
        : undefined,
    counts: () => ({ [METRIC.secondReaderUnheard]: unheard }),
  };
}

/** The bundled archive was written to be read by the rules. */
const isWorthMoney = ({ arrival }: ArticleMessage): boolean => arrival !== 'archive';

/** Reasons and numbers only: neither what was sent nor what was answered is ever logged. */
function tell({ identity }: ArticleMessage, { unheard, refusals }: ReadTwice): void {
  if (unheard !== null) console.warn({ article: identity, secondReaderUnheard: unheard });
  if (Object.keys(refusals).length > 0) console.info({ article: identity, secondReaderRefused: refusals });
}
