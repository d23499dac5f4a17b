import type { Force } from '../../../../story/story.ts';
import { UNSPECIFIED } from '../../../figure.ts';
import type { Names } from '../../../names.ts';

/** The force whose unplaced figures the story knows where to put: the one that it is about. */
export function mainForce(names: Names): Force | undefined {
  return names.story.forces.find((force) => force.defaultTheatre !== UNSPECIFIED);
}
