import { type Ledger, REPORTED, type RecordedFigure, type Series } from './change.ts';
import { fold } from './fold.ts';
import { grouped } from './grouped.ts';
import type { SharesText } from './independence.ts';
import { seriesKey } from './ledger-series.ts';

/** A claimant's ledger on a series. */
export interface ClaimantLedger {
  readonly series: Series;
  readonly claimant: string;
  readonly ledger: Ledger;
}

/**
 * Folds figures of any claimants on any series, each claimant and series beside all the others of its story:
 * only so are garbled copies and echoes without a name told apart.
 */
export function foldAll(figures: readonly RecordedFigure[], sharesText?: SharesText): ClaimantLedger[] {
  const ledgers = grouped(figures, (figure) => `${seriesKey(figure.series)}#${figure.claimant ?? ''}`);
  const besides = grouped(figures, (figure) => `${figure.series.story}#${figure.force}`);
  return [...ledgers.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const beside = besides.get(`${first.series.story}#${first.force}`) ?? [];
    const context = { beside, ...(sharesText === undefined ? {} : { sharesText }) };
    return [{ series: first.series, claimant: first.claimant ?? REPORTED, ledger: fold(own, context) }];
  });
}
