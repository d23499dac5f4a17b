import type { Claimant } from '../story.ts';
import { KOREAN_CLAIMANTS } from './claimants/korea.ts';
import { RESEARCHERS } from './claimants/researchers.ts';
import { RUSSIAN_CLAIMANTS } from './claimants/russia.ts';
import { UKRAINIAN_CLAIMANTS } from './claimants/ukraine.ts';
import { WESTERN_CLAIMANTS } from './claimants/west.ts';

/**
 * Who gives numbers in the story. Names are canonical: they are shown and used as keys, so renaming one
 * cuts a history in two. Order matters where a role without a country fits several: a bare “spy agency” is Seoul's. Anyone not listed keeps the name that the text gives.
 */
export const CLAIMANTS: readonly Claimant[] = [
  ...KOREAN_CLAIMANTS,
  ...UKRAINIAN_CLAIMANTS,
  ...WESTERN_CLAIMANTS,
  ...RUSSIAN_CLAIMANTS,
  ...RESEARCHERS,
];
