import type { Chunk } from '../phrase.ts';
import type { Read } from '../read.ts';

/** A sentence in its chunks. */
export interface Chunked {
  readonly a: Read;
  readonly chunks: readonly Chunk[];
}
