import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { changesDocument, MessageDocument } from '../../../shared/alerts/document.ts';
import { messageOf } from '../../../shared/alerts/message.ts';
import type { Position } from '../../../shared/changes/change.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { anyChange, changeOf } from '../../fixtures/changes.ts';

const DOCS = join(import.meta.dirname, '../../../docs');

it('every message makes a document of the schema', () => {
  fc.assert(
    fc.property(fc.array(anyChange('NIS'), { minLength: 1, maxLength: 10 }), (changes) => {
      const message = messageOf(changes);
      const document = message && changesDocument(message, KURSK, []);
      expect(v.parse(MessageDocument, JSON.parse(JSON.stringify(document)))).toEqual(document);
    }),
    { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 200) },
  );
});

it('tells what the others say now, and keeps to itself what is ours alone', () => {
  const change = changeOf({ from: '100', to: '300' });
  const { from: _from, to: _to, ...series } = change;
  const position: Position = {
    ...{ story: series.story, force: series.force, metric: series.metric, theatre: series.theatre },
    ...{ claimant: 'Zelensky', claimedOn: '2024-12-23', evidence: 'Over 3,000.', sources: 4 },
    quantity: { value: 3_000, low: null, high: null, bound: 'at-least' },
    article: change.article,
  };
  const message = messageOf([change]);
  const document = message && changesDocument(message, KURSK, [position, { ...position, claimant: 'NIS' }]);
  expect(document).toMatchObject({ version: 1, type: 'changes', others: [{ claimant: 'Zelensky' }] });
  expect(document?.type === 'changes' && document.changes[0]).not.toHaveProperty('alert');
});

it('the schema in docs/ is the one that is checked here', async () => {
  const schema = toJsonSchema(MessageDocument, { errorMode: 'throw' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(DOCS, 'message.schema.json'));
});
