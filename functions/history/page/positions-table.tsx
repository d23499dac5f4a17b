import { claimantText } from '../../../shared/alerts/headline.ts';
import { attributionOf } from '../../../shared/articles/evidence-kind.ts';
import type { Position } from '../../../shared/changes/change.ts';
import { grouped } from '../../../shared/changes/grouped.ts';
import { seriesId } from '../../../shared/history/series-id.ts';
import { dayText, seriesTitle } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import { seriesPath, webLink } from './links.ts';
import { QuantityCell } from './quantity.tsx';

interface PositionsTableProps {
  /** Of one series beside each other, in the order to be shown. */
  readonly positions: readonly Position[];
  readonly story: Story;
}

/** Who says what now: a group of rows a series, a row a claimant. */
export function PositionsTable({ positions, story }: PositionsTableProps) {
  const groups = [...grouped(positions, seriesId).values()];
  return (
    <div class="table-room">
      <table class="stacked now">
        <thead>
          <tr>
            <th scope="col">Claimant</th>
            <th scope="col" class="number">
              Says
            </th>
            <th scope="col">On</th>
            <th scope="col">Where it stood</th>
            <th scope="col" class="number">
              Articles
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group positions={group} story={story} />
        ))}
      </table>
    </div>
  );
}

function Group({ positions, story }: PositionsTableProps) {
  const [first] = positions;
  if (first === undefined) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={5}>
          <a href={seriesPath(first)}>{seriesTitle(first, story)}</a>
          <span class="faint">
            {positions.length === 1 ? 'one claimant' : `${positions.length} claimants`}
          </span>
        </th>
      </tr>
      {positions.map(({ claimant, quantity, claimedOn, article, sources }) => (
        <tr>
          <th scope="row">{claimantText(claimant)}</th>
          <td class="number">
            <QuantityCell quantity={quantity} />
          </td>
          <td class="day">
            <time datetime={claimedOn}>{dayText(claimedOn)}</time>
          </td>
          <td>
            <Where article={article} />
          </td>
          <td class="number" data-label="Articles:">
            {sources}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Where({ article }: Pick<Position, 'article'>) {
  const { label, siteOnly } = attributionOf(article);
  const href = webLink(article.url);
  if (href === null) return <>{label}</>;
  return (
    <>
      <a href={href} rel="noopener noreferrer nofollow">
        {label}
      </a>
      {siteOnly ? ' (link to the site only)' : ''}
    </>
  );
}
