import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { REPORTED, type RecordedFigure, type Series } from '../changes/change.ts';
import type { FigureReference } from './articles.ts';
import {
  getItems,
  holds,
  type Item,
  parseItem,
  putIfAbsent,
  queryItems,
  queryPartition,
  type Table,
} from './items.ts';
import { type Column, figureKey, figurePrefix, figuresPartition } from './keys.ts';
import { RecordedFigureSchema } from './schemas.ts';

/** The column of the ledger that a figure belongs to. */
export function columnOf({ series, claimant }: RecordedFigure): Column {
  return { series, claimant: claimant ?? REPORTED };
}

/** Where a figure is kept. */
export const referenceOf = (figure: RecordedFigure): FigureReference => ({
  ...columnOf(figure),
  id: figure.id,
});

/** Writes a fact where it is not there yet. @returns whether it was new */
export function putFigure(table: Table, figure: RecordedFigure): Promise<boolean> {
  return putIfAbsent(table, figureKey(columnOf(figure), figure.id), { body: JSON.stringify(figure) });
}

/**
 * A figure is kept as one JSON text: a fold reads hundreds of them at once, and hundreds of numbers in attributes of
 * their own cost several times as much to carry. Only its withdrawal, which comes later, stands beside it.
 */
const Kept = v.object({
  body: v.pipe(v.string(), v.parseJson(), RecordedFigureSchema),
  withdrawnAt: v.exactOptional(v.string()),
  withdrawnWhy: v.exactOptional(v.picklist(['edited', 'withdrawn'])),
});

function figureOf(item: Item): RecordedFigure {
  const { body, ...withdrawal } = parseItem<v.InferOutput<typeof Kept>>(Kept, item);
  return { ...body, ...withdrawal };
}

/**
 * Marks a figure as no longer said; one that is withdrawn already stays as it is.
 * @param at ISO 8601 UTC
 */
export async function withdrawFigure(
  table: Table,
  { id, ...column }: FigureReference,
  why: 'edited' | 'withdrawn',
  at: string,
): Promise<void> {
  await holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...figureKey(column, id) },
        UpdateExpression: 'SET withdrawnAt = :at, withdrawnWhy = :why',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)',
        ExpressionAttributeValues: { ':at': at, ':why': why },
      }),
    ),
  );
}

/** Those of an article's figures that are in the store. */
export async function getFigures(
  table: Table,
  references: readonly FigureReference[],
): Promise<RecordedFigure[]> {
  const items = await getItems(
    table,
    references.map(({ id, ...column }) => figureKey(column, id)),
  );
  return items.map(figureOf);
}

/** Everything that a claimant says of a force, on all series, withdrawn figures included; read consistently. */
export async function figuresOfClaimant(
  table: Table,
  story: string,
  force: string,
  claimant: string,
): Promise<RecordedFigure[]> {
  const items = await queryPartition(table, figuresPartition(story, force, claimant), true);
  return items.map(figureOf);
}

/** What a claimant says on one series; read consistently. */
export async function figuresOfColumn(table: Table, { series, claimant }: Column): Promise<RecordedFigure[]> {
  const items = await queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :series)',
    ExpressionAttributeValues: {
      ':pk': figuresPartition(series.story, series.force, claimant),
      ':series': figurePrefix(series),
    },
    ConsistentRead: true,
  });
  return items.map(figureOf);
}

/** Whether two series are the same. */
export const isSameSeries = (one: Series, other: Series): boolean =>
  one.story === other.story &&
  one.force === other.force &&
  one.metric === other.metric &&
  one.theatre === other.theatre;
