import type { Change } from '../changes/change.ts';

/** The message attributes by which subscribers choose; the subscribing command and the stack use these names. */
export const ATTRIBUTES = {
  story: 'story',
  force: 'force',
  metric: 'metric',
  theatre: 'theatre',
  claimant: 'claimant',
  kind: 'kind',
  /** People between from and to, never negative; absent where the change has no difference. */
  differenceAbsolute: 'differenceAbsolute',
  /** The same in per cent of from. */
  differencePercent: 'differencePercent',
} as const;

/** An SNS message attribute, as the API takes it. */
export interface MessageAttribute {
  readonly DataType: 'String' | 'Number';
  readonly StringValue: string;
}

/** What a filter policy can choose by. A fall of 20 and a raise of 20 are both a difference of 20. */
export function attributesOf(change: Change): Record<string, MessageAttribute> {
  const { story, force, metric, theatre, claimant, kind, difference } = change;
  const texts = { story, force, metric, theatre, claimant, kind };
  const numbers = difference && {
    [ATTRIBUTES.differenceAbsolute]: Math.abs(difference.absolute),
    [ATTRIBUTES.differencePercent]: Math.abs(difference.percent),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, attribute('String', value)])),
    ...Object.fromEntries(
      Object.entries(numbers ?? {}).map(([name, value]) => [name, attribute('Number', String(value))]),
    ),
  };
}

function attribute(DataType: MessageAttribute['DataType'], StringValue: string): MessageAttribute {
  return { DataType, StringValue };
}
