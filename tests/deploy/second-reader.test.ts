import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Aws } from './aws.ts';
import { cdk, PRESENT } from './cdk.ts';
import { type ChatModel, startChatModel } from './chat-model.ts';
import { ACCOUNT, type Emulator, REGION, startEmulator } from './emulator.ts';
import { type News, startNews } from './news.ts';

/** Longest that a poll and all it sets off may take: its minute, first starts of the functions, a busy machine. */
const PATIENCE_MS = 240_000;

const SENTENCE =
  "South Korea's National Intelligence Service told lawmakers that 2,930 North Korean soldiers had been killed in Kursk.";
const KILLED = {
  ...{ force: 'north-korea', metric: 'killed', value: 2930, bound: 'exact', scope: 'cumulative' },
  ...{ theatre: 'kursk', claimant: 'NIS', evidence: '2,930 North Korean soldiers', sentence: SENTENCE },
};
const INVENTED = { ...KILLED, value: 9000, evidence: '9,000', sentence: 'Some 9,000 of them are dead.' };

let emulator: Emulator;
let news: News;
let model: ChatModel;
let aws: Aws;
let table: string;

beforeAll(async () => {
  news = await startNews(0);
  model = await startChatModel(() => [KILLED, INVENTED]);
  news.publish({
    id: 'count',
    title: 'Seoul counts North Korean losses in Kursk',
    outlet: 'Loopback Gazette',
    published: new Date().toISOString(),
    paragraphs: [SENTENCE],
  });
  emulator = await startEmulator({ MINISTACK_BEDROCK_PROXY_URL: model.url });
  aws = new Aws(emulator);
  await cdk(emulator, PRESENT, 'bootstrap', `aws://${ACCOUNT}/${REGION}`);
  const file = join(emulator.folder, 'outputs.json');
  const settings = ['pollMinutes=1', 'monthlyBudget=0', 'archive=false', `feeds=${news.feed}`];
  const reader = ['reader=bedrock', 'model=amazon.nova-lite-v1:0', 'readerBudget=0.5'];
  const context = [...settings, ...reader].flatMap((setting) => ['-c', setting]);
  await cdk(emulator, PRESENT, 'deploy', '--require-approval', 'never', '--outputs-file', file, ...context);
  const Outputs = v.object({ Fogwatch: v.object({ TableName: v.string() }) });
  table = v.parse(Outputs, JSON.parse(readFileSync(file, 'utf8'))).Fogwatch.TableName;
});

afterAll(async () => {
  emulator?.stop();
  await news?.close();
  await model?.close();
});

/** The items of a kind, once there are any. @throws with the emulator's log where there are none in time */
async function itemsOf(prefix: string): Promise<Record<string, unknown>[]> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = (await aws.items(table)).filter(({ pk }) => String(pk).startsWith(prefix));
    if (found.length > 0) return found;
    if (Date.now() > end)
      throw new Error(`no ${prefix} after ${PATIENCE_MS} ms.\n${emulator.log().slice(-8_000)}`);
    await pause(1_000);
  }
}

it("has an article read a second time by a model behind the emulator's Bedrock, and believes what stands in it", async () => {
  const figures = await itemsOf('FIGURES#');
  expect(figures).toHaveLength(1);
  const figure = JSON.parse(String(figures[0]?.body));
  expect(figure).toMatchObject({ metric: 'killed', value: 2930, claimant: 'NIS' });
  expect(figure.rules).toContain('second:agrees');
  expect(model.asked).toHaveLength(1);
});

it('keeps the answer and what the day cost', async () => {
  const [answer] = await itemsOf('PROPOSALS#amazon.nova-lite-v1:0#');
  expect(answer).toMatchObject({ complete: true, proposals: [{ value: 2930 }, { value: 9000 }] });
  // 2,500 tokens in at 0.06 dollars a million, 150 out at 0.24.
  expect(await itemsOf('SPENDING#')).toMatchObject([{ spent: 186 }]);
});
