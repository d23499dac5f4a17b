import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Publish } from '../../../functions/alert/send-message.ts';
import { tell } from '../../../functions/alert/tell.ts';
import { settle } from '../../../functions/read/settle.ts';
import { MOST_CHANGES, MOST_MESSAGES } from '../../../shared/alerts/storm.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import type { Table } from '../../../shared/store/items.ts';
import { pendingByClaimant } from '../../../shared/store/pending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { type Told, told } from '../../shared/changes/told.ts';

const NOW = '2025-01-07T12:00:00.000Z';
const published = '2025-01-07T08:00:00Z';

/** The story of the figures of these tests, told as if it were this one. */
const STORY = { ...KURSK, id: told({ number: '1', published }).series.story };

let store: TestTable;
let sent: string[][];
let ids: string[];
beforeEach(async () => {
  store = await openTestTable();
  sent = [];
  ids = [];
});
afterEach(() => store.close());

/** What the readers would have left: first numbers, to be told. */
async function claims(...of: readonly Omit<Told, 'published'>[]): Promise<void> {
  for (const claim of of) {
    const figure = told({ published, ...claim });
    await putFigure(store.table, figure);
    const numbers = new Set([numberKey(figure)]);
    await settle([columnOf(figure)], { table: store.table, story: STORY, now: NOW, numbers });
  }
}

const publish: Publish = async ({ changes, document }) => {
  sent.push(changes.map(({ claimant, metric }) => `${claimant} ${metric}`).sort());
  ids.push(document.id);
};

const groups = async (table: Table = store.table): Promise<(readonly StoredChange[])[]> =>
  (await pendingByClaimant(table, STORY.id)).map(({ changes }) => changes);

const telling = (more: { table?: Table; publish?: Publish; now?: string } = {}) => ({
  ...{ table: store.table, story: STORY, now: NOW, publish, whyYou: '', at: '' },
  clock: () => more.now ?? NOW,
  pause: () => new Promise((done) => setTimeout(done, 25)),
  ...more,
});

const states = async (): Promise<string[]> =>
  (await changesOf(store.table, STORY.id)).map(({ alert }) =>
    alert.state === 'sent' ? `sent in ${alert.message}` : alert.state,
  );

describe('changes that are to be told', () => {
  const briefing = [
    { number: '600' },
    { number: '2700', metric: 'wounded' },
    { number: '3000', claimant: 'Zelensky' },
  ] as const;

  it('go out as one message a claimant, each marked with the message that it went out in', async () => {
    await claims(...briefing);
    expect(await tell(await groups(), telling())).toMatchObject({
      messages: 2,
      summarised: 0,
      failed: [],
    });
    expect(sent.sort()).toEqual([['NIS killed', 'NIS wounded'], ['Zelensky killed']]);
    expect((await states()).sort()).toEqual(
      [`sent in ${ids[0]}`, `sent in ${ids[0]}`, `sent in ${ids[1]}`].sort(),
    );
    expect(await tell(await groups(), telling())).toMatchObject({ messages: 0 });
  });

  it('are told once by workers that race', async () => {
    await claims(...briefing);
    const pending = await groups();
    await Promise.all([1, 2, 3].map(() => tell(pending, telling({ table: store.another() }))));
    expect(sent.sort()).toEqual([['NIS killed', 'NIS wounded'], ['Zelensky killed']]);
  });

  it.each([
    ['throttled', Object.assign(new Error('Rate exceeded'), { name: 'ThrottledException' })],
    ['500', new Error('InternalError')],
    ['time-out', Object.assign(new Error('timed out'), { name: 'TimeoutError' })],
  ])(
    'stay pending while publishing fails (%s), hold up no other claimant, and come later',
    async (_name, error) => {
      await claims(...briefing);
      const failing: Publish = async (message) => {
        if (message.changes[0]?.claimant === 'NIS') throw error;
        await publish(message);
      };
      const result = await tell(await groups(), telling({ publish: failing }));
      expect(result).toMatchObject({ messages: 1, failed: [{ error }] });
      expect(sent).toEqual([['Zelensky killed']]);
      await tell(await groups(), telling());
      expect(sent).toEqual([['Zelensky killed'], ['NIS killed', 'NIS wounded']]);
    },
  );

  it('come again under the same id where death falls between publishing and marking, and only there', async () => {
    await claims(...briefing);
    const mortal = store.another();
    let isDead = false;
    mortal.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          if (isDead && commandName !== 'QueryCommand') throw new Error('died');
          return next(args);
        },
      { step: 'initialize', name: 'mortal' },
    );
    const dying: Publish = async (message) => {
      await publish(message);
      isDead = true;
    };
    await tell(await groups(), telling({ table: mortal, publish: dying })).catch(() => undefined);
    // The claimant is held by the dead for a while.
    const now = '2025-01-07T12:02:00.000Z';
    await tell(await groups(), telling({ now }));
    expect(sent.flat().filter((change) => change === 'NIS killed').length).toBeLessThanOrEqual(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toHaveLength(3);
  });
});

describe('a storm', () => {
  const many = Array.from({ length: MOST_MESSAGES + 2 }, (_, n) => ({
    number: '600',
    claimant: `Claimant ${n}`,
  }));

  it('of claimants is told in one summary that says how to see it; the ledger has all', async () => {
    await claims(...many);
    let text = '';
    const context = telling({
      publish: async (message) => {
        text = message.mail;
        expect(message.document).toMatchObject({ type: 'summary', changes: many.length });
        await publish(message);
      },
    });
    expect(await tell(await groups(), context)).toMatchObject({
      messages: 1,
      summarised: many.length,
      failed: [],
    });
    expect(sent).toHaveLength(1);
    expect(text).toContain('22 numbers came at once');
    expect(text).toContain('npx fogwatch history --story');
    expect(await groups()).toEqual([]);
  });

  it('that comes in small batches is one still: what came before the limit went out, then one summary, and the rest waits for the next cycle', async () => {
    await claims(...many);
    const all = await groups();
    await tell(all.slice(0, 15), telling());
    expect(sent).toHaveLength(15);
    await tell(all.slice(15, 21), telling());
    expect(sent).toHaveLength(16);
    await tell(all.slice(21), telling());
    expect(sent).toHaveLength(16);
    await tell(await groups(), telling({ now: '2025-01-07T12:05:00.000Z' }));
    expect(sent).toHaveLength(17);
    expect(sent.flat()).toHaveLength(many.length);
  });

  it('is also what one claimant pours out', async () => {
    const change = { claimant: 'NIS' };
    expect(MOST_CHANGES).toBeGreaterThan(20);
    await claims({ number: '600' });
    const [group = []] = await groups();
    const flood = Array.from(
      { length: MOST_CHANGES + 1 },
      () => ({ ...group[0], ...change }) as StoredChange,
    );
    expect(await tell([flood], telling())).toMatchObject({ messages: 1, summarised: 1 });
  });

  it('is not made of tries that fail', async () => {
    await claims({ number: '600' }, { number: '3000', claimant: 'Zelensky' });
    const failing: Publish = async () => {
      throw new Error('Rate exceeded');
    };
    for (let round = 0; round < MOST_MESSAGES; round++) {
      const result = await tell(await groups(), telling({ publish: failing }));
      expect(result.failed).toHaveLength(2);
    }
    expect(await tell(await groups(), telling())).toMatchObject({ messages: 2, summarised: 0 });
  });
});
