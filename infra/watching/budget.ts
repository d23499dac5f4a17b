import { Aws, CfnCondition, Fn, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Regions whose CloudFormation has no `AWS::Budgets::Budget` (its resource specification of October 2026). */
export const WITHOUT_BUDGETS: readonly string[] = [
  ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-3', 'ap-south-2'],
  ...['ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6', 'ap-southeast-7'],
  ...['ca-west-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2'],
  ...['il-central-1', 'me-central-1', 'mx-central-1', 'us-gov-east-1', 'us-gov-west-1'],
];

/**
 * A budget of the account, in US dollars a month: told when 80 % is spent, and when the whole is forecast to be.
 * Of the account, since AWS tells costs of stacks apart only after tags were activated by hand. Where a region has no
 * budgets the deployment goes on without: decided when it is deployed, since the template is of no region.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, props: { readonly dollars: number; readonly notices: ITopic }) {
    super(scope, id);
    const told = [{ subscriptionType: 'SNS', address: props.notices.topicArn }];
    const notification = (notificationType: string, threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: told,
    });
    const budget = new CfnBudget(this, 'Monthly', {
      budget: {
        budgetName: `${Stack.of(this).stackName}-monthly`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: props.dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [notification('ACTUAL', 80), notification('FORECASTED', 100)],
    });
    budget.cfnOptions.condition = new CfnCondition(this, 'HasBudgets', {
      expression: Fn.conditionNot(
        Fn.conditionOr(...WITHOUT_BUDGETS.map((region) => Fn.conditionEquals(Aws.REGION, region))),
      ),
    });
    // Budgets tries the topic when it is made: its policy has to be there first.
    budget.node.addDependency(props.notices);
  }
}
