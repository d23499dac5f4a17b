import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { changeTold } from '../../../fixtures/told-changes.ts';
import { appOver, ask } from './asking.ts';

const CHANGES = [
  changeTold({ claimedOn: '2024-12-19', to: '>100', evidence: 'At least 100 of them were killed.' }),
  changeTold({ claimedOn: '2025-01-13', from: '>100', to: 'about 300', sequence: 2 }),
  changeTold({ claimedOn: '2025-02-28', claimant: 'Zelensky', metric: 'casualties', to: '4000' }),
  changeTold({
    claimedOn: '2025-03-01',
    claimant: 'Sévigné',
    to: '9',
    kind: 'incident',
    evidence: 'Près de neuf élèves.',
  }),
  changeTold({ claimedOn: '2025-03-02', force: 'russia', theatre: 'war', claimant: 'CSIS', to: '<325000' }),
];
const app = appOver(memorySource(CHANGES));

const days = async (path: string): Promise<string[]> => {
  const { body, status } = await ask<{ changes: { claimedOn: string }[] }>(app, path);
  expect(status).toBe(200);
  return body.changes.map(({ claimedOn }) => claimedOn);
};

describe('changes are narrowed', () => {
  it.each([
    [
      'by nothing, the newest first',
      '',
      ['2025-03-02', '2025-03-01', '2025-02-28', '2025-01-13', '2024-12-19'],
    ],
    ['the oldest first', 'order=oldest&limit=2', ['2024-12-19', '2025-01-13']],
    ['by force', 'force=russia', ['2025-03-02']],
    ['by metric', 'metric=casualties', ['2025-02-28']],
    [
      'by several metrics',
      'metric=casualties,killed&force=north-korea&limit=2',
      ['2025-03-01', '2025-02-28'],
    ],
    ['by the same name twice', 'claimant=CSIS&claimant=Zelensky', ['2025-03-02', '2025-02-28']],
    ['by theatre', 'theatre=war', ['2025-03-02']],
    ['by claimant, whatever the case', 'claimant=nis', ['2025-01-13', '2024-12-19']],
    ['by kind', 'kind=raised,incident', ['2025-03-01', '2025-01-13']],
    ['from a month on', 'since=2025-02', ['2025-03-02', '2025-03-01', '2025-02-28']],
    ['until a month, its last day included', 'until=2025-02', ['2025-02-28', '2025-01-13', '2024-12-19']],
    ['to one day', 'since=2025-03-01&until=2025-03-01', ['2025-03-01']],
    ['to nothing, by a time that never was', 'since=2025-03&until=2025-02', []],
    ['by words of the sentence', 'q=killed%20100', ['2024-12-19']],
    ['by words without their accents', 'q=pres+eleves', ['2025-03-01']],
    ['by words that no sentence has', 'q=submarine', []],
    ['by what a form sends for nothing chosen', 'force=&since=&q=&metric=casualties', ['2025-02-28']],
  ])('%s', async (_, query, expected) => {
    expect(await days(`/v1/changes?${query}`)).toEqual(expected);
  });
});

describe('a question that is wrong is told which parameter, what and what instead', () => {
  it.each([
    ['a metric that is none', '/v1/changes?metric=tanks', 'metric', /"tanks", which is none of deployed,/],
    ['a force that is none', '/v1/figures?force=nato', 'force', /"nato", which is none of north-korea/],
    ['a theatre that is none', '/v1/figures?theatre=moon', 'theatre', /"moon"/],
    ['a kind that is none', '/v1/changes?kind=rise', 'kind', /"rise"/],
    ['a story that is none', '/v1/series?story=x', 'story', /"x", which is none of kursk/],
    ['a day that is none', '/v1/changes?since=2024-13', 'since', /2024-12-19/],
    ['a day in words', '/v1/changes?until=yesterday', 'until', /2024-12-19/],
    ['a limit of nothing', '/v1/changes?limit=0', 'limit', /from 1 to 1000/],
    ['a limit in words', '/v1/changes?limit=all', 'limit', /from 1 to 1000/],
    ['a limit out of reach', '/v1/changes?limit=1e9', 'limit', /from 1 to 1000/],
    ['a cursor of its own making', '/v1/changes?cursor=2', 'cursor', /`next`/],
    ['a day given twice', '/v1/changes?since=2024&since=2025', 'since', /more than once/],
    ['words without end', `/v1/changes?q=${'x'.repeat(201)}`, 'q', /1 to 200/],
    ['an unknown parameter', '/v1/changes?colour=red', 'colour', /there are story, force,/],
    ['a kind of positions, which have none', '/v1/figures?kind=raised', 'kind', /is no parameter here/],
    ['a parameter where none is', '/v1/stories?force=russia', 'force', /this question has none/],
    ['an id that is none', '/v1/changes/abc', 'id', /first eight characters/],
  ])('%s', async (_, path, parameter, detail) => {
    const { status, headers, body } = await ask(app, path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ status: 400, parameter, detail: expect.stringMatching(detail) });
  });

  it('says of an address that nothing is there', async () => {
    expect(await ask(app, '/v2/changes')).toMatchObject({
      status: 404,
      body: { detail: expect.stringMatching('/v2') },
    });
  });
});

describe('one change', () => {
  const [change] = CHANGES;

  it.each([24, 12, 8])('is found by %i characters of its id', async (length) => {
    const { body } = await ask(app, `/v1/changes/${change?.id.slice(0, length)}`);
    expect(body).toMatchObject({ change: { id: change?.id, shortId: change?.id.slice(0, 8) } });
  });

  it('is not found by an id that none has', async () => {
    expect(await ask(app, '/v1/changes/ffffffffffff')).toMatchObject({ status: 404 });
  });

  it('is asked for again where several share the short id', async () => {
    const ids = ['aaaaaaaa0000', 'aaaaaaaa1111'];
    const shared = appOver(memorySource(ids.map((id) => changeTold({ id }))));
    expect(await ask(shared, '/v1/changes/aaaaaaaa')).toMatchObject({
      status: 300,
      body: { candidates: ids },
    });
    expect(await ask(shared, '/v1/changes/aaaaaaaa1')).toMatchObject({ status: 200 });
  });
});

describe('whose words a sentence is', () => {
  it('is told of each: printed by the outlet, or a note of the archive', async () => {
    const article = {
      url: 'https://en.yna.co.kr/view/1#2024-12-19-nis',
      title: 'A hundred dead',
      outlet: 'Yonhap (digest)',
      published: '2024-12-19T08:00:00.000Z',
    };
    const mixed = appOver(memorySource([changeTold(), changeTold({ article, claimedOn: '2024-01-01' })]));
    expect(await ask(mixed, '/v1/changes')).toMatchObject({
      body: { changes: [{ evidenceKind: 'quote' }, { evidenceKind: 'note' }] },
    });
  });
});
