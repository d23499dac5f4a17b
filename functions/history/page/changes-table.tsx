import { claimantText } from '../../../shared/alerts/headline.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { periodText } from '../../../shared/changes/period-text.ts';
import { shortId } from '../../../shared/history/short-id.ts';
import { dayText, KIND_TEXTS, seriesTitle } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import { Evidence } from './evidence.tsx';
import { changePath, seriesPath } from './links.ts';
import { QuantityCell } from './quantity.tsx';

interface ChangesTableProps {
  readonly changes: readonly StoredChange[];
  readonly story: Story;
  readonly caption: string;
  /** Left out where all are of one series. */
  readonly withSeries: boolean;
}

/** Changes with their sentences; a chart's marks point to its rows. */
export function ChangesTable({ changes, story, caption, withSeries }: ChangesTableProps) {
  return (
    <div class="table-room">
      <table class="stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Claimed on</th>
            {withSeries ? <th scope="col">What is counted</th> : null}
            <th scope="col">Claimant</th>
            <th scope="col">Change</th>
            <th scope="col" class="number">
              From
            </th>
            <th scope="col" class="number">
              To
            </th>
            <th scope="col">Sentence and source</th>
            <th scope="col">Id</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row change={change} story={story} withSeries={withSeries} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  change,
  story,
  withSeries,
}: Omit<ChangesTableProps, 'changes' | 'caption'> & { change: StoredChange }) {
  const { id, claimant, claimedOn, from, to, evidence, article } = change;
  return (
    <tr data-change={shortId(id)}>
      <td class="day">
        <time datetime={claimedOn}>{dayText(claimedOn)}</time>
      </td>
      {withSeries ? (
        <td>
          <a href={seriesPath(change)}>{seriesTitle(change, story)}</a>
        </td>
      ) : null}
      <td>{claimantText(claimant)}</td>
      <td>
        <KindCell change={change} />
      </td>
      <td class="number">{from === null ? '' : <QuantityCell quantity={from} />}</td>
      <td class="number">{to === null ? '' : <QuantityCell quantity={to} />}</td>
      <td class="says">
        <Evidence sentence={evidence} article={article} />
      </td>
      <td>
        <a class="id" href={changePath(id)}>
          {shortId(id)}
        </a>
      </td>
    </tr>
  );
}

/** What became of the number, and what the fold holds against it. */
export function KindCell({
  change: { kind, alert, period, claimedOn },
}: {
  readonly change: Pick<StoredChange, 'kind' | 'alert' | 'period' | 'claimedOn'>;
}) {
  const why = alert.state === 'silent' ? alert.why : null;
  const doubt =
    why === 'disputed' ? 'disputed' : why === 'below-confidence' ? 'read without confidence' : null;
  return (
    <>
      <span class={`kind ${kind}`}>
        {period === null ? KIND_TEXTS[kind] : `count ${periodText(period, claimedOn)}`}
      </span>
      {doubt === null ? null : <span class="doubt">{` ${doubt}`}</span>}
    </>
  );
}
