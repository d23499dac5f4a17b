import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import type { Deployed } from '../../../infra/deployed/deployed.ts';
import { planSubscribers } from '../../../infra/deployed/subscribers.ts';
import { words } from '../../../infra/deployed/words.ts';
import { readSettings } from '../../../infra/settings.ts';
import { FogwatchStack } from '../../../infra/stack.ts';
import { unbundledApp } from '../unbundled.ts';

const settings = (context: Record<string, unknown> = {}) => readSettings(context, ['kursk']);

/** A template as it is deployed with these settings, given what is deployed before. */
function synthesise(context: Record<string, unknown>, deployed: Deployed | null = null) {
  const given = settings(context);
  const plan = planSubscribers(given, deployed);
  const stack = new FogwatchStack(unbundledApp(), 'Fogwatch', { settings: given, subscribers: plan });
  const template = Template.fromStack(stack).toJSON() as Deployed['template'];
  return { plan, template, settings: given };
}

/** Of people; a queue of the stack's own is no subscriber. */
const subscriptions = ({ Resources }: Deployed['template']) =>
  Object.fromEntries(
    Object.entries(Resources).filter(
      ([, { Type, Properties }]) =>
        Type === 'AWS::SNS::Subscription' && ['email', 'sms'].includes(String(Properties.Protocol)),
    ),
  );

const both = synthesise({ alertEmails: 'a@example.org,b@example.org', alertPhones: '+4915550100' });
const all = new Set(['email a@example.org', 'email b@example.org', 'sms +4915550100']);

describe('a deployment without the settings of last time', () => {
  const { plan, template } = synthesise({}, { template: both.template, subscribed: all });

  it('leaves every subscription as it was, of the alerts and of the notices', () => {
    expect(subscriptions(template)).toEqual(subscriptions(both.template));
    expect(Object.keys(subscriptions(template))).toHaveLength(5);
  });

  it('says whom the settings leave out', () => {
    expect(plan.leftOut).toEqual(['a@example.org', 'b@example.org', '+4915550100']);
  });
});

it('keeps subscriptions also where CloudFormation forgets them', () => {
  for (const each of Object.values(subscriptions(both.template))) expect(each.DeletionPolicy).toBe('Retain');
});

describe('whoever has unsubscribed', () => {
  const subscribed = new Set(['email b@example.org']);
  const deployed = { template: both.template, subscribed };

  it('is not subscribed again by a setting that is still there, nor touched', () => {
    const { plan, template } = synthesise({ alertEmails: 'a@example.org,b@example.org' }, deployed);
    expect(plan.gone).toEqual(['a@example.org']);
    expect(plan.wanted).toEqual([{ protocol: 'email', endpoint: 'b@example.org' }]);
    expect(subscriptions(template)).toEqual(subscriptions(both.template));
  });
});

it('leaves alone whom somebody subscribed by hand', () => {
  const subscribed = new Set([...all, 'email c@example.org']);
  const { plan } = synthesise(
    { alertEmails: 'c@example.org,d@example.org' },
    { template: both.template, subscribed },
  );
  expect(plan.wanted).toEqual([{ protocol: 'email', endpoint: 'd@example.org' }]);
});

describe('what synth says', () => {
  const said = (
    context: Record<string, unknown>,
    deployed: Deployed | null,
    region: string | null = null,
  ) => {
    const { plan, template, settings: given } = synthesise(context, deployed);
    return words({ settings: given, plan, before: deployed?.template ?? null, after: template, region });
  };
  const deployed = { template: both.template, subscribed: all };

  it.each<[string, Record<string, unknown>, Deployed | null, string | null, (string | RegExp)[]]>([
    ['nothing, where nothing is taken away', { alertEmails: 'a@example.org' }, null, 'eu-central-1', []],
    [
      'that alarms reach nobody',
      {},
      null,
      null,
      ['Nobody is told when Fogwatch itself is in trouble: alertEmails names no address.'],
    ],
    [
      'who stays though left out',
      { alertEmails: 'a@example.org', alertPhones: '+4915550100' },
      deployed,
      null,
      ['Left out of the settings, and still subscribed: b@example.org (npx fogwatch unsubscribe ends it).'],
    ],
    [
      'what goes',
      { alertEmails: 'a@example.org,b@example.org', alertPhones: '+4915550100', monthlyBudget: '0' },
      deployed,
      null,
      [/^This removes from what is deployed: AWS::Budgets::Budget Budget\w+\.$/],
    ],
    [
      'that a region has no budgets',
      { alertEmails: 'a@example.org' },
      null,
      'eu-north-1',
      ['No budget is set up: CloudFormation has none in eu-north-1.'],
    ],
  ])('%s', (_, context, before, region, expected) => {
    expect(said(context, before, region)).toEqual(
      expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });
});
