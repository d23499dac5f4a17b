import type { SourceName } from '../names.ts';
import type { Count } from '../numbers.ts';
import { attributionsIn } from './attribution.ts';
import type { Structure } from './clause.ts';
import { innermostOf } from './content.ts';
import type { NounPhrase } from './phrase.ts';
import type { Read } from './read.ts';

/** Who says so, and how the sentence tells. */
export interface Source {
  readonly name: string;
  readonly rule: 'subject' | 'cited';
}

/** The claimant whose words in a sentence hold a count: the innermost; null for none. */
export function sourceOf(a: Read, structure: Structure, count: Count): Source | null {
  const named = attributionsIn(a, structure).flatMap((attribution) => {
    const name = nameIn(a, structure, attribution.source);
    return name === null ? [] : [{ ...attribution, name }];
  });
  const told = innermostOf(structure, named, count);
  return told && { name: told.name, rule: told.manner };
}

/** The claimant that a noun phrase names, or one that hangs on it: "the figures of the NIS". */
function nameIn(a: Read, structure: Structure, phrase: NounPhrase): string | null {
  const value = a.sources.slice(phrase.from, phrase.to).find(Boolean)?.value;
  if (value) return claimantOf(value);
  for (const hanging of structure.hangingOn(phrase)) {
    const name = nameIn(a, structure, hanging);
    if (name !== null) return name;
  }
  return null;
}

function claimantOf(name: SourceName): string | null {
  if (name.role === 'claimant') return name.claimant.name;
  return name.role === 'country-adjective' ? null : name.country.claimant;
}
