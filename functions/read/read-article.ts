import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Article } from '../../shared/articles/article.ts';
import type { ArticleOutcome, ArticleRead } from '../../shared/articles/fetch-article.ts';
import { findNotice } from '../../shared/articles/retraction.ts';
import { textSignature } from '../../shared/articles/signature.ts';
import type { RecordedFigure, StoredChange } from '../../shared/changes/change.ts';
import { grouped } from '../../shared/changes/grouped.ts';
import { numberKey } from '../../shared/changes/quantity.ts';
import { recordFigures } from '../../shared/changes/record.ts';
import { type Revision, replaceFigures, withdrawFigures } from '../../shared/changes/revise.ts';
import type { Validators } from '../../shared/feeds/caching-headers.ts';
import type { Figure, Text } from '../../shared/figures/figure.ts';
import { EXTRACTOR_VERSION, readFigures } from '../../shared/figures/read-figures.ts';
import {
  type FigureReference,
  getArticle,
  putArticle,
  type StoredArticle,
} from '../../shared/store/articles.ts';
import { getFigures, putFigure, referenceOf, withdrawFigure } from '../../shared/store/figures.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Story } from '../../shared/story/story.ts';
import { ArticleMessage } from '../article-message.ts';
import { nextLook } from './looks.ts';
import { settle, type TouchedColumn } from './settle.ts';

/** Brings the ledgers of columns to what their figures come to. @returns changes that were not there before */
export type Settle = (
  columns: readonly TouchedColumn[],
  numbers: ReadonlySet<string>,
) => Promise<readonly StoredChange[]>;

export interface ReadContext {
  readonly table: Table;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The article as it was in the store a moment ago; asked for where absent. Whoever wrote it since is met when it is written. */
  readonly stored?: StoredArticle | null | undefined;
  /** Fetches the article of a message; with validators, only if its page is another version. */
  readonly fetch: (message: ArticleMessage, validators: Validators | null) => Promise<ArticleOutcome>;
  /** Reads the figures of a text; by the rules where absent. */
  readonly readText?: ReadText;
  /** Settles ledgers somewhere else; here, where absent. */
  readonly settle?: Settle;
  /**
   * Has facts written and ledgers settled when it is this article's turn, by nobody else meanwhile; at once and beside
   * others, where absent.
   */
  readonly inTurn?: <T>(act: () => Promise<T>) => Promise<T>;
}

export type ReadText = (text: Text, story: Story) => Promise<readonly Figure[]>;

export interface ReadResult {
  /** `known`: read before. `unchanged`: looked at again, and the same. */
  readonly outcome: 'read' | 'withdrawn' | 'unchanged' | 'known';
  /** Figures that are new in the store. */
  readonly figures: number;
  /** Changes that are new in the ledger. */
  readonly changes: readonly StoredChange[];
  /** Why the page could not be had, in one line for a person. */
  readonly failure: string | null;
}

/** Another worker is reading the same article; the message is delivered again. */
export class ArticleContended extends Error {
  readonly identity: string;

  constructor(identity: string) {
    super(`${identity}: another worker is reading it; it is tried again`);
    this.name = 'ArticleContended';
    this.identity = identity;
  }
}

/**
 * Reads an article: fetch, figures, facts in the store, ledgers; marks it as read last. A second delivery, also of
 * a message whose first reading died half-way, ends in the same store.
 * @throws ArticleContended, LedgerContended, and what the table throws
 */
export async function readArticle(queued: ArticleMessage, context: ReadContext): Promise<ReadResult> {
  const { table, story, now } = context;
  const stored =
    context.stored === undefined ? await getArticle(table, story.id, queued.identity, now) : context.stored;
  if (stored !== null && stored.state !== 'reading' && isDone(queued, stored)) return nothing('known');
  const isLook = queued.reason === 'look' || queued.reason === 'woken';
  const message = isLook && stored !== null ? asLastShown(queued, stored) : queued;
  const outcome = await context.fetch(message, isLook ? stored : null);
  if (outcome.kind === 'not-modified') return look(stored, context);
  if (outcome.kind === 'gone') return withdrawn(stored, context);
  const { article } = outcome;
  if (findNotice(article, article.language)?.kind === 'withdrawn') return withdrawn(stored, context);
  const content = contentOf(article);
  const isSame = stored?.state === 'read' && stored.content === content;
  if (stored !== null && (isSame || isLess(article, stored))) return look(stored, context, outcome);
  return revise(message, outcome, content, stored, context);
}

/** Share of its former length under which a text with figures is not believed to be the same article's. */
const SHRUNK = 0.4;

/**
 * Whether a reading says less than the one before, and nothing of it: the page could not be had and only the feed's
 * summary stands in, or a wall that nobody knows stands in its place. What an outlet takes back it says.
 */
function isLess({ readFrom, text }: Article, { figures, characters, ...stored }: StoredArticle): boolean {
  if (readFrom === 'summary' && stored.readFrom !== 'summary') return true;
  return figures.length > 0 && text.length < characters * SHRUNK;
}

const nothing = (outcome: ReadResult['outcome'], failure: string | null = null): ReadResult => ({
  outcome,
  figures: 0,
  changes: [],
  failure,
});

/** Whether the message asks for what has been done since it was queued. */
function isDone(message: ArticleMessage, stored: StoredArticle): boolean {
  if (message.reason === 'look') return stored.lookAt === null || stored.lookAt > message.queuedAt;
  // A hint and a look of one poll are one.
  if (message.reason === 'woken') return stored.fetchedAt >= message.queuedAt;
  return message.reason === 'new' || stored.fetchedAt > message.queuedAt;
}

/** The item as it is kept to look at it again: never its text. */
function withoutContent({ item, ...message }: ArticleMessage): ArticleMessage {
  const { content, ...rest } = item;
  return { ...message, item: rest };
}

/** Whether an article has a page that can be looked at: it links somewhere, and is no part of another's page. */
function hasPage({ item, isPart }: ArticleMessage): boolean {
  return item.url !== null && isPart !== true;
}

/** A look was queued with the item as it was then; the feed may have shown an edit since. */
function asLastShown(look: ArticleMessage, { message }: StoredArticle): ArticleMessage {
  return { ...look, item: v.parse(ArticleMessage, message).item };
}

function contentOf({ title, text }: Article): string {
  return createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 32);
}

/** The article stands as it was: only the next look moves. */
async function look(
  stored: StoredArticle | null,
  { table, now }: ReadContext,
  read?: ArticleRead,
): Promise<ReadResult> {
  if (stored !== null) {
    const looks = stored.looks + 1;
    const page = hasPage(v.parse(ArticleMessage, stored.message));
    const retryAfter = read?.retryAfter ?? null;
    const failed = (read?.failure ?? null) !== null;
    const lookAt = nextLook({ ...stored, hasPage: page, looks, failed, retryAfter, now });
    await put(table, { ...stored, ...read?.validators, fetchedAt: now, looks, lookAt });
  }
  return nothing('unchanged', read?.failure ?? null);
}

/** The article was taken away: what it said is withdrawn. */
async function withdrawn(stored: StoredArticle | null, context: ReadContext): Promise<ReadResult> {
  if (stored === null) return nothing('withdrawn');
  const said = await getFigures(context.table, stored.figures);
  const revision = withdrawFigures(said);
  const reading = { ...stored, fetchedAt: context.now };
  const changes = await apply(revision, reading, 'withdrawn', said, context);
  return { ...nothing('withdrawn'), changes };
}

/** The article says something that it did not say before, or was not read before. */
async function revise(
  message: ArticleMessage,
  { article, validators, failure, retryAfter, ...outcome }: ArticleRead,
  content: string,
  stored: StoredArticle | null,
  context: ReadContext,
): Promise<ReadResult> {
  const { table, story, now } = context;
  const { title, text, published, language, outlet } = article;
  const readText = context.readText ?? readFigures;
  const figures = await readText({ title, text, published, language, outlet }, story);
  const read = recordFigures(article, figures, {
    story,
    seenAt: now,
    arrival: message.arrival,
    extractor: EXTRACTOR_VERSION,
    textSignature: textSignature(text),
  });
  const references = distinct([...(stored?.figures ?? []), ...read.map(referenceOf)]);
  // What was never listed in an article was never written.
  const said = stored === null ? [] : await getFigures(table, references);
  const revision = replaceFigures(said, read);
  const arrival = stored?.arrival ?? message.arrival;
  const firstRead = stored?.firstRead ?? now;
  const looks = (stored?.looks ?? 0) + (stored === null ? 0 : 1);
  const isLive = outcome.isLive ?? stored?.isLive ?? false;
  const look = { hasPage: hasPage(message), changedAt: now, isLive, looks, failed: failure !== null };
  const reading: StoredArticle = {
    story: story.id,
    identity: message.identity,
    arrival,
    state: 'reading',
    readFrom: article.readFrom,
    published,
    firstRead,
    fetchedAt: now,
    content,
    etag: validators?.etag ?? null,
    lastModified: validators?.lastModified ?? null,
    figures: distinct([...references, ...revision.put.map(referenceOf)]),
    ...{ characters: text.length, changedAt: now, isLive, looks },
    lookAt: nextLook({ arrival, published, firstRead, retryAfter, now, ...look }),
    message: withoutContent(message),
    version: stored?.version ?? 0,
  };
  const changes = await apply(revision, reading, 'read', [...said, ...read], context);
  return { outcome: 'read', figures: revision.put.length, changes, failure };
}

/**
 * Writes a revision. The article first lists every figure that it may come to have, so that none is ever out of
 * reach of a later edit; its ledgers follow; that it is read is said last.
 * @param said every figure that it says or said
 */
async function apply(
  { put: facts, withdraw }: Revision,
  article: StoredArticle,
  state: 'read' | 'withdrawn',
  said: readonly RecordedFigure[],
  context: ReadContext,
): Promise<readonly StoredChange[]> {
  const { table, story, now, inTurn, settle: settleThere } = context;
  const lookAt = state === 'withdrawn' ? null : article.lookAt;
  if (article.figures.length === 0) {
    await put(table, { ...article, state, lookAt });
    return [];
  }
  const reading = await put(table, { ...article, state: 'reading' });
  const columns = columnsOf(article.figures);
  const numbers = new Set(said.map(numberKey));
  const writeAndSettle = async (): Promise<readonly StoredChange[]> => {
    const written = Promise.all([
      ...facts.map((figure) => putFigure(table, figure)),
      ...withdraw.map(async ({ id, why }) => {
        const figure = said.find((one) => one.id === id);
        if (figure !== undefined) await withdrawFigure(table, figure, why, now);
      }),
    ]);
    // Others may settle at the same time: the first look at a ledger comes when the facts are there.
    if (!inTurn) await written;
    if (settleThere) return written.then(() => settleThere(columns, numbers));
    const [changes] = await Promise.all([settle(columns, { table, story, now, numbers, written }), written]);
    return changes;
  };
  const changes = await (inTurn ? inTurn(writeAndSettle) : writeAndSettle());
  await put(table, { ...reading, state, lookAt });
  return changes;
}

async function put(table: Table, article: StoredArticle): Promise<StoredArticle> {
  const written = await putArticle(table, article);
  if (written === null) throw new ArticleContended(article.identity);
  return written;
}

/** Of two references to one figure the first is true: it lies where it was heard of first. */
const distinct = (references: readonly FigureReference[]): FigureReference[] => [
  ...new Map(references.toReversed().map((reference) => [reference.id, reference])).values(),
];

/** The columns of an article's figures, each with the first day on which one of them was heard of. */
function columnsOf(references: readonly FigureReference[]): TouchedColumn[] {
  const columns = grouped(references, ({ series, claimant }) => JSON.stringify([series, claimant]));
  return [...columns.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { series, claimant } = first;
    const days = own.map(({ heard }) => heard).sort();
    const [heard] = days.includes(undefined) ? [] : days;
    return [{ series, claimant, ...(heard === undefined ? {} : { heard }) }];
  });
}
