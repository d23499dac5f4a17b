import type { Count } from '../../../numbers.ts';
import type { Read } from '../context.ts';

const KEPT = /^(names|graves|plots|mounds|crosses|headstones|tombstones|portraits|obituaries|obits)$/;

/** "3,900 names from the papers": what the dead leave behind, one for each, where it is the dead that are counted. */
export const isCommemorated = (a: Read, { to }: Count): boolean =>
  [0, 1].some((step) => KEPT.test(a.tokens[to + step]?.lower ?? ''));
