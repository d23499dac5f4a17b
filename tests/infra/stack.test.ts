import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT } from '../../functions/environment.ts';
import { BUNDLING, bundle, type FunctionName } from '../../infra/lambda/bundle.ts';
import { readSettings } from '../../infra/settings.ts';
import { FogwatchStack } from '../../infra/stack.ts';
import { filterPolicy } from '../../shared/alerts/filter-policy.ts';
import { createTableInput } from '../../shared/store/table.ts';
import { STORIES, storyById } from '../../shared/story/stories.ts';
import { unbundledApp } from './unbundled.ts';

const ROOT = join(import.meta.dirname, '../..');

function template(context: Record<string, unknown>, app = unbundledApp()): Template {
  const stack = new FogwatchStack(app, 'Fogwatch', {
    settings: readSettings(
      context,
      STORIES.map((story) => story.id),
    ),
  });
  return Template.fromStack(stack);
}

/** Metrics that alarms look at; CloudWatch watches ten for nothing, and each one more for 0.10 dollars a month. */
const METRICS_WATCHED = 19;

const FUNCTIONS = 8;

const RECEIVERS = { alertEmails: 'desk@example.org', alertPhones: '+4915550100' };
const standard = template(RECEIVERS, new App());

it('is the same stack without bundles, but for its code', () => {
  const stable = (each: Template) =>
    JSON.stringify(each.toJSON()).replaceAll(/[0-9a-f]{64}\.zip/g, 'CODE.zip');
  const unbundled = template(RECEIVERS);
  expect(stable(unbundled)).toBe(stable(standard));
  expect(unbundled.toJSON()).not.toEqual(standard.toJSON());
});

/** Every statement of every policy of the template. */
function statements(): {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}[] {
  return ['AWS::IAM::Policy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
    Object.values(standard.findResources(type)).flatMap((each) => each.Properties.PolicyDocument.Statement),
  );
}

describe('the table', () => {
  it('is the one that the local store is built from', () => {
    const shared = createTableInput('any');
    standard.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: shared.BillingMode,
      KeySchema: shared.KeySchema,
      AttributeDefinitions: Match.arrayWith(shared.AttributeDefinitions ?? []),
      GlobalSecondaryIndexes: shared.GlobalSecondaryIndexes,
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('outlives the stack', () => {
    standard.hasResource('AWS::DynamoDB::Table', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

describe('the functions', () => {
  it('are all on arm64 and nodejs24.x', () => {
    standard.resourcePropertiesCountIs(
      'AWS::Lambda::Function',
      { Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' },
      FUNCTIONS,
    );
    standard.resourceCountIs('AWS::Lambda::Function', FUNCTIONS);
  });

  it('know nothing of feeds on private addresses', () => {
    const text = JSON.stringify(standard.toJSON());
    expect(text).not.toContain(ENVIRONMENT.allowPrivate);
    expect(text).not.toContain(ENVIRONMENT.feeds);
  });

  it('poll by the minutes of the setting', () => {
    standard.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(5 minutes)' });
    template({ pollMinutes: '1' }).hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
    });
  });

  it.each([
    ['poll', 1_000_000],
    ['fetch', 1_200_000],
    ['read', 1_250_000],
    ['settle', 600_000],
    ['alert', 600_000],
    ['deliver', 700_000],
    ['digest', 600_000],
    ['history', 1_000_000],
  ] as const)('%s is bundled in less than %i bytes', (name, most) => {
    const folder = bundle(name);
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(most);
  });
});

/** A function's bundle, in which everything has kept its name. */
function namedBundle(name: FunctionName): string {
  const { outputFiles } = buildSync({
    ...{ ...BUNDLING, external: [...BUNDLING.external], keepNames: true, write: false },
    entryPoints: [join(ROOT, 'functions', name, 'handler.ts')],
    outfile: 'index.mjs',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

describe('permissions', () => {
  it('name their resources, but for listing streams, which IAM knows for all only', () => {
    const wide = statements().filter((each) => each.Effect === 'Allow' && each.Resource === '*');
    expect(wide.map((each) => each.Action)).toEqual(['dynamodb:ListStreams']);
  });

  it('name their actions', () => {
    const actions = statements().flatMap((each) => (each.Effect === 'Allow' ? each.Action : []));
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('let nobody delete or scan', () => {
    const actions = statements().flatMap((each) => (each.Effect === 'Allow' ? each.Action : []));
    expect(actions.filter((action) => /dynamodb:(Delete|Scan|PartiQL)/.test(action))).toEqual([]);
  });

  it.each(['poll', 'fetch', 'read', 'settle', 'alert', 'deliver', 'digest', 'history'] as const)(
    'let %s do with the table what its bundle asks of it, and no more',
    (name) => {
      const code = namedBundle(name);
      const commands = code.matchAll(/"(\w*(?:Item|Items|Query))Command"/g);
      const asked = new Set([...commands].map(([, command]) => `dynamodb:${command}`));
      const policies = standard.findResources('AWS::IAM::Policy');
      const role = `${name[0]?.toUpperCase()}${name.slice(1)}FunctionRole`;
      const [, own] = Object.entries(policies).find(([id]) => id.startsWith(role)) ?? [];
      const allowed: string[] = own?.Properties.PolicyDocument.Statement.flatMap(
        (each: { Action: string | string[] }) => each.Action,
      );
      // The document client brings a paginator of queries into every bundle, asked for or not.
      const onItems = allowed.filter((action) => /^dynamodb:.*(Item|Query)/.test(action));
      const isOther = (action: string) => action !== 'dynamodb:Query';
      expect(onItems.filter(isOther).sort()).toEqual([...asked].filter(isOther).sort());
    },
  );

  it('demand TLS of every queue and both topics', () => {
    const tls = statements().filter((each) => each.Effect === 'Deny');
    expect(tls).toHaveLength(7);
    for (const each of tls) expect(each.Condition).toEqual({ Bool: { 'aws:SecureTransport': 'false' } });
  });
});

describe('the watch over the watcher', () => {
  const alarms = Object.values(standard.findResources('AWS::CloudWatch::Alarm')).map(
    (each) => each.Properties,
  );
  const runbook = readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8');

  it.each([
    ['Fogwatch-poll-stopped', 'CRITICAL'],
    ['Fogwatch-alerts-failing', 'CRITICAL'],
    ['Fogwatch-alerts-late', 'CRITICAL'],
    ['Fogwatch-canary-silent', 'CRITICAL'],
    ['Fogwatch-feeds-waiting', 'HIGH'],
    ['Fogwatch-articles-waiting', 'HIGH'],
    ['Fogwatch-reader-stopped', 'HIGH'],
    ['Fogwatch-api-failing', 'MEDIUM'],
    ['Fogwatch-articles-dead', 'HIGH'],
    ['Fogwatch-reader-silent', 'HIGH'],
    ['Fogwatch-feed-failing', 'MEDIUM'],
    ['Fogwatch-throttled', 'MEDIUM'],
    ['Fogwatch-alert-storm', 'HIGH'],
    ['Fogwatch-webhook-given-up', 'MEDIUM'],
    ['Fogwatch-deliveries-dead', 'MEDIUM'],
    ['Fogwatch-digest-failing', 'MEDIUM'],
    ['Fogwatch-items-damaged', 'MEDIUM'],
  ])('%s is %s, and the runbook has a section for it', (name, severity) => {
    const alarm = alarms.find((each) => each.AlarmName === name);
    expect(alarm?.AlarmDescription).toMatch(new RegExp(`^${severity}\\. `));
    const anchor = /#([a-z-]+)$/.exec(alarm?.AlarmDescription)?.[1];
    expect(runbook).toContain(`## ${anchor}\n`);
    expect(alarm?.AlarmActions).toHaveLength(1);
  });

  it('looks at as many metrics as docs/cost.md counts', () => {
    const looked = alarms.flatMap((each) =>
      each.Metrics === undefined ? [each] : each.Metrics.filter((one: object) => 'MetricStat' in one),
    );
    expect(looked).toHaveLength(METRICS_WATCHED);
    expect(readFileSync(join(ROOT, 'docs/cost.md'), 'utf8')).toContain(`alarms on ${METRICS_WATCHED}`);
  });

  it('repeats no scheduled call, neither in the scheduler nor in Lambda', () => {
    for (const each of Object.values(standard.findResources('AWS::Scheduler::Schedule')))
      expect(each.Properties.Target.RetryPolicy).toEqual({
        MaximumRetryAttempts: 0,
        MaximumEventAgeInSeconds: 60,
      });
    const once = { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 };
    standard.allResourcesProperties('AWS::Lambda::EventInvokeConfig', once);
    standard.resourceCountIs('AWS::Lambda::EventInvokeConfig', FUNCTIONS);
  });

  it('traces where it is asked for, and nothing else', () => {
    expect(JSON.stringify(standard.toJSON())).not.toContain('TracingConfig');
    template({ tracing: 'true' }).allResourcesProperties('AWS::Lambda::Function', {
      TracingConfig: { Mode: 'Active' },
    });
  });

  it('tells of a budget, unless it is 0 or the region has none', () => {
    standard.hasResource('AWS::Budgets::Budget', { Condition: Match.anyValue() });
    standard.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: Match.objectLike({ BudgetLimit: { Amount: 5, Unit: 'USD' } }),
    });
    template({ monthlyBudget: '0' }).resourceCountIs('AWS::Budgets::Budget', 0);
  });
});

describe('subscribers', () => {
  it('tells fetch and read whom news sites can write to, and nobody else', () => {
    const told = Object.values(
      template({ contact: 'https://example.org/us' }).findResources('AWS::Lambda::Function', {
        Properties: { Environment: { Variables: { [ENVIRONMENT.contact]: 'https://example.org/us' } } },
      }),
    );
    expect(told).toHaveLength(2);
    expect(JSON.stringify(standard.toJSON())).not.toContain(ENVIRONMENT.contact);
  });

  it.each([
    ['email', 'desk@example.org'],
    ['sms', '+4915550100'],
  ])('by %s hear of the series that the story names', (Protocol, Endpoint) => {
    standard.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol,
      Endpoint,
      FilterPolicy: filterPolicy({ story: 'kursk' }, storyById('kursk')),
    });
  });
});

it('passes the AwsSolutions checks', () => {
  const app = new App();
  new FogwatchStack(app, 'Fogwatch', {
    settings: readSettings(
      {},
      STORIES.map((story) => story.id),
    ),
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).not.toThrow();
});
