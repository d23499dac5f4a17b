import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { REPORTED, type RecordedFigure, type Series, type StoredChange } from '../changes/change.ts';
import { heardOn } from '../changes/heard.ts';
import type { FigureReference } from './articles.ts';
import {
  getItems,
  holds,
  type Item,
  parseItem,
  putIfAbsent,
  queryItems,
  queryPage,
  readable,
  type Table,
} from './items.ts';
import { type Column, figureKey, figuresHeard, figuresPartition, firstFigureKey, type Key } from './keys.ts';
import { packSignature } from './packed-signature.ts';
import { RecordedFigureSchema } from './schemas.ts';

/** The column of the ledger that a figure belongs to. */
export function columnOf({ series, claimant }: RecordedFigure): Column {
  return { series, claimant: claimant ?? REPORTED };
}

/** Where a figure is kept. */
export const referenceOf = (figure: RecordedFigure): FigureReference => ({
  ...columnOf(figure),
  id: figure.id,
  heard: heardOn(figure),
});

export const keyOfFigure = (figure: RecordedFigure): Key =>
  figureKey(columnOf(figure), heardOn(figure), figure.id);

/** Writes a fact where it is not there yet. @returns whether it was new */
export function putFigure(table: Table, figure: RecordedFigure): Promise<boolean> {
  return putIfAbsent(table, keyOfFigure(figure), figureItem(figure));
}

/**
 * A figure is kept as one JSON text: a fold reads many of them at once, and numbers in attributes of their own cost
 * several times as much to carry. Only its withdrawal, which comes later, stands beside it.
 */
export function figureItem({
  withdrawnAt: _at,
  withdrawnWhy: _why,
  textSignature,
  ...figure
}: RecordedFigure): Item {
  return { body: JSON.stringify({ ...figure, textSignature: packSignature(textSignature) }) };
}

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
  figure: RecordedFigure,
  why: 'edited' | 'withdrawn',
  at: string,
): Promise<void> {
  await holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...keyOfFigure(figure) },
        UpdateExpression: 'SET withdrawnAt = :at, withdrawnWhy = :why',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)',
        ExpressionAttributeValues: { ':at': at, ':why': why },
      }),
    ),
  );
}

/** Those of an article's figures that are in the store and can be read. */
export async function getFigures(
  table: Table,
  references: readonly FigureReference[],
): Promise<RecordedFigure[]> {
  const placed = references.flatMap(({ id, heard, ...column }) =>
    heard === undefined ? [] : [figureKey(column, heard, id)],
  );
  const items = placed.length === 0 ? [] : await getItems(table, placed);
  return [...readable(table, items, figureOf), ...(await unplaced(table, references))];
}

/** References of shape 1 tell no day: their figures are brought up to date, and looked for in the whole column. */
async function unplaced(table: Table, references: readonly FigureReference[]): Promise<RecordedFigure[]> {
  const wanted = references.filter(({ heard }) => heard === undefined);
  const ids = new Set(wanted.map(({ id }) => id));
  const columns = new Map(wanted.map((column) => [firstFigureKey(column, ''), column]));
  const found = await Promise.all(
    [...columns.values()].map(async (column) => {
      await moveFigures(table, column);
      return figuresOfColumn(table, column);
    }),
  );
  return [...new Map(found.flat().map((figure) => [figure.id, figure])).values()].filter(({ id }) =>
    ids.has(id),
  );
}

/** The figures that carry a change, the first {@link MAX_KEPT_SOURCES}: by their keys, whatever else there is. */
export async function figuresOfChange(table: Table, change: StoredChange): Promise<RecordedFigure[]> {
  const column = { series: seriesOfChange(change), claimant: change.claimant };
  // Changes of shape 1 do not tell where their figures lie.
  const keys = (change.heard ?? []).map((heard, place) =>
    figureKey(column, heard, change.figures[place] ?? ''),
  );
  return keys.length === 0 ? [] : readable(table, await getItems(table, keys), figureOf);
}

/** Days (ISO 8601 dates) in which figures were heard of, both included. */
export interface Heard {
  readonly since?: string;
  readonly until?: string;
}

/** What a claimant says of a force on all series, as it was heard of in a period, withdrawn figures included; read consistently. */
export function figuresOfClaimant(
  table: Table,
  story: string,
  force: string,
  claimant: string,
  heard: Heard = {},
): Promise<RecordedFigure[]> {
  return queryFigures(table, figuresPartition(story, force, claimant), heard);
}

/** Before and behind every ISO 8601 date, and before every figure of shape 1. */
const FIRST = '0';
const LAST = '9999';

async function queryFigures(
  table: Table,
  pk: string,
  heard: Heard = {},
  limit?: number,
): Promise<RecordedFigure[]> {
  const { from, to } = figuresHeard(heard.since ?? FIRST, heard.until ?? LAST);
  const query = {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
    ConsistentRead: true,
  };
  const items = limit === undefined ? await queryItems(table, query) : await queryPage(table, query, limit);
  return readable(table, items, figureOf);
}

/** What a claimant says on one series; read consistently. */
export async function figuresOfColumn(table: Table, { series, claimant }: Column): Promise<RecordedFigure[]> {
  const figures = await figuresOfClaimant(table, series.story, series.force, claimant);
  return figures.filter((figure) => isSameSeries(figure.series, series));
}

/** The first figures of a column's claimant, on all series of the force, that were heard of in a period. */
export function someFigures(
  table: Table,
  { series, claimant }: Column,
  heard: Heard,
  limit: number,
): Promise<RecordedFigure[]> {
  return queryFigures(table, figuresPartition(series.story, series.force, claimant), heard, limit);
}

/**
 * Brings the figures of a column to where they lie now, by day, from where shape 1 had them, by series. There they stay,
 * and are not looked at any more: nobody may delete.
 */
export async function moveFigures(table: Table, { series, claimant }: Column): Promise<void> {
  const { pk, sk } = firstFigureKey({ series, claimant }, '');
  const items = await queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :series)',
    ExpressionAttributeValues: { ':pk': pk, ':series': sk },
    ConsistentRead: true,
  });
  for (const figure of readable(table, items, figureOf)) {
    const { withdrawnAt, withdrawnWhy } = figure;
    const withdrawal = withdrawnAt === undefined ? {} : { withdrawnAt, withdrawnWhy };
    await putIfAbsent(table, keyOfFigure(figure), { ...figureItem(figure), ...withdrawal });
  }
}

/** Whether two series are the same. */
export const isSameSeries = (one: Series, other: Series): boolean =>
  one.story === other.story &&
  one.force === other.force &&
  one.metric === other.metric &&
  one.theatre === other.theatre;

/** The series of a change. */
export const seriesOfChange = ({
  story,
  force,
  metric,
  theatre,
}: Pick<StoredChange, keyof Series>): Series => ({
  story,
  force,
  metric,
  theatre,
});
