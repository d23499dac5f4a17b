import type { RecordedFigure } from './change.ts';
import { identify } from './identity.ts';
import { numberKey } from './quantity.ts';
import { isPast } from './recorded-figure.ts';

/** What reading an article again does to the stored figures. */
export interface Revision {
  /** To be written, each under its id. */
  readonly put: readonly RecordedFigure[];
  /** To be marked as no longer said. */
  readonly withdraw: readonly { readonly id: string; readonly why: 'edited' | 'withdrawn' }[];
}

/**
 * What an edited article changes: figures it no longer carries are withdrawn, new ones put. Running it again
 * on its own result changes nothing. A figure whose number the article now gives to another claimant was never
 * this claimant's, and is withdrawn as such; any other is taken as edited. A number that comes back after an
 * edit had removed it gets an id of its own, since a withdrawn figure stays withdrawn.
 *
 * @param previous every stored figure of the article, withdrawn ones included
 * @param current what {@link recordFigures} made of the text as it is now; only a text read as fully as the
 *   one before may be given, or a page that could not be had would take its figures away
 */
export function replaceFigures(
  previous: readonly RecordedFigure[],
  current: readonly RecordedFigure[],
): Revision {
  const known = new Map(previous.map((figure) => [figure.id, figure]));
  const said = current.map((figure) => ({ ...figure, id: openId(figure.id, known) }));
  const ids = new Set(said.map((figure) => figure.id));
  const gone = previous.filter((figure) => figure.withdrawnAt === undefined && !ids.has(figure.id));
  return {
    put: said.filter((figure) => !known.has(figure.id)),
    withdraw: gone.map((figure) => ({
      id: figure.id,
      why: isMisattributed(figure, said) ? 'withdrawn' : 'edited',
    })),
  };
}

/** What withdrawing an article (410, or a notice of retraction) does to its stored figures. */
export function withdrawFigures(previous: readonly RecordedFigure[]): Revision {
  const standing = previous.filter((figure) => figure.withdrawnAt === undefined);
  return { put: [], withdraw: standing.map(({ id }) => ({ id, why: 'withdrawn' })) };
}

function openId(id: string, known: ReadonlyMap<string, RecordedFigure>): string {
  let open = id;
  for (let again = 2; known.get(open)?.withdrawnAt !== undefined; again++) open = identify(id, again);
  return open;
}

function isMisattributed(figure: RecordedFigure, said: readonly RecordedFigure[]): boolean {
  const onSeries = said.filter((other) => other.force === figure.force && other.metric === figure.metric);
  const stillSpeaks = onSeries.some((other) => other.claimant === figure.claimant && !isPast(other));
  const given = onSeries.some((other) => other.claimant !== null && numberKey(other) === numberKey(figure));
  return figure.claimant !== null && !stillSpeaks && given;
}
