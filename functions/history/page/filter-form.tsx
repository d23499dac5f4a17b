import { claimantText } from '../../../shared/alerts/headline.ts';
import { KINDS } from '../../../shared/changes/change.ts';
import { METRICS } from '../../../shared/figures/figure.ts';
import { KIND_TEXTS } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { ChangesQuestion } from '../api/parameters.ts';
import { PAGE_PATHS } from '../routes.ts';
import type { SeriesKnown } from '../source.ts';

interface FilterFormProps {
  readonly question: ChangesQuestion;
  readonly story: Story;
  readonly stories: readonly Story[];
  /** What there is to choose from. */
  readonly known: readonly SeriesKnown[];
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The filters, as a form that needs no script: what is chosen lives in the address. */
export function FilterForm({ question, story, stories, known }: FilterFormProps) {
  const there = <Key extends 'force' | 'metric' | 'theatre'>(key: Key): Set<string> =>
    new Set(known.map((series) => series[key]));
  const [forces, metrics, theatres] = [there('force'), there('metric'), there('theatre')];
  const claimants = [...new Set(known.flatMap((series) => series.claimants))].sort();
  return (
    <search>
      <form class="filters no-print" method="get" action={PAGE_PATHS.overview}>
        <fieldset>
          <legend>Narrow down</legend>
          {stories.length > 1 ? (
            <Select
              name="story"
              label="Story"
              chosen={[story.id]}
              choices={stories.map(({ id, title }) => ({ value: id, text: title }))}
            />
          ) : null}
          <Select
            name="force"
            label="Force"
            all="Every force"
            chosen={question.force}
            choices={[...forces].map((id) => ({ value: id, text: forceText(id, story) }))}
          />
          <Select
            name="metric"
            label="What is counted"
            all="Everything"
            chosen={question.metric}
            choices={METRICS.filter((metric) => metrics.has(metric)).map((value) => ({ value, text: value }))}
          />
          <Select
            name="theatre"
            label="Where"
            all="Everywhere"
            chosen={question.theatre}
            choices={[...theatres].map((id) => ({ value: id, text: theatreText(id, story) }))}
          />
          <Select
            name="claimant"
            label="Who says so"
            all="Everybody"
            chosen={question.claimant}
            choices={claimants.map((name) => ({ value: name, text: claimantText(name) }))}
          />
          <Select
            name="kind"
            label="Kind of change"
            all="Every kind"
            chosen={question.kind}
            choices={KINDS.map((kind) => ({ value: kind, text: KIND_TEXTS[kind] }))}
          />
          <label>
            Claimed from
            <input type="date" name="since" value={firstDay(question.since)} />
          </label>
          <label>
            Claimed until
            <input type="date" name="until" value={lastDay(question.until)} />
          </label>
          <label>
            Words of the sentence
            <input type="search" name="q" value={question.q ?? ''} maxlength={200} />
          </label>
          <div class="do">
            <button type="submit">Show</button>
            <a href={stories.length > 1 ? `/?story=${story.id}` : '/'}>Show all</a>
          </div>
        </fieldset>
      </form>
    </search>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly all?: string;
  readonly chosen: readonly string[] | undefined;
  readonly choices: readonly Choice[];
}

/** Several values of an address, which a list of one cannot show, stand as a choice of their own. */
function Select({ name, label, all, chosen = [], choices }: SelectProps) {
  const joined = chosen.join(',');
  const known = choices.some(({ value }) => value.toLowerCase() === joined.toLowerCase());
  return (
    <label>
      {label}
      <select name={name}>
        {all === undefined ? null : <option value="">{all}</option>}
        {joined === '' || known ? null : (
          <option value={joined} selected>
            {chosen.join(', ')}
          </option>
        )}
        {choices.map(({ value, text }) => (
          <option value={value} selected={value.toLowerCase() === joined.toLowerCase()}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function forceText(id: string, story: Story): string {
  return id
    .split('+')
    .map((part) => story.forces.find((force) => force.id === part)?.name ?? part)
    .join(' and ');
}

function theatreText(id: string, story: Story): string {
  if (id === story.war.theatre) return 'the whole war';
  return story.theatres.find((theatre) => theatre.id === id)?.name ?? id;
}

/** "2024-12" as the day that a date field can show. */
function firstDay(period: string | undefined): string {
  return period === undefined ? '' : `${period}${'-01-01'.slice(period.length - 4)}`.slice(0, 10);
}

function lastDay(period: string | undefined): string {
  if (period === undefined || period.length === 10) return period ?? '';
  const [year, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month, 0)).toISOString().slice(0, 10);
}
