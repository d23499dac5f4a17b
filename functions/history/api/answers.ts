import * as v from 'valibot';
import { EVIDENCE_KINDS } from '../../../shared/articles/evidence-kind.ts';
import { KINDS, RULES, SILENCES } from '../../../shared/changes/change.ts';
import { BOUNDS, METRICS } from '../../../shared/figures/figure.ts';

/** The shapes of the API's answers: their types, and the OpenAPI document, are made from them. */

const people = v.nullable(v.number());
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.isoTimestamp());
const url = v.pipe(v.string(), v.description('Address'));

export const Quantity = v.strictObject({
  value: v.pipe(people, v.description('People; null for a range and for a number left unsaid.')),
  low: v.pipe(people, v.description('Lower end of a range.')),
  high: v.pipe(people, v.description('Upper end of a range.')),
  bound: v.picklist(BOUNDS),
});

export const ArticleReference = v.strictObject({
  url,
  title: v.string(),
  outlet: v.string(),
  published: v.string(),
});

const evidence = {
  evidence: v.pipe(v.string(), v.description('The sentence.')),
  evidenceKind: v.pipe(
    v.picklist(EVIDENCE_KINDS),
    v.description('`quote`: printed by the outlet. `note`: the archive’s own words after it.'),
  ),
};

const series = {
  story: v.string(),
  force: v.string(),
  metric: v.picklist(METRICS),
  theatre: v.string(),
};

export const PublicChange = v.strictObject({
  id: v.string(),
  shortId: v.string(),
  ...series,
  claimant: v.string(),
  sequence: v.pipe(
    v.number(),
    v.description('1 for the claimant’s first entry on the series, in the order of the claims.'),
  ),
  kind: v.picklist(KINDS),
  from: v.nullable(Quantity),
  to: v.nullable(Quantity),
  // A deployment of an earlier build answers without.
  period: v.pipe(
    v.optional(v.nullable(v.strictObject({ from: day, to: day })), null),
    v.description('The days that an incident counts, both included; null where its claimant states none.'),
  ),
  difference: v.nullable(v.strictObject({ absolute: v.number(), percent: v.number() })),
  claimedOn: day,
  seenAt: time,
  ...evidence,
  article: ArticleReference,
  sources: v.array(ArticleReference),
  alert: v.pipe(
    v.picklist(['pending', 'sent', ...SILENCES]),
    v.description('Whether subscribers were told, or why not.'),
  ),
});
export type PublicChange = v.InferOutput<typeof PublicChange>;

export const PublicPosition = v.strictObject({
  ...series,
  claimant: v.string(),
  quantity: Quantity,
  claimedOn: day,
  ...evidence,
  article: ArticleReference,
  sources: v.pipe(v.number(), v.description('Articles that carried it.')),
});
export type PublicPosition = v.InferOutput<typeof PublicPosition>;

export const FigureStory = v.strictObject({
  id: v.string(),
  number: v.string(),
  claimedOn: v.nullable(day),
  sentence: v.string(),
  evidenceKind: v.picklist(EVIDENCE_KINDS),
  article: ArticleReference,
  confidence: v.number(),
  extractor: v.string(),
  reading: v.array(v.string()),
  rule: v.nullable(v.picklist(RULES)),
  withdrawn: v.nullable(v.picklist(['edited', 'withdrawn'])),
});

export const PublicStory = v.strictObject({
  change: PublicChange,
  superseded: v.boolean(),
  alert: v.string(),
  outlets: v.array(v.string()),
  figures: v.array(FigureStory),
  suppressed: v.array(FigureStory),
});
export type PublicStory = v.InferOutput<typeof PublicStory>;

const next = v.pipe(
  v.nullable(v.string()),
  v.description(
    'Cursor of the next part; null at the end. A filtered part may be empty and still have a next.',
  ),
);

export const Stories = v.strictObject({
  stories: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      forces: v.array(v.strictObject({ id: v.string(), name: v.string() })),
      theatres: v.array(v.strictObject({ id: v.string(), name: v.string() })),
    }),
  ),
});
export const SeriesList = v.strictObject({
  story: v.string(),
  series: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.description('story/force/metric/theatre, as in the address of its page.')),
      force: v.string(),
      metric: v.picklist(METRICS),
      theatre: v.string(),
      title: v.string(),
      claimants: v.array(v.string()),
      lastClaimedOn: v.nullable(day),
    }),
  ),
});
export const Figures = v.strictObject({ story: v.string(), figures: v.array(PublicPosition) });
export const Changes = v.strictObject({ story: v.string(), changes: v.array(PublicChange), next });

/** What went wrong (RFC 9457). */
export const Problem = v.strictObject({
  type: v.literal('about:blank'),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  parameter: v.exactOptional(v.pipe(v.string(), v.description('The parameter at fault.'))),
  candidates: v.exactOptional(
    v.pipe(v.array(v.string()), v.description('The ids that a short one could mean.')),
  ),
});
export type Problem = v.InferOutput<typeof Problem>;
