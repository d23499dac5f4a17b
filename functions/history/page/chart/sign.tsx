import type { Mark } from '../../../../shared/history/chart/series-chart.ts';

/** The sign of a change: a dot, a diamond for what is no total, a cross for what was withdrawn; hollow where doubted. */
export function Sign({
  mark,
  x,
  y,
}: {
  readonly mark: Pick<Mark, 'kind' | 'disputed'>;
  readonly x: number;
  readonly y: number;
}) {
  switch (mark.kind) {
    case 'incident':
      return <path class="sign" d={`M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`} />;
    case 'withdrawn':
      return (
        <path
          class="sign cross"
          d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`}
        />
      );
    case 'corrected':
      return <rect class="sign" x={x - 4} y={y - 4} width="8" height="8" />;
    default:
      return <circle class="sign" cx={x} cy={y} r="4.5" />;
  }
}
