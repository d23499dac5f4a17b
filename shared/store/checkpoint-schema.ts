import * as v from 'valibot';
import type { Carried } from '../changes/carried.ts';
import { KINDS, SILENCES } from '../changes/change.ts';
import type { Checkpoint, OpenEntry } from '../changes/checkpoint.ts';
import type { NumbersGiven } from '../changes/numbers-given.ts';
import { METRICS } from '../figures/figure.ts';
import { ArticleReferenceSchema, QuantitySchema, RecordedFigureSchema } from './schemas.ts';

const CarriedSchema: v.GenericSchema<unknown, Carried> = v.object({
  figures: v.array(v.object({ id: v.string(), published: v.string(), heard: v.string() })),
  sources: v.array(ArticleReferenceSchema),
  sourceCount: v.number(),
  hasNews: v.boolean(),
});

const OpenEntrySchema: v.GenericSchema<unknown, OpenEntry> = v.object({
  kind: v.picklist(KINDS),
  from: v.nullable(QuantitySchema),
  to: v.nullable(QuantitySchema),
  claimedOn: v.string(),
  sequence: v.number(),
  lead: RecordedFigureSchema,
  carried: CarriedSchema,
  silence: v.exactOptional(v.picklist(SILENCES)),
  heldBy: v.exactOptional(v.picklist(['disputed', 'steep-fall', 'below-confidence'])),
  isGarbled: v.exactOptional(v.boolean()),
});

export const NumbersGivenSchema: v.GenericSchema<unknown, NumbersGiven> = v.array(
  v.object({ low: v.number(), high: v.number(), isRange: v.boolean(), key: v.string(), day: v.string() }),
);

const Dated = v.array(v.object({ day: v.string(), key: v.string() }));

export const CheckpointSchema: v.GenericSchema<unknown, Checkpoint> = v.object({
  day: v.string(),
  seam: v.string(),
  included: v.array(v.string()),
  figures: v.array(RecordedFigureSchema),
  position: v.nullable(OpenEntrySchema),
  isCut: v.boolean(),
  past: NumbersGivenSchema,
  misprints: v.array(v.string()),
  held: v.array(OpenEntrySchema),
  waiting: v.array(
    v.object({ day: v.string(), said: RecordedFigureSchema, figures: v.array(RecordedFigureSchema) }),
  ),
  correctedAlone: v.array(v.object({ day: v.string(), quantity: QuantitySchema })),
  entriesOfDay: v.number(),
  told: NumbersGivenSchema,
  printed: NumbersGivenSchema,
  retrospects: v.array(
    v.object({
      day: v.string(),
      figure: v.string(),
      quantity: QuantitySchema,
      lag: v.number(),
      isCorrected: v.boolean(),
    }),
  ),
  alone: Dated,
  beside: v.array(
    v.object({ day: v.string(), key: v.string(), metric: v.picklist(METRICS), theatre: v.string() }),
  ),
  incidents: v.array(v.object({ day: v.string(), quantity: QuantitySchema, keys: v.array(v.string()) })),
  totals: Dated,
});
