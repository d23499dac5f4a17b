import type { RecordedFigure } from './change.ts';
import { grouped } from './grouped.ts';
import { identify } from './identity.ts';
import { byPublication, dayOfClaim } from './recorded-figure.ts';
import { addDays, dayOf, daysBetween } from './time.ts';

/** What an article says anew this many days after it was published first is another edition, and a report of its own. */
export const EDITION_DAYS = 3;

/**
 * Days after a checkpoint in which articles may still speak of the days before it as news, or belong to an edition that
 * began there: an edition's days, and one more for a claim that is dated a day after its article.
 */
export const SEAM_DAYS = EDITION_DAYS + 1;

/** The day (ISO 8601 date) on which a figure came to be known to the public: figures are kept in its order. */
export function heardOn(figure: RecordedFigure): string {
  const published = dayOf(figure.article.published);
  const day = dayOfClaim(figure);
  return day > published ? day : published;
}

/** Figures by the edition of the article that carries them; editions and figures in the order of publication. */
export function editionsOf(figures: readonly RecordedFigure[]): RecordedFigure[][] {
  return [...grouped(figures, (figure) => figure.article.url).values()].flatMap((article) => {
    const editions: RecordedFigure[][] = [];
    for (const figure of article.sort(byPublication)) {
      const edition = editions.at(-1);
      const begun = edition?.[0]?.article.published;
      const isNext =
        begun === undefined || daysBetween(dayOf(begun), dayOf(figure.article.published)) > EDITION_DAYS;
      if (isNext) editions.push([figure]);
      else edition?.push(figure);
    }
    return editions;
  });
}

/** Whether a figure was heard of in the days behind a checkpoint in which its time is not quite over. */
export function isInSeam(figure: RecordedFigure, day: string): boolean {
  const heard = heardOn(figure);
  return heard > day && heard <= addDays(day, SEAM_DAYS);
}

/**
 * The same text for the same figures in the seam, each standing as it did: what a checkpoint was made with.
 * @param included ids of later figures that it was made with as well
 */
export function seamOf(figures: readonly RecordedFigure[], day: string, included: readonly string[]): string {
  // Another figure of an article may take the place of one that was included.
  const articles = new Set(
    figures.filter(({ id }) => included.includes(id)).map(({ article }) => article.url),
  );
  const known = figures.filter(
    (figure) => isInSeam(figure, day) || (heardOn(figure) > day && articles.has(figure.article.url)),
  );
  return identify(...known.map(({ id, withdrawnAt = '' }) => `${id} ${withdrawnAt}`).sort());
}
