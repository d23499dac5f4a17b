import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedFigure } from '../../../shared/changes/change.ts';
import { fold, foldOn } from '../../../shared/changes/fold.ts';
import { CheckpointSchema } from '../../../shared/store/checkpoint-schema.ts';
import { columnOf, figureItem, figuresOfColumn, keyOfFigure } from '../../../shared/store/figures.ts';
import { putItem } from '../../../shared/store/items.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { line, told } from '../changes/told.ts';

let store: TestTable;
beforeAll(async () => {
  store = await openTestTable();
});
afterAll(() => store.close());

/** JSON as a build wrote it that knew no signals. */
const unsignalled = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === 'signals' || key === 'setOff' ? undefined : value));

/** A return that its sentence tells, a re-citation that looks back, and a notice that sets one number off from another. */
const FIGURES: readonly RecordedFigure[] = [
  told({ number: '310', published: '2024-12-28' }),
  told({ number: '290', published: '2025-01-10', sentence: 'The agency lowered its count to 290.' }),
  told({
    number: '310',
    published: '2025-01-12',
    sentence: 'It had put it at 310 on Sunday.',
    outlet: 'Wire',
  }),
  told({ number: '310', published: '2025-01-20', sentence: 'The agency has returned to 310.' }),
  told({
    ...{ number: '1080', published: '2025-01-25', title: 'Corrections' },
    sentence: 'It is 1,080, not 310.',
  }),
];
const LEDGER = ['first – → 310', 'lowered 310 → 290', 'raised 290 → 310', 'corrected 310 → 1080'];

describe('figures of a build that knew no signals', () => {
  it('have them when they are read, and fold to the same', async () => {
    for (const figure of FIGURES) {
      const { body } = figureItem(figure);
      await putItem(store.table, keyOfFigure(figure), { body: JSON.stringify(unsignalled(String(body))) });
    }
    const [first] = FIGURES;
    const read = first ? await figuresOfColumn(store.table, columnOf(first)) : [];
    expect(read).toEqual(FIGURES);
    expect(fold(read).entries.map(line)).toEqual(LEDGER);
  });

  it('have them in a checkpoint', () => {
    const { checkpoint } = foldOn(null, FIGURES.slice(0, 2), {}, '2025-01-10');
    expect(checkpoint?.position?.lead.signals).toEqual(['told-lower']);
    expect(v.parse(CheckpointSchema, unsignalled(JSON.stringify(checkpoint)))).toEqual(checkpoint);
  });
});
