import type { Series, StoredChange } from '../../shared/changes/change.ts';
import { isAskedFor } from '../../shared/history/filter.ts';
import type { ChangesQuestion } from './api/parameters.ts';
import { LIMIT } from './api/parameters.ts';
import { type ChangesPage, type Cursor, cursorOf, type HistorySource } from './source.ts';

/** Changes looked at for one answer at most; one that finds too little by then says where to go on. */
export const MOST_LOOKED_AT = 1000;
/** Changes read at a time. */
const BATCH = 250;
/** Bytes of the changes of one answer, as JSON: a megabyte with what stands around them. */
const MOST_BYTES = 950_000;

/**
 * The changes that a question asks for: as many as the limit, or as fit in a megabyte, or as are found among the
 * {@link MOST_LOOKED_AT} that follow.
 * @param mostLookedAt of the changes that follow
 */
export async function askChanges(
  source: HistorySource,
  story: string,
  question: ChangesQuestion,
  mostLookedAt = MOST_LOOKED_AT,
): Promise<ChangesPage> {
  const { limit = LIMIT.usual, order = 'newest', cursor, since, until } = question;
  const series = oneSeries(story, question);
  const found: StoredChange[] = [];
  let bytes = 0;
  let looked = 0;
  let after: Cursor | null = cursor === undefined ? null : cursorOf(cursor);
  do {
    // Where everything read is told, no more is read than that.
    const wanted = isPicking(question, series) ? BATCH : limit - found.length;
    const part = Math.min(BATCH, wanted, mostLookedAt - looked);
    const page = await source.changes({
      ...{ story, order, limit: part },
      ...(series === null ? {} : { series }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(after === null ? {} : { after }),
    });
    looked += part;
    for (const [index, change] of page.changes.entries()) {
      if (isAskedFor(change, question)) {
        const size = Buffer.byteLength(JSON.stringify(change));
        if (found.length > 0 && bytes + size > MOST_BYTES) return { changes: found, next: after };
        found.push(change);
        bytes += size;
      }
      after = { claimedOn: change.claimedOn, id: change.id };
      const more = index < page.changes.length - 1 || page.next !== null;
      if (found.length === limit) return { changes: found, next: more ? after : null };
    }
    after = page.next;
  } while (after !== null && looked < mostLookedAt);
  return { changes: found, next: after };
}

/** Whether some of what is read may not be asked for. */
function isPicking(question: ChangesQuestion, series: Series | null): boolean {
  const { force, metric, theatre, claimant, kind, q } = question;
  const lists = series === null ? [force, metric, theatre, claimant, kind] : [claimant, kind];
  return q !== undefined || lists.some((list) => list !== undefined && list.length > 0);
}

/** The one series that a question is narrowed to, or null. */
function oneSeries(story: string, { force, metric, theatre }: ChangesQuestion): Series | null {
  const only = <Value>(values: readonly Value[] | undefined): Value | undefined =>
    values?.length === 1 ? values[0] : undefined;
  const [oneForce, oneMetric, oneTheatre] = [only(force), only(metric), only(theatre)] as const;
  if (oneForce === undefined || oneMetric === undefined || oneTheatre === undefined) return null;
  return { story, force: oneForce, metric: oneMetric, theatre: oneTheatre };
}
