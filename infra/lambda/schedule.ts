import { Aws, Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';

export interface ScheduleProps {
  readonly target: IFunction;
  readonly minutes: number;
  readonly description: string;
}

/** A call that could not be made within this, in seconds, is not made: the next one does the same work. The least AWS takes. */
const EVENT_AGE_SECONDS = 60;

/**
 * Calls a function every so many minutes. On the L1: the L2 target allows itself every version of the function too.
 * A call that fails is not repeated, neither by the scheduler nor by Lambda, which repeats asynchronous calls twice
 * unless told otherwise: the next one does the same work.
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
    props.target.configureAsyncInvoke({
      retryAttempts: 0,
      maxEventAge: Duration.seconds(EVENT_AGE_SECONDS),
    });
    new CfnSchedule(this, 'Schedule', {
      description: props.description,
      scheduleExpression: props.minutes === 1 ? 'rate(1 minute)' : `rate(${props.minutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: props.target.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({}),
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: EVENT_AGE_SECONDS },
      },
    });
  }
}
