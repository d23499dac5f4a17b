import type { StoredChange } from '../../shared/changes/change.ts';
import { reconcile } from '../../shared/changes/reconcile.ts';
import { bringUpToDate } from '../../shared/store/first-shape.ts';
import type { Table } from '../../shared/store/items.ts';
import { columnsOf, getHeads } from '../../shared/store/ledgers.ts';
import type { Story } from '../../shared/story/story.ts';
import { foldColumn } from './fold-column.ts';
import { LedgerContended } from './settle.ts';
import { writeColumn } from './write-column.ts';

export interface RefoldContext {
  readonly table: Table;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Whether the rebuilt ledgers are kept. */
  readonly write: boolean;
}

/** What the rebuilding changed in what readers see. */
export interface Difference {
  readonly appeared: readonly StoredChange[];
  readonly disappeared: readonly StoredChange[];
}

/**
 * Rebuilds every ledger of a story from its figures, under the rules of this build. Alerts nothing: what appears is
 * marked as told to nobody.
 * @throws LedgerContended where a worker writes at the same time; running it again goes on
 */
export async function refold({ table, story, now, write }: RefoldContext): Promise<Difference> {
  const appeared: StoredChange[] = [];
  const disappeared: StoredChange[] = [];
  await bringUpToDate(table, story.id);
  for (const { series, claimant } of await columnsOf(table, { story: story.id })) {
    const column = { series, claimant };
    const [head] = await getHeads(table, [column]);
    if (head === undefined) continue;
    const folded = await foldColumn({ head, heard: undefined, met: new Set() }, { table, story });
    const kept = folded.kept.changes.map(({ change }) => change);
    const { changes } = reconcile(
      { version: head.version, position: head.ledger.position, changes: kept },
      folded.folded.ledger,
      {
        ...{ now, seenAt: now, subscribed: () => true, refold: true, taken: folded.kept.unreadable },
      },
    );
    const before = standing(kept);
    const after = standing(changes);
    appeared.push(...[...after.values()].filter((change) => !before.has(change.id)));
    disappeared.push(...[...before.values()].filter((change) => !after.has(change.id)));
    if (write && (await writeColumn(table, head, folded, changes)) === null)
      throw new LedgerContended(column);
  }
  return { appeared, disappeared };
}

const standing = (changes: readonly StoredChange[]): Map<string, StoredChange> =>
  new Map(changes.filter((change) => change.superseded === undefined).map((change) => [change.id, change]));
