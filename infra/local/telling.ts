import cliProgress from 'cli-progress';
import type { FeedReport } from '../../functions/fetch/fetch-feed.ts';
import { publicChange } from '../../functions/history/public-change.ts';
import { subjectOf } from '../../shared/alerts/alert-texts.ts';
import type { StoryNames } from '../../shared/alerts/headline.ts';
import { type AlertMessage, messageOf } from '../../shared/alerts/message.ts';
import { attributionOf, evidenceText } from '../../shared/articles/evidence-kind.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import type { Counts } from './counts.ts';
import { jsonLine, printable } from './output.ts';

/** What the watcher says while it works: to people, or one JSON object a line to scripts. */
export interface Telling {
  /** Changes told together; in a storm people are told the summary in their place. */
  alert(
    message: Pick<AlertMessage<StoredChange>, 'id' | 'changes'>,
    story: StoryNames,
    options: { readonly replayed?: true; readonly summary?: string },
  ): void;
  feed(report: FeedReport): void;
  failure(line: string): void;
  progress(task: string, done: number, total: number): void;
  note(line: string): void;
  /** The page and the API can be asked from now on. */
  serving(url: string): void;
  done(counts: Counts): void;
  close(): void;
}

/** Steps of progress told where there is no terminal to draw a bar on. */
const PLAIN_STEPS = 4;

/** Articles from which on reading them takes long enough for a bar. */
const BAR_FROM = 20;

/** Lines for people: alerts on standard output, everything else on standard error. */
export function tellPeople(): Telling {
  const bar = progressBar();
  const say = (line: string): void => {
    bar.clear();
    process.stderr.write(`${printable(line)}\n`);
  };
  return {
    alert({ changes }, story, { replayed = false, summary }) {
      bar.clear();
      const said = summary ?? changes.map((change) => alertText(change, story, replayed)).join('');
      process.stdout.write(`${said}\n`);
    },
    feed(report) {
      const { outlet, url, news, error } = report;
      if (news === 'failing') say(`${outlet}: ${error}`);
      else if (news === 'failing-for-a-day') say(`${outlet}: fails for a day now: ${error}`);
      else if (news === 'recovered') say(`${outlet}: is read again (${url})`);
    },
    failure: say,
    progress: bar.show,
    note: say,
    serving: (url) => say(`The page: ${url}/`),
    done({ feeds, articles, figures, changes, alerts, failures }) {
      bar.clear();
      if (feeds + articles + alerts + failures === 0) return;
      say(
        `${count(feeds, 'feed')} checked, ${count(articles, 'article')} read: ${count(figures, 'figure')}, ` +
          `${count(changes, 'change')}, ${count(alerts, 'alert')}; ${count(failures, 'failure')}.`,
      );
    },
    close: bar.clear,
  };
}

/** JSON lines on standard output (docs/scripts.md); words for people on standard error. */
export function tellScripts(): Telling {
  const people = tellPeople();
  const print = (value: unknown): void => {
    process.stdout.write(jsonLine(value));
  };
  return {
    ...people,
    alert(message, _story, { replayed = false }) {
      for (const change of message.changes) {
        const said = { change: publicChange(change), message: message.id };
        print({ event: 'alert', ...(replayed ? { replayed } : {}), ...said });
      }
    },
    feed(report) {
      people.feed(report);
      const { url, outlet, outcome, items, relevant, queued, error, state } = report;
      print({ event: 'feed', url, outlet, outcome, items, relevant, queued, error, nextDue: state.nextDue });
    },
    serving(url) {
      people.serving(url);
      print({ event: 'serving', url: `${url}/` });
    },
    done(counts) {
      people.close();
      print({ event: 'done', ...counts });
    },
  };
}

/** The line that an SMS has, then what a mail adds. */
function alertText(change: StoredChange, story: StoryNames, replayed: boolean): string {
  const { article, claimedOn, evidence } = change;
  const message = messageOf([change]);
  const subject = message === null ? '' : subjectOf(message, story);
  const lines = [
    `${claimedOn}  ${subject}${replayed ? '  [replayed]' : ''}`,
    `            ${evidenceText(evidence, article)}`,
    `            ${attributionOf(article).label}, ${article.url}`,
  ];
  return `${lines.map(printableLine).join('\n')}\n`;
}

const printableLine = (line: string): string => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;

function progressBar(): { show: Telling['progress']; clear: () => void } {
  let bar: cliProgress.SingleBar | null = null;
  const clear = (): void => {
    bar?.stop();
    bar = null;
  };
  if (!process.stderr.isTTY) return { show: plainProgress, clear };
  return {
    clear,
    show(task, done, total) {
      if (total < BAR_FROM) return;
      if (bar === null) {
        bar = new cliProgress.SingleBar({
          format: `${task} {bar} {value} of {total}`,
          stream: process.stderr,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(total, done);
      }
      bar.update(done);
      if (done === total) clear();
    },
  };
}

function plainProgress(task: string, done: number, total: number): void {
  if (total < BAR_FROM) return;
  const step = (at: number): number => Math.floor((at * PLAIN_STEPS) / total);
  if (step(done) > step(done - 1)) process.stderr.write(`${task}: ${done} of ${total}\n`);
}
