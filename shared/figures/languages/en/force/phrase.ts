import { combinedForce } from '../../../force.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** The noun phrase itself: "640 North Koreans", "640 men of the Storm Corps". */
export function withinPhrase({ binding, names }: Counting): Found | null {
  const own = [...new Set(binding.phrase.forces)];
  if (own.length === 1) return found(own[0] ?? null, 'own');
  if (own.length > 1) return found(combinedForce(own, names.story.combinedForces), 'combined');
  return null;
}
