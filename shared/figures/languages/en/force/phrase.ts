import type { Annotated } from '../../../annotate.ts';
import { combinedForce } from '../../../force.ts';
import type { Part } from '../lexicon.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';

/** The noun phrase itself: "640 North Koreans", "640 men of the Storm Corps". */
export function withinPhrase({ a, binding, names }: Counting): Found | null {
  const own = [...new Set(binding.phrase.forces)];
  if (own.length === 1) return found(own[0] ?? null, 'own');
  if (own.length > 1) return found(combinedForce(own, names.story.combinedForces), 'combined');
  return behind(a, binding.phrase.to);
}

/** "soldiers of the Korean People's Army", "casualties on Ukrainian troops", "men from North Korea". */
function behind(a: Annotated<Part>, at: number): Found | null {
  const identity = a.parts[at]?.value === 'be' || a.parts[at + 1]?.value === 'be';
  if (identity) {
    const mark = [1, 2, 3].map((step) => a.forces[at + step]).find((found) => found?.value.role === 'people');
    if (mark) return found(mark.value.force, 'identity');
  }
  let link = at;
  while (
    /^(,|all|most|both|them|some)$/.test(a.tokens[link]?.lower ?? '') ||
    (link > at && a.tokens[link]?.lower === 'of' && a.parts[link + 1]?.value === 'pronoun')
  )
    link++;
  if (!/^(of|from|on|among|for)$/.test(a.tokens[link]?.lower ?? '')) return null;
  for (let next = link + 1; next < link + 5; next++) {
    const mark = a.forces[next];
    if (mark) return found(mark.value.force, 'behind');
    if (a.tokens[next]?.kind === 'mark' && a.tokens[next]?.text !== '(') return null;
  }
  return null;
}
