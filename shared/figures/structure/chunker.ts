import type { Chunk, NounPhrase, VerbGroup } from './phrase.ts';
import type { Read } from './read.ts';
import type { Word } from './word-class.ts';

/** The noun phrases and verb groups of a sentence, and what stands between them, from left to right. */
export function chunksOf(a: Read, words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const chunk = verbGroupAt(a, words, at) ?? nounPhraseAt(a, words, at) ?? jointAt(words, at);
    chunks.push(chunk);
    at = Math.max(chunk.to, at + 1);
  }
  return govern(a, chunks);
}

/** Lets each preposition take the noun phrase behind it. */
function govern(a: Read, chunks: Chunk[]): Chunk[] {
  chunks.forEach((chunk, index) => {
    const before = chunks[index - 1];
    if (chunk.kind !== 'noun') return;
    // "inside of Russia": the first says where.
    const first = chunks[index - 2];
    const inside =
      before?.kind === 'preposition' &&
      before.lemma === 'of' &&
      first?.kind === 'preposition' &&
      first.to === before.from;
    // "the General Staff of | the Armed Forces": a name that ends in its link.
    if (before?.kind === 'noun' && a.tokens[before.to - 1]?.lower === 'of') chunk.preposition = before.to - 1;
    if (before?.kind === 'preposition') chunk.preposition = inside ? first.from : before.from;
    // "of Russians and Ukrainians": what is joined to a governed phrase is governed with it.
    const joined = chunks[index - 2];
    const behind = chunks[index + 1];
    const gapped =
      behind?.kind === 'preposition' &&
      /^(at|to)$/.test(behind.lemma) &&
      joined?.kind === 'noun' &&
      joined.counts.length > 0;
    // "in Kursk, and North Korea 4,500": a name with a number of its own is said of the verb.
    const numbered = behind?.kind === 'noun' && behind.counts.length > 0 && chunk.counts.length === 0;
    if (
      before?.kind === 'coordinator' &&
      joined?.kind === 'noun' &&
      behind?.kind !== 'verb' &&
      !gapped &&
      !numbered
    )
      chunk.preposition = joined.preposition;
  });
  return chunks;
}

/** Marks within a phrase: quotation, and the brackets of an editor's word ("4,500 [soldiers]"). */
const MARKED = /^["'[\]]$/;

function nounPhraseAt(a: Read, words: readonly Word[], from: number): NounPhrase | null {
  let at = from;
  let head = -1;
  let numbered = false;
  for (; at < words.length; at++) {
    const word = words[at];
    const token = a.tokens[at];
    if (!word || !token) break;
    if (word.class === 'pronoun') {
      if (head < 0 && at === from) {
        at++;
        return { kind: 'noun', from, to: at, head: from, counts: [], pronoun: true, preposition: null };
      }
      break;
    }
    if (head >= 0 && beginsTime(a, at)) break;
    if (word.class === 'determiner') {
      // A second article begins another phrase; "all the", "its own", "some other" do not.
      const more =
        words[at - 1]?.class === 'number' && /^(more|fewer|other|such|less|another|of)$/.test(word.lemma);
      if (head >= 0 && !more && !a.tokens[at - 1]?.possessive) break;
      continue;
    }
    if (word.class === 'number') {
      // "the division 300": a number behind a noun begins a phrase of its own, unless the noun owns it.
      const begins = a.counts.some((count) => count.from === at);
      if (head >= 0 && begins && !a.tokens[at - 1]?.possessive && words[head]?.class !== 'number') break;
      head = at;
      numbered = true;
      continue;
    }
    if (word.class === 'noun' || word.class === 'name') {
      head = at;
      continue;
    }
    if (word.class === 'adjective') {
      // "300 dead": an adjective that ends the phrase is its head, where nothing else is.
      if (isAdjectiveNoun(words, at)) head = at;
      continue;
    }
    if (word.class === 'adverb' && continuesNoun(words, at)) continue;
    if (word.class === 'mark' && MARKED.test(token.text) && at > from && continuesNoun(words, at)) continue;
    if (word.class === 'mark' && token.text === '-' && !token.spaced) continue;
    // "young, inexperienced soldiers".
    if (
      word.class === 'mark' &&
      token.text === ',' &&
      words[at - 1]?.class === 'adjective' &&
      words[at + 1]?.class === 'adjective' &&
      head < at - 1
    )
      continue;
    if (word.class === 'coordinator' && joinsModifiers(a, words, at)) continue;
    break;
  }
  if (
    head < 0 &&
    !words.slice(from, at).some(({ class: name }) => name === 'determiner' || name === 'adjective')
  )
    return null;
  const to = Math.max(head < 0 ? at : head + 1, from + 1);
  if (head < 0 && words.slice(from, to).every(({ class: name }) => name === 'adjective' || name === 'adverb'))
    return null;
  const counts = numbered ? a.counts.filter((count) => count.from >= from && count.from < to) : [];
  return {
    kind: 'noun',
    from,
    to,
    head: head < 0 ? to - 1 : head,
    counts,
    pronoun: false,
    preposition: null,
  };
}

const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "soldiers last month", "November Russia lost": a time begins or has ended. */
function beginsTime(a: Read, at: number): boolean {
  const lower = a.tokens[at]?.lower ?? '';
  const unit =
    /^(week|weeks|month|months|year|years|day|night|weekend|summer|winter|autumn|spring|fall|morning|evening)$/;
  if (/^(last|this|next|that|past|earlier)$/.test(lower)) return unit.test(a.tokens[at + 1]?.lower ?? '');
  const before = a.tokens[at - 1];
  if (before && unit.test(before.lower) && a.forces[at] !== undefined) return true;
  if (before && /^(19|20)\d\d$/.test(before.text) && MONTH.test(a.tokens[at - 2]?.lower ?? '')) return true;
  return (
    before?.kind === 'word' &&
    MONTH.test(before.lower) &&
    before.text !== before.lower &&
    a.tokens[at]?.kind === 'word'
  );
}

function isAdjectiveNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.class;
  const before = words[at - 1]?.class;
  const ends = next !== 'noun' && next !== 'name' && next !== 'adjective' && next !== 'number';
  return (
    ends && (before === 'determiner' || before === 'number' || before === 'adjective' || before === 'name')
  );
}

function continuesNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.class;
  return next === 'adjective' || next === 'noun' || next === 'number' || next === 'name';
}

/** "Russian and North Korean soldiers", "killed and wounded": two modifiers of one noun. */
function joinsModifiers(a: Read, words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.class === 'adjective' &&
    words[at + 1]?.class === 'adjective' &&
    a.forces[at - 1] !== undefined
  );
}

function verbGroupAt(a: Read, words: readonly Word[], from: number): VerbGroup | null {
  const opening = words[from]?.class;
  const contracted = a.tokens[from - 1]?.possessive === true && words[from - 1]?.class === 'pronoun';
  if (opening !== 'verb' && opening !== 'auxiliary' && opening !== 'modal' && opening !== 'infinitive-to')
    return null;
  let modal: string | null = null;
  let negated = false;
  let head = -1;
  let be = false;
  let have = contracted;
  let progressive = false;
  let infinitive = false;
  let at = from;
  const tensed = contracted || opening === 'auxiliary' || opening === 'modal';
  let firstTense = a.tokens[from]?.lower ?? '';
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.class === 'negation') negated = true;
    else if (word.class === 'modal') {
      if (head >= 0) break;
      modal = word.lemma;
      negated ||= /n't$|^cannot$/.test(word.lemma);
    } else if (word.class === 'infinitive-to') {
      if (at > from) break;
      infinitive = true;
    } else if (word.class === 'auxiliary') {
      negated ||= a.tokens[at]?.lower.endsWith("n't") === true;
      if (word.lemma === 'have') have = true;
      // "being killed": progressive.
      if (word.lemma === 'be') {
        progressive ||= be && a.tokens[at]?.lower === 'being';
        be = true;
      }
      if (head < 0 || words[head]?.class === 'auxiliary') head = at;
    } else if (word.class === 'verb') {
      if (head >= 0 && words[head]?.class === 'verb') break;
      if (head >= 0 && word.form === 'base' && words[head]?.lemma !== 'do') break;
      if (word.form === 'ing' && be) progressive = true;
      head = at;
    } else if (word.class === 'adverb') {
      if (!verbSoon(words, at)) break;
    } else if (head >= 0 && words[head]?.class === 'auxiliary' && timeBetween(a, at)) at++;
    else break;
    if (head >= 0 && words[head]?.class === 'verb' && at >= head && words[at]?.class === 'verb') {
      at++;
      break;
    }
  }
  if (head < 0) return null;
  // Adverbs and negations behind an auxiliary that is the main verb belong to what follows.
  const to = Math.max(head + 1, from + 1);
  const main = words[head];
  const verb = main?.class === 'verb' ? main : null;
  const past = verb?.form === 'past' || verb?.form === 'participle';
  if (!tensed) firstTense = verb?.form === 's' || verb?.form === 'base' ? 'present' : 'past';
  return {
    kind: 'verb',
    from,
    to,
    head,
    lemma: main?.lemma ?? '',
    form: formOf(verb?.form ?? null, tensed, infinitive, firstTense),
    passive: be && past,
    perfect: have && (verb === null || past || be),
    progressive,
    present: /^(is|are|am|has|have|do|does|'s|'re|'ve|'m|present)$/.test(firstTense),
    modal,
    negated,
  };
}

function formOf(form: Word['form'], tensed: boolean, infinitive: boolean, first: string): VerbGroup['form'] {
  if (infinitive) return 'infinitive';
  if (/^(being|having)$/.test(first)) return 'ing';
  if (tensed) return /^(be|been)$/.test(first) ? 'participle' : 'finite';
  if (form === 'ing') return 'ing';
  if (form === 'participle') return 'participle';
  return form === 'past' ? 'past' : 'finite';
}

/** "had last week put": a time between an auxiliary and its verb. */
function timeBetween(a: Read, at: number): boolean {
  return (
    /^(last|this|next|earlier)$/.test(a.tokens[at]?.lower ?? '') &&
    /^(week|month|year|weekend|night|summer|winter|autumn|spring)$/.test(a.tokens[at + 1]?.lower ?? '')
  );
}

function verbSoon(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const name = words[next]?.class;
    if (name === 'verb' || name === 'auxiliary') return true;
    if (name !== 'adverb' && name !== 'negation') return false;
  }
  return false;
}

function jointAt(words: readonly Word[], at: number): Chunk {
  const word = words[at];
  const lemma = word?.lemma ?? '';
  switch (word?.class) {
    case 'preposition':
    case 'coordinator':
    case 'subordinator':
    case 'relative':
    case 'mark':
      return { kind: word.class, from: at, to: at + 1, lemma };
    case 'adjective':
      return { kind: 'adjective', from: at, to: at + 1, lemma };
    default:
      return { kind: 'adverb', from: at, to: at + 1, lemma };
  }
}
