import type { SeriesChart, Step } from '../../../../shared/history/chart/series-chart.ts';
import type { Frame } from './frame.ts';

/** Units of the drawing over which an open bound fades. */
const FADE = 34;

interface BandsProps {
  readonly chart: SeriesChart;
  readonly frame: Frame;
  readonly name: string;
}

/** A band for a range; a fading one for a bound, upwards for "at least", downwards for "at most". */
export function Bands({ chart, frame, name }: BandsProps) {
  return (
    <>
      {chart.tracks.map(({ colour, steps }) => {
        const own = colour === null ? 'cx' : `c${colour}`;
        const open = steps.filter(({ bound }) => bound === 'at-least' || bound === 'at-most');
        return (
          <g class={own}>
            {open.length === 0 ? null : (
              <defs>
                <Fade id={`${name}-${own}-up`} from="1" to="0" />
                <Fade id={`${name}-${own}-down`} from="0" to="1" />
              </defs>
            )}
            {steps.map((step) => (
              <Band step={step} frame={frame} fade={`${name}-${own}`} />
            ))}
          </g>
        );
      })}
    </>
  );
}

/** From the line outwards: `from` and `to` are where, bottom to top, the colour is full and gone. */
function Fade({ id, from, to }: { readonly id: string; readonly from: string; readonly to: string }) {
  return (
    <linearGradient id={id} x1="0" x2="0" y1={from} y2={to}>
      <stop class="full" offset="0" />
      <stop class="gone" offset="1" />
    </linearGradient>
  );
}

function Band({ step, frame, fade }: { readonly step: Step; readonly frame: Frame; readonly fade: string }) {
  const [x1, x2] = [frame.x(step.from), frame.x(step.to)];
  if (x2 <= x1) return null;
  const width = Math.round((x2 - x1) * 10) / 10;
  const shade = `band${step.standing ? ' standing' : ''}`;
  if (step.bound === 'at-least') {
    const top = Math.max(frame.y(step.value) - FADE, 0);
    return (
      <rect
        class={shade}
        x={x1}
        y={top}
        width={width}
        height={frame.y(step.value) - top}
        fill={`url(#${fade}-up)`}
      />
    );
  }
  if (step.bound === 'at-most') {
    const height = Math.min(FADE, frame.bottom - frame.y(step.value));
    return (
      <rect
        class={shade}
        x={x1}
        y={frame.y(step.value)}
        width={width}
        height={height}
        fill={`url(#${fade}-down)`}
      />
    );
  }
  if (step.low === null || step.high === null || step.low === step.high) return null;
  const top = frame.y(step.high);
  return (
    <rect
      class={`${shade} range`}
      x={x1}
      y={top}
      width={width}
      height={Math.max(frame.y(step.low) - top, 1)}
    />
  );
}
