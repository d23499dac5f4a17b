import type { Annotated } from '../annotate.ts';
import type { Part } from '../part.ts';

/** A sentence with its marks, as the layers of structure take it. */
export type Read = Annotated<Part>;
