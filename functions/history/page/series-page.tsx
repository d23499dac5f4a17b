import { seriesTitle } from '../../../shared/history/texts.ts';
import { ChangesTable } from './changes-table.tsx';
import { HALF, WIDE } from './chart/frame.ts';
import { EmbeddedLayout, Layout } from './layout.tsx';
import { drawingPath, embedPath, listOfSeries, seriesPath } from './links.ts';
import type { NamedAssets } from './page-assets.ts';
import { PositionsTable } from './positions-table.tsx';
import { SeriesFigure, type SeriesFigureProps } from './series-figure.tsx';

interface SeriesPageProps
  extends Pick<SeriesFigureProps, 'series' | 'story' | 'changes' | 'cut' | 'today' | 'positions'> {
  readonly assets: NamedAssets;
  /** Of the site, such as "https://fogwatch.example". */
  readonly origin: string;
  /** Relative address of what is older than this, or null. */
  readonly older: string | null;
}

/** A series with its whole story, to be sent to a colleague. */
export function SeriesPage(props: SeriesPageProps) {
  const { series, story, changes, positions, assets, origin, older } = props;
  const title = seriesTitle(series, story);
  return (
    <Layout {...headOf(title, assets)} feed={listOfSeries('changes', 'atom', series)}>
      <SeriesFigure {...props} heading="h1" size={WIDE} withTable={false} />
      <h2 id="now">Who says what now</h2>
      {positions.length === 0 ? (
        <p>Nobody has given a total.</p>
      ) : (
        <PositionsTable positions={positions} story={story} />
      )}
      <h2 id="changes">What changed when</h2>
      <ChangesTable changes={changes} story={story} caption={title} withSeries={false} />
      {older === null ? null : (
        <p class="no-print">
          <a rel="next" href={older}>
            Older changes
          </a>
        </p>
      )}
      <h2 id="take-away">Take it away</h2>
      <ul>
        <li>
          Changes: <a href={listOfSeries('changes', 'csv', series)}>CSV</a>,{' '}
          <a href={listOfSeries('changes', 'json', series)}>JSON</a>,{' '}
          <a href={listOfSeries('changes', 'atom', series)}>Atom feed</a>
        </li>
        <li>
          The drawing: <a href={drawingPath(series)}>SVG</a>
        </li>
        <li>A frame for a page of yours, always up to date:</li>
      </ul>
      <pre>
        <code>
          {`<iframe src="${origin}${embedPath(series)}" title="${title}" width="100%" height="560" loading="lazy"></iframe>`}
        </code>
      </pre>
    </Layout>
  );
}

/** The chart alone, for a frame on somebody else's page. */
export function EmbedPage(props: SeriesPageProps) {
  const { series, story, assets, origin } = props;
  const title = seriesTitle(series, story);
  return (
    <EmbeddedLayout {...headOf(title, assets)} feed={listOfSeries('changes', 'atom', series)}>
      <SeriesFigure {...props} heading="h1" size={HALF} withTable={true} />
      <p class="faint">
        Each number is a claim, shown with who made it. Source:{' '}
        <a href={`${origin}${seriesPath(series)}`} target="_blank" rel="noopener">
          Fogwatch
        </a>
      </p>
    </EmbeddedLayout>
  );
}

const headOf = (title: string, assets: NamedAssets) => ({
  assets,
  title: `${title} · Fogwatch`,
  description: `${title}: who says how many, with date, sentence and source.`,
});
