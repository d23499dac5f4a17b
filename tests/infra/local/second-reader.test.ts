import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTable } from '../../../infra/local/embedded-table.ts';
import { spendingOf } from '../../../shared/store/spending.ts';
import { fogwatch } from '../../fixtures/command.ts';
import {
  type ConverseServer,
  failing,
  reporting,
  startConverseServer,
} from '../../fixtures/converse-server.ts';
import { type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-second-'));
const SENTENCE = 'Budanov said 640 North Korean soldiers had been killed in Kursk.';
const FIGURE = {
  force: 'north-korea',
  metric: 'killed',
  value: 640,
  bound: 'exact',
  scope: 'cumulative',
  theatre: 'kursk',
  claimant: 'Budanov',
  evidence: '640 North Korean soldiers',
  sentence: SENTENCE,
};
const file = join(folder, 'text.txt');

let model: ConverseServer;
let news: NewsServer;
beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  model = await startConverseServer();
  news = await startNewsServer();
  writeFileSync(file, SENTENCE);
});
beforeEach(() => {
  model.asked.length = 0;
  model.play(reporting([FIGURE]));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await model.close();
  await news.close();
  rmSync(folder, { recursive: true, force: true });
});

const twice = (...more: string[]): string[] => [
  ...more,
  ...['--reader', 'bedrock', '--model', 'amazon.nova-lite-v1:0', '--endpoint', model.url],
];

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('extract', () => {
  it('has a text read a second time, and explains both readings', async () => {
    const { code, out } = await fogwatch(...twice('extract', file, '--json', '--explain'));
    expect(code).toBe(0);
    const figure = lines(out).find(({ metric }) => metric === 'killed');
    expect(figure).toMatchObject({ value: 640, claimant: 'Budanov', sentence: SENTENCE });
    expect(JSON.stringify(figure?.rules)).toContain('second:agrees');
    expect(model.asked).toHaveLength(1);
  });

  it('goes on by the rules where the model is not heard, and says why', async () => {
    model.play(failing(403, 'AccessDeniedException', `You may not invoke this with ${SENTENCE}`));
    const alone = await fogwatch('extract', file, '--json');
    const { code, out, err } = await fogwatch(...twice('extract', file, '--json'));
    expect({ code, out }).toEqual({ code: 0, out: alone.out });
    expect(err).toBe(
      "The second reader was not heard, and the rules' reading stands: it refuses the call: look at the credentials, the region, the model and the access to it.\n",
    );
  });

  it('prints what would be asked, and asks nobody', async () => {
    const { out } = await fogwatch(...twice('extract', file, '--prompt'));
    expect(lines(out)).toMatchObject([{ question: { inferenceConfig: { temperature: 0 } } }]);
    expect(out).toContain('640 North Korean soldiers');
    expect(model.asked).toEqual([]);
  });

  it('prints so for many, a line each, with nothing for one that is not worth asking about', async () => {
    const many = join(folder, 'many.jsonl');
    writeFileSync(
      many,
      `${JSON.stringify({ id: 1, text: SENTENCE })}\n${JSON.stringify({ id: 'b', text: 'The harbour froze.' })}\n`,
    );
    const { out } = await fogwatch('extract', many, '--jsonl', '--prompt');
    expect(lines(out)).toMatchObject([
      { id: 1, question: { messages: [{ role: 'user' }] } },
      { id: 'b', question: null },
    ]);
  });

  it.each([
    ['no model', ['--reader', 'bedrock'], /wants a --model/],
    ['a model alone', ['--model', 'amazon.nova-lite-v1:0'], /give --reader bedrock with it/],
    ['another reader', ['--reader', 'oracle'], /rules, bedrock/],
    ['no money', twiceLater(['--reader-budget', '0']), /US dollars above 0/],
  ])('refuses %s', async (_name, options, problem) => {
    const { code, err } = await fogwatch('extract', file, ...options);
    expect(code).toBe(2);
    expect(err).toMatch(problem);
  });
});

/** As {@link twice}, for tables that are made before the servers. */
function twiceLater(more: string[]): string[] {
  return ['--reader', 'bedrock', '--model', 'amazon.nova-lite-v1:0', ...more];
}

describe('the watcher', () => {
  const data = join(folder, 'data');
  const watch = (now: string): ReturnType<typeof fogwatch> =>
    fogwatch(
      ...twice('watch', '--once', '--no-archive', '--allow-private', '--json', '--feeds', news.feed),
      ...['--data', data, '--now', now],
    );

  it('has news read a second time, once, keeps the answer and the spending, and tells of both readings', async () => {
    const published = '2024-12-19T06:00:00Z';
    const body = [
      SENTENCE,
      'He gave no other numbers, and he did not say how they had been counted, nor by whom.',
    ];
    news.show([{ id: 'a', title: 'Budanov on the fighting in Kursk', body, published }]);
    expect((await watch('2024-12-19T08:00:00Z')).code).toBe(0);
    expect(model.asked).toHaveLength(1);
    const { table, close } = await openTable(data);
    expect(await spendingOf(table, '2024-12-19')).toBe(276);
    await close();
    news.show([
      {
        id: 'a',
        title: 'Budanov on the fighting in Kursk',
        body,
        published,
        updated: '2024-12-19T09:00:00Z',
      },
    ]);
    await watch('2024-12-19T09:30:00Z');
    expect(model.asked).toHaveLength(1);

    const { out } = await fogwatch('history', '--data', data, '--json');
    const [change] = lines(out);
    expect(change).toMatchObject({ claimant: 'Budanov', metric: 'killed' });
    const why = await fogwatch('why', String(change?.id), '--data', data);
    expect(why.out).toContain('second:agrees');
  });

  it('loses no article where the model is not heard', async () => {
    model.play(failing(500, 'InternalServerException'));
    news.show([
      {
        id: 'b',
        title: 'Seoul on the fighting in Kursk',
        body: ['About 300 North Korean soldiers have been killed in Kursk, the NIS said on Thursday.'],
        published: '2024-12-20T06:00:00Z',
      },
    ]);
    const { code, out } = await watch('2024-12-20T08:00:00Z');
    expect(code).toBe(0);
    expect(lines(out).filter(({ event }) => event === 'alert')).toMatchObject([
      { change: { claimant: 'NIS', to: { value: 300 } } },
    ]);
  });
});
