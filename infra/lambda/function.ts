import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  CfnFunction,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ENVIRONMENT } from '../../functions/environment.ts';
import { METRIC_NAMESPACE } from '../../functions/metrics.ts';
import { bundle, type FunctionName, sources } from './bundle.ts';

/** Long enough to look into an alarm after a holiday; logs are the one thing here that grows with time. */
export const LOG_RETENTION = RetentionDays.ONE_MONTH;

/** A scheduled call that could not be made within this, in seconds, is not made. The least AWS takes. */
export const EVENT_AGE_SECONDS = 60;

export interface FogwatchFunctionProps {
  readonly name: FunctionName;
  readonly description: string;
  /** MiB; a processor comes with 1,769 of them, and less of one with less. */
  readonly memory: number;
  readonly timeout: Duration;
  /** Values by the names in functions/environment.ts. */
  readonly environment: FunctionEnvironment;
}

export type FunctionEnvironment = { readonly [Name in keyof typeof ENVIRONMENT]?: string };

/** A function: bundled with everything it needs, writing to a log of its own and allowed nothing else. */
export class FogwatchFunction extends LambdaFunction {
  /** Its role, to acknowledge what the checks find in it. */
  readonly ownRole: Role;

  constructor(scope: Construct, id: string, props: FogwatchFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: LOG_RETENTION,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own in place of AWS's managed one, which may write to every log of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    // Nothing is deployed where the CDK asks for no bundles: to list stacks, or to destroy one.
    const code = Stack.of(scope).bundlingRequired ? bundle(props.name) : sources(props.name);
    super(scope, id, {
      description: props.description,
      code: Code.fromAsset(code),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Lambda repeats an asynchronous call twice unless told otherwise: only schedules make them, and come again anyway.
      retryAttempts: 0,
      maxEventAge: Duration.seconds(EVENT_AGE_SECONDS),
      // START, END and REPORT of every call would be most of the log.
      systemLogLevelV2: SystemLogLevel.WARN,
    });
    for (const [name, value] of named(props.environment)) this.addEnvironment(name, value);
    this.addEnvironment('POWERTOOLS_METRICS_NAMESPACE', METRIC_NAMESPACE);
    this.addEnvironment('POWERTOOLS_SERVICE_NAME', Stack.of(this).stackName);
    this.ownRole = role;
  }

  /** Has AWS X-Ray follow its calls: what each costs in time, at some cents for a hundred thousand. */
  trace(): void {
    const { defaultChild } = this.node;
    if (!(defaultChild instanceof CfnFunction)) throw new TypeError('A function is made of a CfnFunction.');
    defaultChild.tracingConfig = { mode: 'Active' };
    this.ownRole.addToPolicy(
      new PolicyStatement({
        actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
        resources: ['*'],
      }),
    );
    Validations.of(this.ownRole).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray takes traces without naming a resource, and IAM gives these two actions no resource level.',
    });
  }
}

/** The variables as the functions read them. */
function named(environment: FunctionEnvironment): [string, string][] {
  const names: Record<string, string> = ENVIRONMENT;
  return Object.entries(environment).flatMap(([key, value]) => {
    const name = names[key];
    return name === undefined || value === undefined ? [] : [[name, value] satisfies [string, string]];
  });
}
