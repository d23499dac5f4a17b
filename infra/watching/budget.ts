import { Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/**
 * A budget of the account, in US dollars a month: told when 80 % is spent, and when the whole is forecast to be.
 * Of the account, since AWS tells costs of stacks apart only after tags were activated by hand.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, props: { readonly dollars: number; readonly notices: ITopic }) {
    super(scope, id);
    const told = [{ subscriptionType: 'SNS', address: props.notices.topicArn }];
    const budget = new CfnBudget(this, 'Monthly', {
      budget: {
        budgetName: `${Stack.of(this).stackName}-monthly`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: props.dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [
        {
          notification: {
            notificationType: 'ACTUAL',
            comparisonOperator: 'GREATER_THAN',
            threshold: 80,
            thresholdType: 'PERCENTAGE',
          },
          subscribers: told,
        },
        {
          notification: {
            notificationType: 'FORECASTED',
            comparisonOperator: 'GREATER_THAN',
            threshold: 100,
            thresholdType: 'PERCENTAGE',
          },
          subscribers: told,
        },
      ],
    });
    // Budgets tries the topic when it is made: its policy has to be there first.
    budget.node.addDependency(props.notices);
  }
}
