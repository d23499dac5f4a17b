import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Publish, sendMessage } from '../../../functions/alert/send-message.ts';
import { settle } from '../../../functions/read/settle.ts';
import type { RecordedFigure } from '../../../shared/changes/change.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { getChange } from '../../../shared/store/changes.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import { pendingChanges } from '../../../shared/store/pending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { told } from '../../shared/changes/told.ts';

const NOW = '2025-01-07T12:00:00Z';
const published = '2025-01-07T08:00:00Z';
const deaths = told({ number: '600', published });
const casualties = told({ number: '600', published, metric: 'casualties', outlet: 'Wire' });

let store: TestTable;
beforeAll(async () => {
  store = await openTestTable();
});
afterAll(() => store.close());

async function read(figure: RecordedFigure): Promise<void> {
  await putFigure(store.table, figure);
  const numbers = new Set([numberKey(figure)]);
  await settle([columnOf(figure)], { table: store.table, story: KURSK, now: NOW, numbers });
}

describe('a message', () => {
  it('whose change falls into doubt while it goes out is marked as sent, and is not sent again', async () => {
    const { story } = deaths.series;
    await read(deaths);
    const pending = await pendingChanges(store.table, story);
    const sent: string[] = [];
    const publish: Publish = async ({ document }) => {
      sent.push(document.id);
      await read(casualties);
    };
    const context = { table: store.table, story: KURSK, now: NOW, publish, whyYou: '', at: '' };
    await sendMessage(pending, context);
    const change = await getChange(store.table, pending[0]?.id ?? '');
    expect(change?.alert).toEqual({ state: 'sent', at: NOW, message: sent[0] });
    expect(await sendMessage(pending, context)).toBe(null);
    expect(sent).toHaveLength(1);
  });
});
