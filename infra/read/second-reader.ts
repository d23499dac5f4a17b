import { Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as v from 'valibot';
import type { FogwatchFunction } from '../lambda/function.ts';

/** Who reads a second time, and what it may cost. */
export interface SecondReaderProps {
  /** Id of a model of Amazon Bedrock, or of a cross-region inference profile. */
  readonly model: string;
  /** US dollars a day (UTC). */
  readonly dollarsADay: number;
}

const MODEL =
  'takes the id of a model of Amazon Bedrock, such as amazon.nova-lite-v1:0, or of an inference profile, such as eu.amazon.nova-lite-v1:0';
const DOLLARS = 'takes US dollars a day above 0, such as 1';

/** A dollar a day is some thousands of articles with a small model: a flood costs less than a lunch. */
const DOLLARS_A_DAY = 1;

/** The settings of the second reader: off unless asked for. */
export const SECOND_READER_SETTINGS = {
  reader: v.optional(v.picklist(['rules', 'bedrock'], 'takes rules or bedrock'), 'rules'),
  model: v.optional(
    v.pipe(
      v.string(MODEL),
      v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)*$/, (issue) => `has "${issue.input}", and ${MODEL}`),
    ),
  ),
  readerBudget: v.optional(
    v.pipe(
      v.union(
        [v.number(), v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, DOLLARS), v.transform(Number))],
        DOLLARS,
      ),
      v.finite(DOLLARS),
      v.gtValue(0, DOLLARS),
    ),
    DOLLARS_A_DAY,
  ),
} as const;

interface SecondReaderSettings {
  readonly reader: 'rules' | 'bedrock';
  readonly model?: string | undefined;
  readonly readerBudget: number;
}

/** What is wrong with these settings together, or null. */
export function secondReaderProblem({ reader, model }: SecondReaderSettings): string | null {
  if (reader === 'bedrock' && model === undefined) return `model is missing: reader=bedrock ${MODEL}`;
  if (reader === 'rules' && model !== undefined)
    return 'model is for the second reader: give reader=bedrock with it';
  return null;
}

/** The second reader that the settings ask for, or null. */
export function secondReaderOf({
  reader,
  model,
  readerBudget,
}: SecondReaderSettings): SecondReaderProps | null {
  return reader === 'bedrock' && model !== undefined ? { model, dollarsADay: readerBudget } : null;
}

/** An inference profile is named after its regions, then the model (Bedrock user guide, "Supported Regions and models"). */
const PROFILE = /^(?:us|us-gov|eu|apac|au|ca|jp|sa|me|af|global)\.(?<model>.+)$/;

/**
 * Lets a function invoke one model and do nothing else with Bedrock. A profile needs the right to invoke it, and its
 * model through it wherever it sends the call (Bedrock user guide, "Prerequisites for inference profiles").
 */
export function allowModel(grantee: FogwatchFunction, model: string): void {
  const { partition, region, account } = Stack.of(grantee);
  const invoke = (resource: string, conditions?: PolicyStatement['conditions']): PolicyStatement =>
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['bedrock:InvokeModel'],
      resources: [resource],
      ...(conditions && { conditions }),
    });
  const behind = PROFILE.exec(model)?.groups?.model;
  if (behind === undefined) {
    grantee.addToRolePolicy(invoke(`arn:${partition}:bedrock:${region}::foundation-model/${model}`));
    return;
  }
  const profile = `arn:${partition}:bedrock:${region}:${account}:inference-profile/${model}`;
  grantee.addToRolePolicy(invoke(profile));
  grantee.addToRolePolicy(
    invoke(`arn:${partition}:bedrock:*::foundation-model/${behind}`, {
      StringEquals: { 'bedrock:InferenceProfileArn': profile },
    }),
  );
  Validations.of(grantee.ownRole).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${behind}]`,
    reason:
      'An inference profile sends a call to any region of its own; the model is one, and only through the profile.',
  });
}
