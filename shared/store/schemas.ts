import * as v from 'valibot';
import type { ArticleReference } from '../articles/article.ts';
import {
  ARRIVALS,
  KINDS,
  type Position,
  type RecordedFigure,
  type Series,
  SILENCES,
  type StoredChange,
} from '../changes/change.ts';
import { BOUNDS, METRICS, type Period, type Quantity, SCOPES, SIGNALS } from '../figures/figure.ts';
import { signalsIn } from '../figures/signals/signals.ts';
import { unpackSignature } from './packed-signature.ts';

/** Schemas of what the table holds, checked as items come out. */

const NullableNumber = v.nullable(v.number());
const PeriodSchema: v.GenericSchema<unknown, Period> = v.object({ from: v.string(), to: v.string() });

export const QuantitySchema: v.GenericSchema<unknown, Quantity> = v.object({
  value: NullableNumber,
  low: NullableNumber,
  high: NullableNumber,
  bound: v.picklist(BOUNDS),
});

export const ArticleReferenceSchema: v.GenericSchema<unknown, ArticleReference> = v.object({
  url: v.string(),
  title: v.string(),
  outlet: v.string(),
  published: v.string(),
});

export const SeriesSchema: v.GenericSchema<unknown, Series> = v.object({
  story: v.string(),
  force: v.string(),
  metric: v.picklist(METRICS),
  theatre: v.string(),
});

/** Packed in a figure's own item; in digits within a checkpoint, and in figures of earlier builds. */
const SignatureSchema = v.union([v.pipe(v.string(), v.transform(unpackSignature)), v.array(v.number())]);

const KeptFigureSchema = v.object({
  id: v.string(),
  series: SeriesSchema,
  article: ArticleReferenceSchema,
  seenAt: v.string(),
  extractor: v.string(),
  arrival: v.picklist(ARRIVALS),
  withdrawnAt: v.exactOptional(v.string()),
  withdrawnWhy: v.exactOptional(v.picklist(['edited', 'withdrawn'])),
  value: NullableNumber,
  low: NullableNumber,
  high: NullableNumber,
  bound: v.picklist(BOUNDS),
  force: v.string(),
  metric: v.picklist(METRICS),
  scope: v.picklist(SCOPES),
  period: v.exactOptional(PeriodSchema),
  theatre: v.string(),
  claimant: v.nullable(v.string()),
  claimedOn: v.nullable(v.string()),
  background: v.boolean(),
  evidence: v.object({ text: v.string(), start: v.number(), end: v.number(), sentence: v.string() }),
  confidence: v.number(),
  rules: v.array(v.string()),
  textSignature: SignatureSchema,
  // Figures of earlier builds have none.
  signals: v.exactOptional(v.array(v.picklist(SIGNALS))),
  setOff: v.exactOptional(v.array(v.number())),
});

/** Before figures kept their signals, all were read in English. */
const FIRST_LANGUAGE = 'en';

/** A figure of an earlier build gets its signals when it is read, from the title and sentence that it has kept. */
export const RecordedFigureSchema: v.GenericSchema<unknown, RecordedFigure> = v.pipe(
  KeptFigureSchema,
  v.transform(({ signals, ...figure }): RecordedFigure => {
    if (signals !== undefined) return { ...figure, signals };
    return { ...figure, ...signalsIn({ title: figure.article.title, language: FIRST_LANGUAGE })(figure) };
  }),
);

export const PositionSchema: v.GenericSchema<unknown, Position> = v.object({
  story: v.string(),
  force: v.string(),
  metric: v.picklist(METRICS),
  theatre: v.string(),
  claimant: v.string(),
  quantity: QuantitySchema,
  claimedOn: v.string(),
  evidence: v.string(),
  article: ArticleReferenceSchema,
  sources: v.number(),
});

const AlertStateSchema = v.variant('state', [
  v.object({ state: v.literal('pending') }),
  v.object({ state: v.literal('sent'), at: v.string(), message: v.exactOptional(v.string()) }),
  v.object({ state: v.literal('silent'), why: v.picklist(SILENCES) }),
]);

export const StoredChangeSchema: v.GenericSchema<unknown, StoredChange> = v.object({
  id: v.string(),
  story: v.string(),
  force: v.string(),
  metric: v.picklist(METRICS),
  theatre: v.string(),
  claimant: v.string(),
  sequence: v.number(),
  kind: v.picklist(KINDS),
  from: v.nullable(QuantitySchema),
  to: v.nullable(QuantitySchema),
  // Changes of earlier builds have none.
  period: v.optional(v.nullable(PeriodSchema), null),
  difference: v.nullable(v.object({ absolute: v.number(), percent: v.number() })),
  claimedOn: v.string(),
  seenAt: v.string(),
  evidence: v.string(),
  article: ArticleReferenceSchema,
  sources: v.array(ArticleReferenceSchema),
  sourceCount: v.number(),
  alert: AlertStateSchema,
  figures: v.array(v.string()),
  heard: v.exactOptional(v.array(v.string())),
  superseded: v.exactOptional(v.literal(true)),
});
