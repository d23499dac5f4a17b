import type { NounPhrase } from '../noun-phrase.ts';

/** What a noun phrase counts where that is none of the story's people, wherever it stands. */
export function nobodyIn({ foreign, head }: NounPhrase): 'others' | 'things' | null {
  if (foreign || head === 'civilians') return 'others';
  return head === 'other' ? 'things' : null;
}
