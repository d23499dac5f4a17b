import { Aws } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { EVENT_AGE_SECONDS } from './function.ts';

export interface ScheduleProps {
  readonly target: IFunction;
  readonly minutes: number;
  readonly description: string;
  /** What the function is called with; an empty object where absent. */
  readonly input?: object;
}

/**
 * Calls a function every so many minutes. On the L1: the L2 target allows itself every version of the function too.
 * A call that fails is not repeated, neither by the scheduler nor by Lambda (see FogwatchFunction): the next one
 * does the same work.
 */
export class Schedule extends Construct {
  constructor(scope: Construct, id: string, props: ScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        // So that no other account's scheduler can be made to use the role.
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    props.target.grantInvokeLatestVersion(role);
    new CfnSchedule(this, 'Schedule', {
      description: props.description,
      scheduleExpression: props.minutes === 1 ? 'rate(1 minute)' : `rate(${props.minutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: props.target.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify(props.input ?? {}),
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: EVENT_AGE_SECONDS },
      },
    });
  }
}
