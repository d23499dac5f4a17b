import { generateAtomFeed } from 'feedsmith';
import { claimantText, moveText, type StoryNames, seriesText } from '../alerts/headline.ts';
import { attributionOf, evidenceText } from '../articles/evidence-kind.ts';
import type { StoredChange } from '../changes/change.ts';

export interface AtomAddresses {
  /** Of this document. */
  readonly self: string;
  /** Of the page that shows the same. */
  readonly page: string;
  /** Of the next older part, where there is one (RFC 5005, 3). */
  readonly next?: string;
  /** Of a change's own page. */
  readonly change: (id: string) => string;
}

/**
 * Changes as an Atom feed (RFC 4287), in the order given. An entry is updated when its change was seen, so that a
 * reader shows news of an old claim as news.
 */
export function changesAtom(
  changes: readonly StoredChange[],
  story: StoryNames & { readonly id: string },
  addresses: AtomAddresses,
): string {
  const newest = changes.reduce((latest, { seenAt }) => (seenAt > latest ? seenAt : latest), '');
  return generateAtomFeed(
    {
      id: `urn:fogwatch:story:${story.id}`,
      title: { value: `Fogwatch: ${story.title}` },
      subtitle: { value: 'Who says how many, and since when. Every number is a claim, not a fact.' },
      updated: newest === '' ? new Date(0) : new Date(newest),
      authors: [{ name: 'Fogwatch' }],
      links: [
        { href: addresses.self, rel: 'self', type: 'application/atom+xml' },
        { href: addresses.page, rel: 'alternate', type: 'text/html' },
        ...(addresses.next === undefined
          ? []
          : [{ href: addresses.next, rel: 'next', type: 'application/atom+xml' }]),
      ],
      entries: changes.map((change) => ({
        id: `urn:fogwatch:change:${change.id}`,
        title: { value: titleOf(change, story) },
        updated: new Date(change.seenAt),
        published: new Date(change.seenAt),
        links: [
          { href: addresses.change(change.id), rel: 'alternate', type: 'text/html' },
          { href: change.article.url, rel: 'via', title: change.article.title },
        ],
        categories: [change.force, change.metric, change.theatre, change.kind].map((term) => ({ term })),
        content: { value: contentOf(change) },
      })),
    },
    { lenient: true },
  );
}

function titleOf(change: StoredChange, story: StoryNames): string {
  return `${seriesText(change, story)}: ${moveText(change)} (${claimantText(change.claimant)})`;
}

function contentOf(change: StoredChange): string {
  const { claimant, claimedOn, evidence, article } = change;
  return [
    `Claimed by ${claimantText(claimant)} on ${claimedOn}.`,
    evidenceText(evidence, article),
    `${attributionOf(article).label}: ${article.title}`,
    article.url,
  ].join('\n');
}
