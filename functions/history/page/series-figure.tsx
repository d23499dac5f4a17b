import { claimantText } from '../../../shared/alerts/headline.ts';
import type { Position, Series, StoredChange } from '../../../shared/changes/change.ts';
import { type Mark, type SeriesChart, seriesChart } from '../../../shared/history/chart/series-chart.ts';
import { seriesId } from '../../../shared/history/series-id.ts';
import { dayText, quantityMark, seriesTitle } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import { ChangesTable } from './changes-table.tsx';
import { Chart, colourClass } from './chart/chart.tsx';
import { NARROW, type Size } from './chart/frame.ts';
import { Sign } from './chart/sign.tsx';
import { drawingPath, listOfSeries, seriesPath } from './links.ts';

export interface SeriesFigureProps {
  readonly series: Series;
  readonly story: Story;
  /** Of the series, the newest first. */
  readonly changes: readonly StoredChange[];
  /** Whether there are older ones that are not drawn. */
  readonly cut: boolean;
  /** ISO 8601 date. */
  readonly today: string;
  /** Of this series. */
  readonly positions: readonly Position[];
  readonly heading: 'h1' | 'h3';
  /** On a screen wider than a phone's. */
  readonly size: Size;
  /** Left out where the page has it in full. */
  readonly withTable: boolean;
  readonly spokenOf?: string;
}

/** A series' chart with its heading, the signs explained, and the same as a table. */
export function SeriesFigure(props: SeriesFigureProps) {
  const { series, story, changes, cut, today, positions, heading, size, withTable, spokenOf } = props;
  const title = seriesTitle(series, story);
  const chart = seriesChart(changes, today);
  const Heading = heading;
  const name = seriesId(series).replaceAll(/[^a-z0-9]+/gi, '-');
  const drawn = { title, name, ...(spokenOf === undefined ? {} : { spokenOf }) };
  return (
    <figure class="series" aria-labelledby={`title-${name}`}>
      <Heading id={`title-${name}`}>
        {heading === 'h1' ? title : <a href={seriesPath(series)}>{title}</a>}
      </Heading>
      <p class="faint">
        {summary(positions)}
        {cut ? ` ${changes.length} changes are drawn.` : ''}
      </p>
      {chart === null ? (
        <p>No number to draw.</p>
      ) : (
        <>
          <Claimants chart={chart} />
          <Chart chart={chart} size={size} {...drawn} />
          <Chart chart={chart} size={NARROW} {...drawn} />
          <Signs chart={chart} />
        </>
      )}
      <div class="under">
        {withTable ? (
          <details>
            <summary>{`The chart as a table: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`}</summary>
            <ChangesTable changes={changes} story={story} caption={title} withSeries={false} />
          </details>
        ) : null}
        <a href={listOfSeries('changes', 'csv', series)}>CSV</a>
        <a href={drawingPath(series)}>SVG</a>
      </div>
    </figure>
  );
}

/** "4 claimants, from about 1,000 to about 2,000; the newest of 4 Feb 2026." */
function summary(positions: readonly Position[]): string {
  const [first] = positions;
  if (first === undefined) return 'Incidents and counts of a period; nobody has given a total.';
  const newest = positions.reduce((last, { claimedOn }) => (claimedOn > last ? claimedOn : last), '');
  if (positions.length === 1)
    return `${claimantText(first.claimant)} alone gives a total; ${dayText(newest)}.`;
  return `${positions.length} claimants give a total; the newest is of ${dayText(newest)}.`;
}

/** Which colour is whose, with the number: on a phone, where lines have no names at their ends. */
function Claimants({ chart }: { readonly chart: SeriesChart }) {
  return (
    <ul class="legend claimants">
      {chart.tracks.map(({ claimant, colour, marks }) => {
        const last = marks.at(-1);
        return (
          <li>
            <span class="chart" aria-hidden="true">
              <span class={`swatch ${colourClass(colour)}`} />
            </span>
            {claimantText(claimant)}
            {last === undefined ? '' : ` ${quantityMark(last.quantity)}`}
          </li>
        );
      })}
    </ul>
  );
}

const SIGNS: readonly { readonly text: string; readonly mark: Pick<Mark, 'kind' | 'disputed'> }[] = [
  { text: 'a new total', mark: { kind: 'raised', disputed: false } },
  { text: 'disputed, or read without confidence', mark: { kind: 'raised', disputed: true } },
  { text: 'an incident or a count of a period, no total', mark: { kind: 'incident', disputed: false } },
  { text: 'corrected by the outlet', mark: { kind: 'corrected', disputed: false } },
  { text: 'withdrawn', mark: { kind: 'withdrawn', disputed: false } },
];

/** The signs that this chart has, and what they mean. */
function Signs({ chart }: { readonly chart: SeriesChart }) {
  const marks = chart.tracks.flatMap((track) => track.marks);
  const steps = chart.tracks.flatMap((track) => track.steps);
  const same = (sign: Pick<Mark, 'kind' | 'disputed'>, mark: Mark): boolean =>
    sign.disputed ? mark.disputed : !mark.disputed && signOf(mark) === signOf(sign);
  const bounds = new Set(steps.map(({ bound }) => bound));
  return (
    <ul class="legend signs">
      {SIGNS.filter(({ mark }) => marks.some((other) => same(mark, other))).map(({ text, mark }) => (
        <li>
          <svg class="chart" viewBox="0 0 14 12" aria-hidden="true">
            <g class={mark.disputed ? 'cx disputed' : 'cx'}>
              <Sign mark={mark} x={7} y={6} />
            </g>
          </svg>
          {text}
        </li>
      ))}
      {bounds.has('at-least') ? (
        <Shade text="at least so many" opacities={[0.1, 0.25, 0.4]} line={11} />
      ) : null}
      {bounds.has('at-most') ? <Shade text="at most so many" opacities={[0.4, 0.25, 0.1]} line={1} /> : null}
      {bounds.has('range') || bounds.has('about') ? (
        <Shade text="a range, or “about”" opacities={[0.25, 0.25, 0.25]} line={6} />
      ) : null}
    </ul>
  );
}

interface ShadeProps {
  readonly text: string;
  /** From the top down. */
  readonly opacities: readonly number[];
  readonly line: number;
}

function Shade({ text, opacities, line }: ShadeProps) {
  return (
    <li>
      <svg class="chart" viewBox="0 0 14 12" aria-hidden="true">
        <g class="cx">
          {opacities.map((opacity, i) => (
            <rect x="0" y={i * 4} width="14" height="4" fill="currentColor" fill-opacity={opacity} />
          ))}
          <path class="line" d={`M0 ${line}H14`} />
        </g>
      </svg>
      {text}
    </li>
  );
}

function signOf({ kind }: Pick<Mark, 'kind'>): string {
  return kind === 'incident' || kind === 'corrected' || kind === 'withdrawn' ? kind : 'total';
}
