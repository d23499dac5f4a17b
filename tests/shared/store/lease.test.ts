import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLease } from '../../../shared/store/lease.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

const at = (time: string) => ({ name: 'poll', now: `2026-03-01T${time}Z`, milliseconds: 60_000 });
const never = async () => {
  throw new Error('this work is not to be done');
};

describe('work under a lease', () => {
  it('is done, and may be done again at once', async () => {
    let done = 0;
    const work = async () => void done++;
    expect(await withLease(store.table, at('12:00:00.000'), work)).toBe(true);
    expect(await withLease(store.table, at('12:00:00.000'), work)).toBe(true);
    expect(done).toBe(2);
  });

  it('is left alone while another is at it, also by one whose clock goes a little before', async () => {
    await withLease(store.table, at('12:00:00.000'), async () => {
      expect(await withLease(store.another(), at('12:00:30.000'), never)).toBe(false);
      expect(await withLease(store.another(), at('11:59:58.000'), never)).toBe(false);
    });
  });

  it('is taken up when its holder died', async () => {
    await withLease(store.table, at('12:00:00.000'), async () => {
      expect(await withLease(store.another(), at('12:01:00.000'), async () => undefined)).toBe(true);
    });
  });

  it('is given back only by who holds it', async () => {
    let second: Promise<boolean> | undefined;
    let release: () => void = () => undefined;
    await withLease(store.table, at('12:00:00.000'), async () => {
      await new Promise<void>((begun) => {
        const work = () => {
          begun();
          return new Promise<void>((done) => {
            release = done;
          });
        };
        second = withLease(store.another(), at('12:01:00.000'), work);
      });
    });
    expect(await withLease(store.another(), at('12:01:30.000'), never)).toBe(false);
    release();
    expect(await second).toBe(true);
  });

  it('is done though a clock that was ahead holds it for years', async () => {
    await withLease(
      store.table,
      { name: 'poll', now: '2031-01-01T00:00:00.000Z', milliseconds: 60_000 },
      async () => {
        expect(await withLease(store.another(), at('12:00:00.000'), async () => undefined)).toBe(true);
      },
    );
  });

  it('is given back when it fails', async () => {
    await expect(withLease(store.table, at('12:00:00.000'), never)).rejects.toThrow('not to be done');
    expect(await withLease(store.table, at('12:00:01.000'), async () => undefined)).toBe(true);
  });
});
