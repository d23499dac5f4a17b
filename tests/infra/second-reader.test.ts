import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT } from '../../functions/environment.ts';
import { bundle, type FunctionName } from '../../infra/lambda/bundle.ts';
import { readSettings } from '../../infra/settings.ts';
import { FogwatchStack } from '../../infra/stack.ts';
import { unbundledApp } from './unbundled.ts';

const ROOT = join(import.meta.dirname, '../..');
const ENV = { account: '123456789012', region: 'eu-central-1' };

function stack(context: Record<string, unknown>, app = unbundledApp()): FogwatchStack {
  return new FogwatchStack(app, 'Fogwatch', { settings: readSettings(context, ['kursk']), env: ENV });
}

const templateOf = (context: Record<string, unknown>): Template => Template.fromStack(stack(context));

const codeOf = (name: FunctionName): string => readFileSync(join(bundle(name), 'index.mjs'), 'utf8');

/** What the policies of a template allow of Bedrock, account and partition spelt out. */
function allowedOf(template: Template): unknown[] {
  const policies = Object.values(template.findResources('AWS::IAM::Policy'));
  const statements: { Action: string | string[] }[] = policies.flatMap(
    (policy) => policy.Properties.PolicyDocument.Statement,
  );
  return statements
    .filter(({ Action }) => JSON.stringify(Action).includes('bedrock'))
    .map((each) =>
      JSON.parse(
        JSON.stringify(each, (_, value) =>
          value?.['Fn::Join']
            ? value['Fn::Join'][1].map((part: unknown) => (typeof part === 'string' ? part : 'aws')).join('')
            : value,
        ),
      ),
    );
}

const functionsOf = (template: Template): number =>
  Object.keys(template.findResources('AWS::Lambda::Function')).length;

describe('without a second reader', () => {
  it('nothing of it is deployed', () => {
    const text = JSON.stringify(templateOf({}).toJSON());
    expect(text).not.toMatch(/bedrock|second-reader/i);
    expect(text).not.toContain(ENVIRONMENT.model);
  });

  it.each(['poll', 'fetch', 'read', 'settle', 'alert', 'history'] as const)(
    'nothing of it is in the bundle of %s',
    (name) => {
      expect(codeOf(name).match(/bedrock|report_figures/i)).toBeNull();
    },
  );
});

describe('with a second reader', () => {
  const template = templateOf({ reader: 'bedrock', model: 'amazon.nova-lite-v1:0', readerBudget: '0.5' });

  it('reading knows its model and its budget, and nobody else does', () => {
    const told = template.findResources('AWS::Lambda::Function', {
      Properties: {
        Environment: {
          Variables: { [ENVIRONMENT.model]: 'amazon.nova-lite-v1:0', [ENVIRONMENT.readerDollars]: '0.5' },
        },
      },
    });
    expect(Object.values(told).map((each) => each.Properties.Description)).toEqual([
      'Fogwatch: reads an article, keeps its figures and the changes they make',
    ]);
    template.resourceCountIs('AWS::Lambda::Function', functionsOf(templateOf({})));
  });

  it('its role may invoke that one model', () => {
    expect(allowedOf(template)).toEqual([
      {
        Effect: 'Allow',
        Action: 'bedrock:InvokeModel',
        Resource: 'arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0',
      },
    ]);
  });

  it('its role may invoke one inference profile, and its model through nothing else', () => {
    const profile = 'arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0';
    expect(allowedOf(templateOf({ reader: 'bedrock', model: 'eu.amazon.nova-lite-v1:0' }))).toEqual([
      { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: profile },
      {
        Effect: 'Allow',
        Action: 'bedrock:InvokeModel',
        Resource: 'arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0',
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
      },
    ]);
  });

  it('an alarm tells when it is not heard, and the runbook what to do', () => {
    const alarms = template.findResources('AWS::CloudWatch::Alarm', {
      Properties: { AlarmName: 'Fogwatch-second-reader-unheard', Threshold: 3 },
    });
    expect(Object.keys(alarms)).toHaveLength(1);
    expect(readFileSync(join(ROOT, 'docs/runbook.md'), 'utf8')).toContain('## second-reader-unheard\n');
  });

  it('its bundle has the client in it, and no more than that beside the other', () => {
    expect(codeOf('read-twice').match(/report_figures/)).not.toBeNull();
    const size = (name: FunctionName): number => statSync(join(bundle(name), 'index.mjs')).size;
    expect(size('read-twice') - size('read')).toBeLessThan(500_000);
  });

  it.each(['amazon.nova-lite-v1:0', 'global.amazon.nova-2-lite-v1:0'])(
    'passes the AwsSolutions checks with %s',
    (model) => {
      const app = unbundledApp();
      stack({ reader: 'bedrock', model }, app);
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
      expect(() => app.synth()).not.toThrow();
    },
  );
});
