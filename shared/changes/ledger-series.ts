import { type Figure, UNSPECIFIED } from '../figures/figure.ts';
import type { Story } from '../story/story.ts';
import type { Series } from './change.ts';

/**
 * The series that a figure counts on: its own theatre, or, where the text names none, the theatre that
 * the story gives its force. A force made of several (`a+b`) has a theatre only if all of them share it.
 */
export function seriesOf(
  figure: Pick<Figure, 'force' | 'metric' | 'theatre'>,
  story: Pick<Story, 'id' | 'forces'>,
): Series {
  return {
    story: story.id,
    force: figure.force,
    metric: figure.metric,
    theatre: figure.theatre === UNSPECIFIED ? defaultTheatre(figure.force, story) : figure.theatre,
  };
}

/** Whether subscribers hear of a series unless they ask otherwise. Of a joined force only if they do of each part. */
export function isDefaultSeries(story: Pick<Story, 'defaultSeries'>, series: Series): boolean {
  return series.force
    .split('+')
    .every((part) =>
      story.defaultSeries.some(
        ({ force, theatres }) =>
          force === part && (theatres === undefined || theatres.includes(series.theatre)),
      ),
    );
}

/** One text for a series, to group by: `story#force#metric#theatre`. */
export function seriesKey(series: Series): string {
  return [series.story, series.force, series.metric, series.theatre].join('#');
}

function defaultTheatre(force: string, story: Pick<Story, 'forces'>): string {
  const theatres = new Set(
    force
      .split('+')
      .map((id) => story.forces.find((known) => known.id === id)?.defaultTheatre ?? UNSPECIFIED),
  );
  const [only] = theatres;
  return theatres.size === 1 && only !== undefined ? only : UNSPECIFIED;
}
