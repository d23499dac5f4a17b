import type { Annotated } from '../../annotate.ts';
import { isUncapitalised } from '../../tokens.ts';
import type { Binding } from './bind.ts';
import { EPISTEMIC, NO_PURPOSE } from './lexicon/planned.ts';
import type { Part } from './lexicon.ts';

/** Expected, possible, requested or announced, and not there yet. */
export function isPlanned(a: Annotated<Part>, binding: Binding): boolean {
  const { count, metric } = binding;
  if (metric === 'planned') return true;
  if (metric !== 'deployed') return false;
  // "I would say 11,400": the modal doubts, and plans nothing.
  const answered = /^(answer|ellipsis|spoken)$/.test(binding.how);
  if (
    binding.how === 'noun' &&
    a.tokens[binding.phrase.to]?.lower === 'to' &&
    isUncapitalised(a.tokens[binding.phrase.to + 1]?.text ?? '') &&
    !NO_PURPOSE.has(a.tokens[binding.phrase.to + 1]?.lower ?? '')
  )
    return true;
  // "might hit 200 of the recruits": they are there, whatever becomes of them.
  if (
    binding.how === 'noun' &&
    binding.phrase.head === 'partitive' &&
    /^(the|them|these|those)$/.test(a.tokens[count.to + 1]?.lower ?? '')
  )
    return false;
  const index = a.counts.indexOf(count);
  const floor = Math.max(a.counts[index - 1]?.to ?? 0, count.from - 14);
  for (let at = count.from - 1; at >= floor; at--) {
    const part = a.parts[at]?.value;
    if (/^[;:]$/.test(a.tokens[at]?.text ?? '')) break;
    if (part === 'planned') return true;
    if (isModal(a, at) && !(answered && EPISTEMIC.has(a.tokens[at]?.lower ?? '')))
      // "may have sent" supposes what is done; "will have sent" looks ahead.
      return a.parts[at + 1]?.value !== 'have' || /^(will|'ll)$/.test(a.tokens[at]?.lower ?? '');
  }
  const end = Math.min(
    a.counts[index + 1]?.from ?? a.tokens.length,
    Math.max(binding.to, binding.phrase.to) + 5,
    count.to + 14,
  );
  for (let at = count.to; at < end; at++) {
    const part = a.parts[at]?.value;
    if (a.tokens[at]?.text === ';' || a.tokens[at]?.text === ',') break;
    if (part === 'planned') return true;
  }
  return false;
}

/** "will", "could"; not the month of May. */
function isModal(a: Annotated<Part>, at: number): boolean {
  return a.parts[at]?.value === 'modal' && (a.tokens[at]?.text !== 'May' || at === 0);
}
