import type { NounPhrase, VerbGroup } from '../phrase.ts';
import { lowerAt, type Read } from '../read.ts';
import type { Parse } from './parse.ts';

/** "soldiers of Pyongyang sent …": what hangs on a noun by "of" is seldom what a participle behind it is said of. */
export function hostFor({ a, found }: Parse, verb: VerbGroup, last: NounPhrase): NounPhrase {
  let host = last;
  for (let up = found.hostOf(host); up; up = found.hostOf(host)) {
    const link = lowerAt(a, host.preposition);
    if (!a.grammar.links.attributive.has(link)) break;
    const genitive = a.grammar.links.genitive.has(link);
    const counted = host.counts.length > 0 || isPlural(a, host);
    if (genitive && counted && verb.form === 'ing') break;
    if (genitive && host.counts.length > 0) break;
    if (up.counts.length === 0 && genitive && counted) break;
    host = up;
  }
  return host;
}

function isPlural(a: Read, { head }: NounPhrase): boolean {
  return lowerAt(a, head).endsWith(a.grammar.nouns.pluralEnding);
}

/** "the number of soldiers who": the nearest people; "soldiers in Kursk who": those there. */
export function outermost({ a, found }: Parse, phrase: NounPhrase): NounPhrase {
  let host = phrase;
  const part = found.hostOf(phrase);
  // "fourteen of them who".
  if (phrase.pronoun && part && part.counts.length > 0) return part;
  // "men for the invading army, which has lost": an army is whom the clause is about.
  if (a.grammar.nouns.armies.has(lowerAt(a, phrase.head))) return host;
  for (
    let up = found.hostOf(host);
    up && !a.grammar.links.genitive.has(lowerAt(a, host.preposition));
    up = found.hostOf(host)
  )
    host = up;
  return host;
}
