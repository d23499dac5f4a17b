import { REPORTED } from '../shared/changes/change.ts';
import type { NumbersGiven } from '../shared/changes/numbers-given.ts';
import { namesBehind } from '../shared/changes/standing-for.ts';
import type { Table } from '../shared/store/items.ts';
import type { Column } from '../shared/store/keys.ts';
import { getHeads } from '../shared/store/ledgers.ts';
import type { Story } from '../shared/story/story.ts';

/** What the services and leaders of a country gave on the series, where the claimant is the country; otherwise nothing. */
export async function givenByNames(
  { series, claimant }: Column,
  table: Table,
  story: Story,
): Promise<NumbersGiven> {
  const names = claimant === REPORTED ? [] : namesBehind(claimant, story);
  if (names.length === 0) return [];
  const heads = await getHeads(
    table,
    names.map((name) => ({ series, claimant: name })),
  );
  return heads.flatMap(({ ledger }) => ledger.given);
}
