import { type Publish, sendMessage } from '../../functions/alert/send-message.ts';
import type { ArticleMessage } from '../../functions/article-message.ts';
import { readArticle } from '../../functions/read/read-article.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { isDefaultSeries } from '../../shared/changes/ledger-series.ts';
import type { Table } from '../../shared/store/items.ts';
import { pendingChanges } from '../../shared/store/pending.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import type { Arrival } from './year.ts';

/** An alert, and what had just come in. */
export interface Alerted {
  readonly change: StoredChange;
  readonly on: Arrival;
}

/** Lets articles come in one after the other, each read, settled and told of before the next; alerts are those of a subscriber who asked for no more than the story's own series. */
export async function play(
  arrivals: readonly Arrival[],
  table: Table,
  onProgress: (done: number) => void = () => undefined,
): Promise<Alerted[]> {
  const alerts: Alerted[] = [];
  for (const [n, arrival] of arrivals.entries()) {
    const now = new Date(arrival.at).toISOString();
    const { article, edited } = arrival;
    const { url, title, published, outlet } = article;
    const message: ArticleMessage = {
      ...{ story: KURSK.id, identity: url, feed: 'https://news.example/feed', outlet, language: 'en' },
      item: { id: url, url, title, summary: '', published, updated: null, outlet },
      arrival: 'news',
      reason: edited ? 'edited' : 'new',
      queuedAt: now,
    };
    const outcome = { kind: 'read', article, failure: null, validators: null, retryAfter: null } as const;
    await readArticle(message, { table, story: KURSK, now, fetch: async () => outcome });
    for (const change of await pendingChanges(table, KURSK.id)) {
      const publish: Publish = async ({ changes }) => {
        const asked = changes.filter((told) => isDefaultSeries(KURSK, told));
        alerts.push(...asked.map((told) => ({ change: told, on: arrival })));
      };
      await sendMessage([change], { table, story: KURSK, now, publish, whyYou: '', at: '' });
    }
    onProgress(n + 1);
  }
  return alerts;
}
