import { type ArticleOutcome, fetchArticle } from '../../shared/articles/fetch-article.ts';
import type { TextMemory } from '../../shared/articles/text-memory.ts';
import type { Validators } from '../../shared/feeds/caching-headers.ts';
import { archiveReports } from '../../shared/story/archive/archive.ts';
import type { ArticleMessage } from '../article-message.ts';

/** A report of the archive that this build has no more: its message is an older build's. */
export class NotInArchive extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`The archive has no report "${id}".`);
    this.name = 'NotInArchive';
    this.id = id;
  }
}

export interface FetchMessageOptions {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly allowPrivate: boolean;
  /** Whom the keepers of news sites can write to. */
  readonly contact?: string | undefined;
  /** Texts met before, to tell walls by. */
  readonly memory?: TextMemory;
  /** Ends the fetch early. */
  readonly signal?: AbortSignal;
}

/**
 * Fetches what a message speaks of: a page, or a report of the bundled archive.
 * @throws NotInArchive
 */
export async function fetchMessage(
  message: ArticleMessage,
  validators: Validators | null,
  { now, allowPrivate, contact, memory, signal }: FetchMessageOptions,
): Promise<ArticleOutcome> {
  if (message.arrival === 'archive') return fromArchive(message);
  return fetchArticle(message.item, {
    now,
    allowPrivate,
    contact,
    part: message.isPart === true ? message.identity : null,
    ...(memory && { memory }),
    feed: { url: message.feed, outlet: message.outlet, language: message.language },
    ...(signal && { signal }),
    ...(validators && { etag: validators.etag, lastModified: validators.lastModified }),
  });
}

function fromArchive({ story, item, language }: ArticleMessage): ArticleOutcome {
  const report = archiveReports(story).find(({ id }) => id === item.id);
  if (report === undefined) throw new NotInArchive(item.id);
  const { title, outlet, published, updated, source, paragraphs } = report;
  return {
    kind: 'read',
    article: {
      ...{ url: source, title, outlet, published, modified: updated ?? null, language },
      text: paragraphs.join('\n'),
      readFrom: 'page',
    },
    failure: null,
    validators: null,
    retryAfter: null,
  };
}
