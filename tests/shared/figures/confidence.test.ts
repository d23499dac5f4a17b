import { describe, expect, it } from 'vitest';
import { type Cues, confidenceOf, type Witness } from '../../../shared/figures/confidence.ts';
import { ALERT_CONFIDENCE } from '../../../shared/figures/figure.ts';
import { quantityOf, read } from './reading.ts';

const alertedIn = (text: string): string[] =>
  read(text).map((f) => `${quantityOf(f)} ${f.confidence >= ALERT_CONFIDENCE ? 'alerted' : 'kept'}`);

/** Of the surest reading, but for these. */
const sureness = (cues: Partial<Cues>): number =>
  confidenceOf({ metric: 'head', force: 'own', structure: 'agrees', claimant: 'subject', ...cues });

describe('plain sentences are above the line', () => {
  it.each([
    ['a predicate', 'The NIS said 640 North Korean soldiers had been killed in Kursk.', ['640 alerted']],
    ['an object', 'Ukrainian troops killed 640 North Koreans in Kursk, Zelensky said.', ['640 alerted']],
    ['a noun', 'North Korean losses in Kursk stand at 4,000, the NIS said.', ['4000 alerted']],
    ['a state that sends', 'North Korea has sent 11,000 soldiers to Kursk, Seoul said.', ['11000 alerted']],
  ])('%s', (_name, text, expected) => {
    expect(alertedIn(text)).toEqual(expected);
  });
});

describe('doubtful readings are below it', () => {
  it.each([
    [
      'a bare number spoken of what went before',
      'North Korean losses in Kursk keep growing, with 3,000 dead or hurt, the NIS said. Zelensky put it at 4,000.',
      ['3000 alerted', '4000 kept'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(alertedIn(text)).toEqual(expected);
  });
});

describe('a weight', () => {
  it.each([
    ['is never above the surest', 'head', 'own'],
    ['is known for rules without one', 'some-rule-to-come', 'another-rule-to-come'],
    ['is low for what only the topic tells', 'spoken', 'topic'],
  ])('%s', (_name, metric, force) => {
    const sure = sureness({ metric, force });
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThanOrEqual(1);
  });

  it('falls where the structure of the sentence is silent, and more where it differs', () => {
    const sure = (witness: Witness) => sureness({ structure: witness });
    expect(sure('silent')).toBeLessThan(sure('agrees'));
    expect(sure('differs')).toBeLessThan(sure('silent'));
  });

  it('falls with either rule', () => {
    expect(sureness({ metric: 'spoken' })).toBeLessThan(sureness({}));
    expect(sureness({ force: 'topic' })).toBeLessThan(sureness({}));
  });
});
