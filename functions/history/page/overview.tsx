import { dayText } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { ChangesQuestion } from '../api/parameters.ts';
import { API_PATHS } from '../routes.ts';
import { cursorText } from '../source.ts';
import { ChangesTable } from './changes-table.tsx';
import { HALF } from './chart/frame.ts';
import { FilterForm } from './filter-form.tsx';
import { Layout } from './layout.tsx';
import type { NamedAssets } from './page-assets.ts';
import { PositionsTable } from './positions-table.tsx';
import type { Overview } from './read-overview.ts';
import { SeriesFigure } from './series-figure.tsx';
import { Subscribe } from './subscribe.tsx';

interface OverviewPageProps {
  readonly overview: Overview;
  readonly question: ChangesQuestion;
  /** The query of the address, as it was asked. */
  readonly query: URLSearchParams;
  readonly stories: readonly Story[];
  readonly assets: NamedAssets;
  /** ISO 8601 date. */
  readonly today: string;
}

/** The page: who says what now, a chart of each series, what changed, and how to take it away. */
export function OverviewPage({ overview, question, query, stories, assets, today }: OverviewPageProps) {
  const { story, known, positions, charts, changes, next } = overview;
  const search = searchOf(query);
  const newest = known.map(({ lastClaimedOn }) => lastClaimedOn ?? '').reduce((a, b) => (a > b ? a : b), '');
  return (
    <Layout
      assets={assets}
      title={`${story.title}: who says how many · Fogwatch`}
      description={`Who says how many: ${story.title}. Every claim with its date, sentence and source.`}
      feed={`${API_PATHS.changes}.atom${search}`}
    >
      <h1>{story.title}: who says how many</h1>
      <p class="standfirst">
        Deployed, killed, wounded, captured: each number with the one who gave it, the day they said it and
        the sentence that shows it.
        {newest === '' ? '' : ` The newest claim is of ${dayText(newest)}.`}
      </p>
      <FilterForm question={question} story={story} stories={stories} known={known} />
      <div id="results">
        <p class="answer-line faint" role="status">
          {answerLine(positions.length, changes.length, next !== null)}
        </p>
        <h2 id="now">Who says what now</h2>
        <p class="faint">
          The last number of each claimant that counted. “About”, “at least” and ranges are the claimant’s
          own.
        </p>
        {positions.length === 0 ? (
          <p>Nobody’s number fits these filters.</p>
        ) : (
          <PositionsTable positions={positions} story={story} />
        )}
        <h2 id="charts">How the numbers moved</h2>
        <p class="faint">
          A line steps where a claimant gave a new total; thin, it is the number that still stands. Point at a
          mark, tap it, or move with the arrow keys for the sentence behind it.
        </p>
        {charts.length === 0 ? <p>Nothing here has moved.</p> : null}
        <div class="charts">
          {charts.map(({ series, page, positions: own }) => (
            <SeriesFigure
              series={series}
              story={story}
              changes={page.changes}
              cut={page.next !== null}
              today={today}
              positions={own}
              heading="h3"
              size={HALF}
              withTable={true}
            />
          ))}
        </div>
        <h2 id="changes">What changed when</h2>
        {changes.length === 0 ? (
          <p>No change fits these filters.</p>
        ) : (
          <ChangesTable changes={changes} story={story} caption="The newest claim first." withSeries={true} />
        )}
        {next === null ? null : (
          <p class="no-print">
            <a rel="next" href={`${searchOf(query, { cursor: cursorText(next) })}#changes`}>
              Older changes
            </a>
          </p>
        )}
        <div class="columns">
          <section>
            <h2 id="take-away">Take it away</h2>
            <p>
              What the filters above let through, as data; every number with its bound, dates, sentence and
              link.
            </p>
            <ul>
              <li>
                Changes: <a href={`${API_PATHS.changes}.csv${search}`}>CSV</a>,{' '}
                <a href={`${API_PATHS.changes}.json${search}`}>JSON</a>,{' '}
                <a href={`${API_PATHS.changes}.atom${search}`}>Atom feed</a>
              </li>
              <li>
                Who says what now:{' '}
                <a href={`${API_PATHS.figures}.csv${searchOf(query, { kind: null, order: null })}`}>CSV</a>,{' '}
                <a href={`${API_PATHS.figures}.json${searchOf(query, { kind: null, order: null })}`}>JSON</a>
              </li>
              <li>
                Each chart: its table as CSV, its drawing as SVG, and a frame for your own page, from the
                series’ page
              </li>
            </ul>
          </section>
          <Subscribe />
        </div>
      </div>
    </Layout>
  );
}

function answerLine(positions: number, changes: number, more: boolean): string {
  const numbers = positions === 1 ? '1 number stands' : `${positions} numbers stand`;
  const moved = changes === 1 ? '1 change' : `${changes}${more ? ' or more' : ''} changes`;
  return `${numbers}; ${moved}.`;
}

/** The query without where a list goes on, and with what is set otherwise; empty, or with its question mark. */
function searchOf(query: URLSearchParams, set: Readonly<Record<string, string | null>> = {}): string {
  const kept = new URLSearchParams(
    [...query].filter(([name, value]) => name !== 'cursor' && name !== 'limit' && value !== ''),
  );
  for (const [name, value] of Object.entries(set)) {
    if (value === null) kept.delete(name);
    else kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
