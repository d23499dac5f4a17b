import { claimantText } from '../../../../shared/alerts/headline.ts';
import { quantityText } from '../../../../shared/changes/quantity.ts';
import { placeLabels } from '../../../../shared/history/chart/label-places.ts';
import type { Mark, SeriesChart, Track } from '../../../../shared/history/chart/series-chart.ts';
import { shortId } from '../../../../shared/history/short-id.ts';
import { dayText, KIND_TEXTS } from '../../../../shared/history/texts.ts';
import { Bands } from './bands.tsx';
import { type Frame, frameOf, type Size } from './frame.ts';
import { Sign } from './sign.tsx';

export interface ChartProps {
  readonly chart: SeriesChart;
  readonly size: Size;
  /** Names the drawing for screen readers. */
  readonly title: string;
  /** Unlike any other drawing's on the page. */
  readonly name: string;
  /** Style of its own, for a drawing that stands alone. */
  readonly style?: string;
  /** Id of a change to be shown as the one spoken of. */
  readonly spokenOf?: string;
}

/** Units of the drawing that a label is high. */
const LABEL_HEIGHT = 15;
/** Letters of a claimant's name that there is room for. */
const LABEL_LETTERS = 21;

/** The drawing of a series: a step line a claimant, a band for what is a range or a bound, a mark for each change. */
export function Chart({ chart, size, title, name, style, spokenOf }: ChartProps) {
  const frame = frameOf(chart, size);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      class={`chart ${size.name}`}
      aria-label={`Chart: ${title}`}
    >
      {style === undefined ? null : <style>{style}</style>}
      <Axes frame={frame} />
      <g aria-hidden="true">
        <Bands chart={chart} frame={frame} name={`${name}-${size.name}`} />
        {chart.tracks.map((track) => (
          <Line track={track} frame={frame} />
        ))}
        {size.margin.right > 100 ? <Labels chart={chart} frame={frame} /> : null}
      </g>
      {marksInTime(chart).map(({ mark, colour }) => (
        <MarkLink mark={mark} colour={colour} frame={frame} spokenOf={spokenOf === mark.id} />
      ))}
    </svg>
  );
}

function Axes({ frame }: { readonly frame: Frame }) {
  const { left, right, bottom, xTicks, yTicks } = frame;
  return (
    <g class="axes" aria-hidden="true">
      {yTicks.map(({ at, text }, i) => (
        <>
          <line class={i === 0 ? 'base' : 'grid'} x1={left} x2={right} y1={at} y2={at} />
          <text x={left - 8} y={at + 4} text-anchor="end">
            {text}
          </text>
        </>
      ))}
      {xTicks.map(({ at, text }) => (
        <>
          <line class="tick" x1={at} x2={at} y1={bottom} y2={bottom + 5} />
          <text x={at} y={bottom + 19} text-anchor="middle">
            {text}
          </text>
        </>
      ))}
    </g>
  );
}

/** What stood until the next number in a full line; the present number, up to today, in a thin one. */
function Line({ track, frame }: { readonly track: Track; readonly frame: Frame }) {
  const { x, y } = frame;
  const moved: string[] = [];
  const standing: string[] = [];
  for (const [i, step] of track.steps.entries()) {
    const before = track.steps[i - 1];
    const start = before?.to === step.from ? `V${y(step.value)}` : `M${x(step.from)} ${y(step.value)}`;
    if (step.standing) {
      moved.push(before?.to === step.from ? start : '');
      standing.push(`M${x(step.from)} ${y(step.value)}H${x(step.to)}`);
    } else moved.push(`${start}H${x(step.to)}`);
  }
  const path = moved.join('');
  return (
    <g class={colourClass(track.colour)}>
      {path === '' ? null : <path class="line" d={path} />}
      {standing.length === 0 ? null : <path class="line standing" d={standing.join('')} />}
    </g>
  );
}

/** The names of the lines at their right ends. */
function Labels({ chart, frame }: { readonly chart: SeriesChart; readonly frame: Frame }) {
  const wanted = chart.tracks.flatMap(({ claimant, colour, steps }) => {
    const last = steps.at(-1);
    return last?.standing ? [{ claimant, colour, y: frame.y(last.value), last }] : [];
  });
  const { top, bottom, right } = frame;
  return (
    <g class="labels">
      {placeLabels(wanted, { height: LABEL_HEIGHT, top: top + 4, bottom }).map(
        ({ claimant, colour, y, place }) => (
          <g class={colourClass(colour)}>
            <path class="leader" d={`M${right + 2} ${y}L${right + 12} ${place}`} />
            <text x={right + 16} y={place + 4}>
              {shortened(claimantText(claimant))}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

interface MarkLinkProps {
  readonly mark: Mark;
  readonly colour: number | null;
  readonly frame: Frame;
  readonly spokenOf: boolean;
}

function MarkLink({ mark, colour, frame, spokenOf }: MarkLinkProps) {
  const [x, y] = [frame.x(mark.day), frame.y(mark.value)];
  const text = markText(mark);
  const classes = ['mark', colourClass(colour), mark.disputed ? 'disputed' : '', spokenOf ? 'spoken-of' : ''];
  return (
    <a
      href={`/changes/${mark.id}`}
      class={classes.filter((each) => each !== '').join(' ')}
      aria-label={text}
      data-change={shortId(mark.id)}
      data-headline={`${claimantText(mark.claimant)}: ${quantityText(mark.quantity)}`}
      data-when={whenText(mark)}
    >
      <title>{text}</title>
      <circle class="reach" cx={x} cy={y} r="11" />
      <Sign mark={mark} x={x} y={y} />
    </a>
  );
}

/** "NIS: about 2,000, raised, 2 Sep 2025". */
function markText(mark: Mark): string {
  return `${claimantText(mark.claimant)}: ${quantityText(mark.quantity)}, ${whenText(mark)}`;
}

/** "raised, 2 Sep 2025". */
function whenText({ kind, day, disputed }: Mark): string {
  return `${KIND_TEXTS[kind]}${disputed ? ', disputed' : ''}, ${dayText(day)}`;
}

export const colourClass = (colour: number | null): string => (colour === null ? 'cx' : `c${colour}`);

/** In the order in which a keyboard should come to them. */
function marksInTime({ tracks }: SeriesChart): { mark: Mark; colour: number | null }[] {
  return tracks
    .flatMap(({ marks, colour }) => marks.map((mark) => ({ mark, colour })))
    .sort((a, b) =>
      a.mark.day < b.mark.day ? -1 : a.mark.day > b.mark.day ? 1 : a.mark.value - b.mark.value,
    );
}

function shortened(name: string): string {
  return name.length <= LABEL_LETTERS ? name : `${name.slice(0, LABEL_LETTERS - 1).trimEnd()}…`;
}
