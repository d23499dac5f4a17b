import { claimantText, moveText } from '../../../shared/alerts/headline.ts';
import { attributionOf } from '../../../shared/articles/evidence-kind.ts';
import { dayText, seriesTitle } from '../../../shared/history/texts.ts';
import type { ChangeStory, FigureStory } from '../../../shared/history/why.ts';
import type { Story } from '../../../shared/story/story.ts';
import { API_PATHS } from '../routes.ts';
import { KindCell } from './changes-table.tsx';
import { Evidence, SourceLink } from './evidence.tsx';
import { Layout } from './layout.tsx';
import { listOfSeries, seriesPath } from './links.ts';
import type { NamedAssets } from './page-assets.ts';

interface ChangePageProps {
  readonly told: ChangeStory;
  readonly story: Story;
  readonly assets: NamedAssets;
}

/** A change with its whole story: the sentence, who carried it, how it was read, and what was kept from being one. */
export function ChangePage({ told, story, assets }: ChangePageProps) {
  const { change, alert, figures, suppressed } = told;
  const title = seriesTitle(change, story);
  const move = moveText(change);
  return (
    <Layout
      assets={assets}
      title={`${title}: ${move} (${claimantText(change.claimant)}) · Fogwatch`}
      description={`${title}: ${move}, says ${claimantText(change.claimant)} on ${dayText(change.claimedOn)}.`}
      feed={listOfSeries('changes', 'atom', change)}
    >
      <h1>
        <a href={seriesPath(change)}>{title}</a>
      </h1>
      <p class="move">
        {capital(move)}
        {', says '}
        {claimantText(change.claimant)}
      </p>
      {change.superseded ? <p class="doubt">A later reading took this change out of the ledger.</p> : null}
      {attributionOf(change.article).kind === 'quote' ? (
        <blockquote>“{change.evidence}”</blockquote>
      ) : (
        <p class="evidence">
          <span class="note">{change.evidence}</span>
        </p>
      )}
      <dl class="facts">
        <dt>Where it stood</dt>
        <dd>
          <SourceLink article={change.article} />: {change.article.title}
        </dd>
        <dt>Claimed on</dt>
        <dd>
          <time datetime={change.claimedOn}>{dayText(change.claimedOn)}</time>
        </dd>
        <dt>Seen here on</dt>
        <dd>
          <time datetime={change.seenAt}>{dayText(change.seenAt)}</time>
        </dd>
        <dt>Kind</dt>
        <dd>
          <KindCell change={change} />
        </dd>
        {change.period === null ? null : (
          <>
            <dt>Counts the days</dt>
            <dd>
              <time datetime={change.period.from}>{dayText(change.period.from)}</time>
              {' to '}
              <time datetime={change.period.to}>{dayText(change.period.to)}</time>
            </dd>
          </>
        )}
        {change.difference === null ? null : (
          <>
            <dt>Difference</dt>
            <dd>{`${signed(change.difference.absolute)} (${signed(change.difference.percent)}%)`}</dd>
          </>
        )}
        <dt>Alert</dt>
        <dd>{ALERT_TEXTS[alert] ?? alert}</dd>
        <dt>Id</dt>
        <dd>
          <code>{change.id}</code> (<a href={API_PATHS.change.replace('{id}', change.id)}>as JSON</a>)
        </dd>
      </dl>
      <h2>Who carried it</h2>
      <Figures figures={figures} none="No article carries it any more." caption="By publication." />
      <h2>What was kept from becoming a change beside it</h2>
      <Figures
        figures={suppressed}
        none="Nothing: no other figure of this claimant came near it."
        caption="Figures of the same claimant on the same series that changed nothing, and the rule that says so."
      />
    </Layout>
  );
}

interface FiguresProps {
  readonly figures: readonly FigureStory[];
  readonly none: string;
  readonly caption: string;
}

function Figures({ figures, none, caption }: FiguresProps) {
  if (figures.length === 0) return <p>{none}</p>;
  return (
    <div class="table-room">
      <table class="stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Said on</th>
            <th scope="col" class="number">
              Number
            </th>
            <th scope="col">Sentence and source</th>
            <th scope="col">Rule</th>
            <th scope="col" class="number">
              Confidence
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr>
              <td class="day">{figure.claimedOn === null ? 'undated' : dayText(figure.claimedOn)}</td>
              <td class="number">
                <b>{figure.number}</b>
              </td>
              <td class="says">
                <Evidence sentence={figure.sentence} article={figure.article} />
              </td>
              <td data-label="Rule:">
                {figure.rule ?? 'none'}
                {figure.withdrawn === null ? '' : `; no longer said: ${figure.withdrawn}`}
              </td>
              <td class="number" data-label="Confidence:">
                {figure.confidence.toFixed(2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ALERT_TEXTS: Readonly<Record<string, string>> = {
  pending: 'about to be sent',
  sent: 'sent to subscribers',
  late: 'none: the article came late, and this is history',
  baseline: 'none: it was there when the watching began',
  replayed: 'none: from the bundled archive',
  'below-confidence': 'none: read without enough confidence',
  disputed: 'none: disputed, until another article bears it out',
  'not-subscribed': 'none: subscribers hear of this series only if they ask to',
  echo: 'none: repeats a named claimant’s number',
  superseded: 'none: taken out before it was told',
};

const signed = (number: number): string => `${number > 0 ? '+' : ''}${number.toLocaleString('en-US')}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
