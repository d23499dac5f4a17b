import { describe, expect, it } from 'vitest';
import { ENGLISH_SIGNALS } from '../../../../../../shared/figures/languages/en/signals/signals.ts';
import type { SignalRow } from '../../../../../../shared/figures/signals/signal-words.ts';

const { words, whole, clauseEnd, errors } = ENGLISH_SIGNALS;
const rows = Object.entries<readonly SignalRow[]>({
  ...words,
  whole,
  clauseEnd: [clauseEnd],
  ...errors,
}).flatMap(([signal, list]) => list.map((row) => ({ signal, row })));

describe.each(rows)('$signal, by $row.pattern', ({ row: { pattern, reads, not } }) => {
  it.each(reads)('is in: %s', (text) => expect(text).toMatch(pattern));
  it.each(not)('is not in: %s', (text) => expect(text).not.toMatch(pattern));

  it('has sentences for both, and keeps no place between texts', () => {
    expect(Math.min(reads.length, not.length)).toBeGreaterThan(0);
    expect(pattern.flags).not.toMatch(/[gy]/);
  });
});
