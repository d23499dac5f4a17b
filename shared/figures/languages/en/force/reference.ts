import type { ForceReading } from '../../../force.ts';
import { structureOf } from '../../../structure/parser.ts';
import type { Whose } from '../../../structure/people.ts';
import { namesForce, pointedBefore } from '../../../structure/reference.ts';
import type { Context } from '../context.ts';

/** Rules that know whom "they" points to only by who was spoken of last. */
const BY_CONTEXT: ReadonlySet<string> = new Set(['chain', 'context', 'topic', 'watcher', 'actor']);

/**
 * "Ukraine's army attacked the North Koreans. It lost 90 men": the subject of the sentence before, where the pronoun
 * asks for one and not for many, or the other way round, and whom the context proposes does not agree with it.
 */
export function byReference(
  { forces, pointing }: Whose,
  proposed: ForceReading | null,
  context: Context,
): ForceReading | null {
  if (forces.length > 0 || pointing === null || !proposed || !BY_CONTEXT.has(proposed.rule)) return null;
  const here = context.passages[context.sentence];
  const before = context.passages[context.sentence - 1];
  if (!before || before.read.sentence.line !== here?.read.sentence.line) return null;
  const parsed = { a: before.read, structure: structureOf(before.read) };
  const force = namesForce(parsed, proposed.force, pointing) ? null : pointedBefore(parsed, pointing);
  before.read.forget();
  return force === null ? null : { force, rule: 'argument', direct: true };
}
