import { sharesText } from '../../shared/articles/signature.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { fold } from '../../shared/changes/fold.ts';
import { reconcile } from '../../shared/changes/reconcile.ts';
import type { Table } from '../../shared/store/items.ts';
import { getLedgers, ledgersOf } from '../../shared/store/ledgers.ts';
import { writeLedger } from '../../shared/store/write-ledger.ts';
import type { Story } from '../../shared/story/story.ts';
import { foldedFigures } from '../folded-figures.ts';
import { LedgerContended } from './settle.ts';

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
  for (const column of await ledgersOf(table, story.id)) {
    const [kept] = await getLedgers(table, [column]);
    if (!kept?.ledger) continue;
    const { own, beside, named } = await foldedFigures(column, table, story);
    const next = reconcile(kept.ledger, fold(own, { beside, named, sharesText }), {
      now,
      seenAt: now,
      subscribed: () => true,
      refold: true,
    });
    const before = standing(kept.ledger.changes);
    const after = standing(next.changes);
    appeared.push(...[...after.values()].filter((change) => !before.has(change.id)));
    disappeared.push(...[...before.values()].filter((change) => !after.has(change.id)));
    if (write && (await writeLedger(table, kept, next)) === null) throw new LedgerContended(column);
  }
  return { appeared, disappeared };
}

const standing = (changes: readonly StoredChange[]): Map<string, StoredChange> =>
  new Map(changes.filter((change) => change.superseded === undefined).map((change) => [change.id, change]));
