import type { Series, StoredChange } from '../changes/change.ts';
import { changeOf, type Period, placeOf, placesIn } from './changes.ts';
import { type Item, queryPage, readable, type Table } from './items.ts';
import { seriesPartition } from './keys.ts';
import { TABLE } from './table.ts';

/** The change after which a list goes on: it names an entry and no number of entries, so that new data moves nothing. */
export type PlaceAfter = Pick<StoredChange, 'claimedOn' | 'id'>;

export interface PageAsked extends Period {
  readonly story: string;
  /** Every series of the story unless given. */
  readonly series?: Series;
  readonly order: 'newest' | 'oldest';
  readonly after?: PlaceAfter;
  /** Most changes of the answer. */
  readonly limit: number;
}

export interface ChangesPage {
  /** By the claimed day, then by id; superseded ones are not among them. */
  readonly changes: StoredChange[];
  /** Null at the end. */
  readonly next: PlaceAfter | null;
}

/** A page of the changes of a story, or of one of its series: one query, however long the history is. */
export async function changesPage(
  table: Table,
  { story, series, since, until, order, after, limit }: PageAsked,
): Promise<ChangesPage> {
  const { timeline, looks } = TABLE.indexes;
  const index = series === undefined ? timeline : looks;
  const isNewest = order === 'newest';
  const { first, last } = placesIn({ ...(since && { since }), ...(until && { until }) });
  const from = after === undefined ? null : placeOf(after);
  // The cursor itself is skipped by what no key can lie between: its text and its text with one character more.
  const [low, high] = isNewest
    ? [first, from === null || from > last ? last : before(from)]
    : [from === null || from < first ? first : `${from}!`, last];
  if (low > high) return { changes: [], next: null };
  const items: Item[] = await queryPage(
    table,
    {
      IndexName: index.name,
      KeyConditionExpression: '#of = :of AND #at BETWEEN :low AND :high',
      ExpressionAttributeNames: { '#of': index.partitionKey, '#at': index.sortKey },
      ExpressionAttributeValues: {
        ':of': series === undefined ? story : seriesPartition(series),
        ':low': low,
        ':high': high,
      },
      ScanIndexForward: !isNewest,
    },
    limit + 1,
  );
  const changes = readable(table, items.slice(0, limit), changeOf);
  const end = items.length > limit ? items[limit - 1] : undefined;
  return { changes, next: end === undefined ? null : placeIn(String(end[index.sortKey])) };
}

/** The highest text below another one that ends with a letter or digit. */
const before = (text: string): string =>
  `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) - 1)}~`;

function placeIn(text: string): PlaceAfter {
  const [claimedOn = '', id = ''] = text.split('#');
  return { claimedOn, id };
}
