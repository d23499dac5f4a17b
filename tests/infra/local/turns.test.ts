import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../../infra/local/turns.ts';

describe('works side by side', () => {
  it('have their turns in the order in which they began, one at a time', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work = (name: string, before: number) =>
      turns.begin(async (inTurn) => {
        await sleep(before);
        seen.push(`${name} ready`);
        await inTurn(async () => {
          seen.push(`${name} in`);
          await sleep(5);
          seen.push(`${name} out`);
        });
      });
    await Promise.all([work('slow', 40), work('quick', 0)]);
    expect(seen).toEqual(['quick ready', 'slow ready', 'slow in', 'slow out', 'quick in', 'quick out']);
  });

  it('are not held up by one that fails, in its turn or before, or needs none', async () => {
    const turns = new Turns();
    const fails = async (): Promise<never> => {
      throw new Error('no');
    };
    const results = await Promise.allSettled([
      turns.begin((inTurn) => inTurn(fails)),
      turns.begin(fails),
      turns.begin(async () => 'none'),
      turns.begin((inTurn) => inTurn(async () => 'last')),
    ]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : result.status))).toEqual([
      ...['rejected', 'rejected', 'none', 'last'],
    ]);
  });

  it('give the turn on before they end themselves', async () => {
    const turns = new Turns();
    let end = (): void => undefined;
    const first = turns.begin(async (inTurn) => {
      await inTurn(async () => undefined);
      await new Promise<void>((done) => {
        end = done;
      });
    });
    expect(await turns.begin((inTurn) => inTurn(async () => 'second'))).toBe('second');
    end();
    await first;
  });
});
