import * as v from 'valibot';
import { BOUNDS, METRICS, SCOPES } from '../../shared/figures/figure.ts';

/**
 * What an annotator says a text holds. `<field>_alt` lists further readings that are right as well;
 * an `optional` figure is neither asked for nor held against anyone.
 */

const people = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)), null);
const isoDate = v.pipe(v.string(), v.isoDate());

export const annotatedFigureSchema = v.object({
  force: v.string(),
  force_alt: v.optional(v.array(v.string())),
  metric: v.picklist(METRICS),
  metric_alt: v.optional(v.array(v.picklist(METRICS))),
  value: people,
  low: people,
  high: people,
  bound: v.picklist(BOUNDS),
  bound_alt: v.optional(v.array(v.picklist(BOUNDS))),
  scope: v.picklist(SCOPES),
  scope_alt: v.optional(v.array(v.picklist(SCOPES))),
  theatre: v.string(),
  theatre_alt: v.optional(v.array(v.string())),
  claimant: v.nullable(v.string()),
  claimant_alt: v.optional(v.array(v.nullable(v.string()))),
  claimedOn: v.nullish(isoDate),
  claimedOn_alt: v.optional(v.array(v.nullable(isoDate))),
  background: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
  evidence: v.string(),
});
export type AnnotatedFigure = v.InferOutput<typeof annotatedFigureSchema>;

/** A line of the project's own set: text and annotation together. */
export const annotatedTextSchema = v.object({
  id: v.string(),
  /** What makes the text hard: the name of its file in the project's own set, the kind of text in a foreign one. */
  phenomenon: v.string(),
  title: v.optional(v.string(), ''),
  text: v.string(),
  published: v.string(),
  lang: v.string(),
  /** Who publishes it, as a feed tells. */
  outlet: v.optional(v.string()),
  figures: v.array(annotatedFigureSchema),
});
export type AnnotatedText = v.InferOutput<typeof annotatedTextSchema>;

/** A line of `docs.jsonl`. */
export const documentSchema = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string())),
  text: v.string(),
  published: v.nullable(v.string()),
  lang: v.string(),
  outlet: v.nullish(v.string(), null),
});

/** A line of `gold.jsonl`. */
export const goldSchema = v.object({
  id: v.string(),
  kind: v.optional(v.string(), 'unnamed'),
  claims: v.array(annotatedFigureSchema),
});
