import * as v from 'valibot';
import type { Change, Position } from '../changes/change.ts';
import { KINDS } from '../changes/change.ts';
import { BOUNDS, METRICS } from '../figures/figure.ts';
import { subjectOf } from './alert-texts.ts';
import type { StoryNames } from './headline.ts';
import type { AlertMessage } from './message.ts';
import { type Summary, summarySubject } from './storm.ts';

/** Raised whenever a field is taken away or means something else; new fields may come without. */
export const DOCUMENT_VERSION = 1;

/** Articles told with a change: a message of many changes ends at 256 kB, and the history has them all. */
const MOST_SOURCES = 5;

const People = v.pipe(v.nullable(v.number()), v.description('people; null where the text gives none'));
const Day = v.pipe(v.string(), v.isoDate(), v.description('ISO 8601 date'));
const Moment = v.pipe(v.string(), v.description('ISO 8601 date and time, UTC'));

const Quantity = v.object({ value: People, low: People, high: People, bound: v.picklist(BOUNDS) });

const Article = v.object({ url: v.string(), title: v.string(), outlet: v.string(), published: Moment });

const series = {
  story: v.pipe(v.string(), v.description('id of the story')),
  force: v.pipe(v.string(), v.description('whose people; ids joined by + where one number is of several')),
  metric: v.picklist(METRICS),
  theatre: v.pipe(v.string(), v.description('where; "unspecified" where the text does not tell')),
};

const ChangeDocument = v.object({
  id: v.string(),
  ...series,
  claimant: v.pipe(v.string(), v.description('who says so; "reported" for several outlets that name nobody')),
  sequence: v.number(),
  kind: v.picklist(KINDS),
  from: v.pipe(v.nullable(Quantity), v.description('null at a first number and for an incident')),
  to: v.pipe(v.nullable(Quantity), v.description('null where no number stands any more')),
  // Messages that an earlier build queued have none.
  period: v.pipe(
    v.optional(v.nullable(v.object({ from: Day, to: Day })), null),
    v.description('the days that an incident counts, both included; null where its claimant states none'),
  ),
  difference: v.pipe(
    v.nullable(v.object({ absolute: v.number(), percent: v.number() })),
    v.description('people, and per cent of from'),
  ),
  claimedOn: Day,
  seenAt: Moment,
  evidence: v.pipe(v.string(), v.description('the sentence as printed')),
  article: Article,
  sources: v.pipe(v.array(Article), v.description('the first articles that carried it, five at most')),
});

const PositionDocument = v.object({
  ...series,
  claimant: v.string(),
  quantity: Quantity,
  claimedOn: Day,
  article: Article,
});

const head = {
  version: v.literal(DOCUMENT_VERSION),
  id: v.pipe(v.string(), v.description('of the message: the same however often it is delivered')),
  story: v.object({ id: v.string(), title: v.string() }),
  subject: v.pipe(v.string(), v.description('one line for people, ASCII')),
};

const ChangesDocument = v.object({
  ...head,
  type: v.literal('changes'),
  claimant: v.string(),
  changes: v.pipe(v.array(ChangeDocument), v.minLength(1)),
  others: v.pipe(
    v.array(PositionDocument),
    v.description('what other claimants say now on the series of these changes'),
  ),
});

const SummaryDocument = v.object({
  ...head,
  type: v.literal('summary'),
  claimants: v.array(v.string()),
  changes: v.pipe(v.number(), v.description('how many changes it stands for; the history has them')),
});

/** What machines get: one message, told whole. */
export const MessageDocument = v.pipe(
  v.variant('type', [ChangesDocument, SummaryDocument]),
  v.title('A message of Fogwatch'),
  v.description('What https, sqs, lambda, firehose and webhooks of format json are sent.'),
);
export type MessageDocument = v.InferOutput<typeof MessageDocument>;

/** A message as a document. @param positions present ones on its series; the claimant's own are left out */
export function changesDocument(
  message: AlertMessage,
  story: StoryNames,
  positions: readonly Position[],
): MessageDocument {
  const { id, claimant, changes } = message;
  return {
    version: DOCUMENT_VERSION,
    type: 'changes',
    id,
    story: { id: message.story, title: story.title },
    subject: subjectOf(message, story),
    claimant,
    changes: changes.map(changeDocument),
    others: positions.filter((position) => position.claimant !== claimant).map(positionDocument),
  };
}

/** Only what the document has: what is kept with a change for our own use stays here. */
function changeDocument(change: Change): v.InferOutput<typeof ChangeDocument> {
  const { id, story, force, metric, theatre, claimant, sequence, kind, from, to, period, difference } =
    change;
  const { claimedOn, seenAt, evidence, article, sources } = change;
  return {
    ...{ id, story, force, metric, theatre, claimant, sequence, kind, from, to, period, difference },
    ...{ claimedOn, seenAt, evidence, article, sources: sources.slice(0, MOST_SOURCES) },
  };
}

function positionDocument(position: Position): v.InferOutput<typeof PositionDocument> {
  const { story, force, metric, theatre, claimant, quantity, claimedOn, article } = position;
  return { story, force, metric, theatre, claimant, quantity, claimedOn, article };
}

/** Changes of many claimants at once, told as one message, as a document. */
export function summaryDocument(summary: Summary, story: StoryNames): MessageDocument {
  const { id, changes, claimants } = summary;
  return {
    version: DOCUMENT_VERSION,
    type: 'summary',
    id,
    story: { id: summary.story, title: story.title },
    subject: summarySubject(summary),
    claimants: [...claimants],
    changes: changes.length,
  };
}
