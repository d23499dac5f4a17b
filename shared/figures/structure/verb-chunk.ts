import { framesOf } from './frames.ts';
import { behindAside } from './parted-verb.ts';
import type { VerbGroup } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';
import type { VerbForm, Word } from './word-class.ts';

/** What a verb group is found to be while its words are read. */
interface Group {
  /** Token of the last verb or auxiliary so far; -1 for none. */
  head: number;
  modal: string | null;
  negated: boolean;
  be: boolean;
  have: boolean;
  progressive: boolean;
  infinitive: boolean;
}

/** The verb group that begins at a word, or null: auxiliaries, a modal, negation, and a verb. */
export function verbGroupAt(a: Read, words: readonly Word[], from: number): VerbGroup | null {
  const opening = words[from]?.class;
  if (opening !== 'verb' && opening !== 'auxiliary' && opening !== 'modal' && opening !== 'infinitive-to')
    return null;
  const contracted = a.tokens[from - 1]?.possessive === true && words[from - 1]?.class === 'pronoun';
  const group: Group = {
    head: -1,
    modal: null,
    negated: false,
    be: false,
    have: contracted,
    progressive: false,
    infinitive: false,
  };
  for (let at = from; at < words.length; at++) {
    if (!takes(a, words, group, at, from)) {
      const opens = group.head < 0 ? group.modal !== null : words[group.head]?.class === 'auxiliary';
      const behind = opens ? behindAside(a, words, at) : at;
      if (behind === at) break;
      at = behind - 1;
    }
    if (group.head >= 0 && words[group.head]?.class === 'verb') break;
  }
  return group.head < 0 ? null : verbGroupOf(a, words, group, from, contracted);
}

/** One verb, auxiliary or modal, behind the mark of an infinitive or by itself; null for another word. */
export function verbWordAt(a: Read, words: readonly Word[], from: number): VerbGroup | null {
  const marked = words[from]?.class === 'infinitive-to';
  const at = marked ? from + 1 : from;
  const name = words[at]?.class;
  if (name !== 'verb' && name !== 'auxiliary' && name !== 'modal') return null;
  const group: Group = {
    head: at,
    modal: null,
    negated: false,
    be: false,
    have: false,
    progressive: false,
    infinitive: marked,
  };
  return verbGroupOf(a, words, group, at, false);
}

/** Whether a word goes on with the group; what it tells is kept. */
function takes(a: Read, words: readonly Word[], group: Group, at: number, from: number): boolean {
  const { auxiliaries } = a.grammar;
  const word = words[at];
  const lower = lowerAt(a, at);
  switch (word?.class) {
    case 'negation':
      group.negated = true;
      return true;
    case 'modal':
      if (group.head >= 0) return false;
      group.modal = word.lemma;
      group.negated ||= auxiliaries.negated.has(lower);
      return true;
    case 'infinitive-to':
      group.infinitive ||= at === from;
      return at === from;
    case 'auxiliary':
      group.negated ||= auxiliaries.negated.has(lower);
      group.have ||= word.lemma === auxiliaries.perfect;
      if (word.lemma === auxiliaries.copula) {
        // "being killed": progressive.
        group.progressive ||= group.be && auxiliaries.gerunds.has(lower);
        group.be = true;
      }
      group.head = at;
      return true;
    case 'verb':
      if (group.head >= 0 && word.form === 'base' && words[group.head]?.lemma !== auxiliaries.support)
        return false;
      group.progressive ||= word.form === 'ing' && group.be;
      group.head = at;
      return true;
    case 'adverb':
      return verbSoon(words, at);
    default:
      return false;
  }
}

function verbGroupOf(
  a: Read,
  words: readonly Word[],
  { head, modal, negated, be, have, progressive, infinitive }: Group,
  from: number,
  contracted: boolean,
): VerbGroup {
  const { auxiliaries } = a.grammar;
  const opening = words[from]?.class;
  const main = words[head];
  const verb = main?.class === 'verb' ? main : null;
  const past = verb?.form === 'past' || verb?.form === 'participle';
  const tensed = contracted || opening === 'auxiliary' || opening === 'modal';
  const first = tensed ? lowerAt(a, from) : '';
  return {
    kind: 'verb',
    from,
    // Adverbs and negations behind an auxiliary that is the main verb belong to what follows.
    to: head + 1,
    head,
    lemma: main?.lemma ?? '',
    frames: framesOf(a.grammar, main?.lemma ?? '', lowerAt(a, head + 1)),
    form: formOf(a, verb?.form ?? null, tensed, infinitive, first),
    passive: be && past,
    perfect: have && (past || be),
    progressive,
    present: tensed ? auxiliaries.present.has(first) : verb?.form === 's' || verb?.form === 'base',
    modal,
    negated,
  };
}

function formOf(
  a: Read,
  form: VerbForm | null,
  tensed: boolean,
  infinitive: boolean,
  first: string,
): VerbGroup['form'] {
  const { gerunds, untensed } = a.grammar.auxiliaries;
  if (infinitive) return 'infinitive';
  if (gerunds.has(first)) return 'ing';
  if (tensed) return untensed.has(first) ? 'participle' : 'finite';
  if (form === 'ing') return 'ing';
  if (form === 'participle') return 'participle';
  return form === 'past' ? 'past' : 'finite';
}

function verbSoon(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const name = words[next]?.class;
    if (name === 'verb' || name === 'auxiliary') return true;
    if (name !== 'adverb' && name !== 'negation') return false;
  }
  return false;
}
