import type { Change } from '../../changes/change.ts';
import type { MessageDocument } from '../document.ts';
import { claimantText, moveText, type StoryNames, seriesText } from '../headline.ts';
import { shortId } from '../message.ts';
import type { Format } from '../subscription.ts';

/** What is posted to a webhook. */
export interface Payload {
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Longest texts that the services take, by their own documentation; what is longer they refuse whole. */
const LONGEST = { discord: 2_000, ntfy: 4_000, slack: 3_000 } as const;

const CAVEAT = 'A number here is a claim, not a fact.';

/** A message as a service wants it. */
export function payloadOf(document: MessageDocument, format: Format, story: StoryNames): Payload {
  const paragraphs = paragraphsOf(document, story);
  switch (format) {
    case 'json':
      return json(document);
    case 'slack':
      // Slack's text format: three letters escaped, links as they are (api.slack.com/reference/surfaces/formatting).
      return json({ text: cut(paragraphs.map(escapeSlack), LONGEST.slack), unfurl_links: false });
    case 'discord':
      // Nobody is mentioned, whatever an article's title says.
      return json({ content: cut(paragraphs, LONGEST.discord), allowed_mentions: { parse: [] } });
    case 'teams':
      return json({
        type: 'message',
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive', content: adaptiveCard(paragraphs) },
        ],
      });
    case 'ntfy':
      return {
        contentType: 'text/plain; charset=utf-8',
        body: cut(paragraphs.slice(1), LONGEST.ntfy),
        headers: { Title: document.subject, Tags: 'newspaper', ...clickOf(document) },
      };
  }
}

/** The subject, each change with its sentence and link, the caveat. */
function paragraphsOf(document: MessageDocument, story: StoryNames): string[] {
  if (document.type === 'summary') {
    return [
      document.subject,
      `${document.changes} changes of ${document.claimants.map(claimantText).join(', ')}.`,
      CAVEAT,
    ];
  }
  return [document.subject, ...document.changes.map((change) => changeParagraph(change, story)), CAVEAT];
}

function changeParagraph(change: Change, story: StoryNames): string {
  const { claimant, claimedOn, evidence, article, id } = change;
  return [
    `${seriesText(change, story)}: ${moveText(change)}`,
    `${claimantText(claimant)}, ${claimedOn}: "${evidence}"`,
    `${article.outlet}: ${article.url} (${shortId(id)})`,
  ].join('\n');
}

function clickOf(document: MessageDocument): Record<string, string> {
  const url = document.type === 'changes' ? document.changes[0]?.article.url : undefined;
  // A header is ASCII; what an article's address is beyond that, `href` has encoded.
  return url !== undefined && URL.canParse(url) ? { Click: new URL(url).href } : {};
}

const adaptiveCard = (paragraphs: readonly string[]): object => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.4',
  body: paragraphs.map((text, n) => ({
    type: 'TextBlock',
    text,
    wrap: true,
    ...(n === 0 ? { weight: 'Bolder' } : {}),
  })),
});

const json = (value: unknown): Payload => ({
  contentType: 'application/json',
  body: JSON.stringify(value),
});

const escapeSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As many whole paragraphs as there is room for, and how many were left out. */
function cut(paragraphs: readonly string[], longest: number): string {
  for (let count = paragraphs.length; count > 0; count--) {
    const more = paragraphs.length - count;
    const text = [...paragraphs.slice(0, count), ...(more === 0 ? [] : [`… and ${more} more`])].join('\n\n');
    if (text.length <= longest) return text;
  }
  return `${(paragraphs[0] ?? '').slice(0, longest - 1)}…`;
}
