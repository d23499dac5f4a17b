import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expiry, getItem, holds, type Table } from './items.ts';
import { spendingKey } from './keys.ts';
import { TABLE } from './table.ts';

/** Days for which a day's spending is kept: two months of bills to compare with. */
const KEPT_DAYS = 62;

/**
 * Takes money out of a day's budget before it is spent, so that no number of workers spends more than the budget
 * together. What dies between this and {@link settleSpending} counts as spent.
 * @param day ISO 8601 date
 * @param amount most that may be spent, in millionths of a US dollar
 * @param budget of the day, in the same
 * @returns whether the budget had room for it
 */
export async function reserveSpending(
  table: Table,
  day: string,
  amount: number,
  budget: number,
): Promise<boolean> {
  if (amount > budget) return false;
  return holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: spendingKey(day),
        UpdateExpression: 'SET #expires = :expires ADD spent :amount',
        ConditionExpression: 'attribute_not_exists(spent) OR spent <= :room',
        ExpressionAttributeNames: { '#expires': TABLE.timeToLive },
        ExpressionAttributeValues: {
          ':expires': expiry(`${day}T00:00:00Z`, KEPT_DAYS),
          ':amount': amount,
          ':room': budget - amount,
        },
      }),
    ),
  );
}

/** Puts what was not spent of a reservation back, or takes what was spent beyond it. */
export async function settleSpending(
  table: Table,
  day: string,
  reserved: number,
  spent: number,
): Promise<void> {
  if (spent === reserved) return;
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: spendingKey(day),
      UpdateExpression: 'ADD spent :difference',
      ExpressionAttributeValues: { ':difference': spent - reserved },
    }),
  );
}

/** What a day cost so far, reservations included, in millionths of a US dollar. @param day ISO 8601 date */
export async function spendingOf(table: Table, day: string): Promise<number> {
  const item = await getItem(table, spendingKey(day), true);
  return typeof item?.spent === 'number' ? item.spent : 0;
}
