import * as v from 'valibot';
import { SeriesSchema } from '../shared/store/schemas.ts';

/** What `read` asks of `settle`: to bring the ledgers of these columns to what their figures come to. */
export const SettleMessage = v.object({
  story: v.string(),
  columns: v.array(
    v.object({ series: SeriesSchema, claimant: v.string(), heard: v.exactOptional(v.string()) }),
  ),
  /** The numbers that came or went, as `numberKey` has them. */
  numbers: v.array(v.string()),
  /** ISO 8601 UTC. */
  now: v.string(),
});
export type SettleMessage = v.InferOutput<typeof SettleMessage>;
