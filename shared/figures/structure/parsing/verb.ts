import { isOfFrame, isSaying } from '../frames.ts';
import { isQuantity } from '../nominal-event.ts';
import type { VerbGroup } from '../phrase.ts';
import { lowerAt } from '../read.ts';
import { isTime } from '../time-words.ts';
import { isInverted, isPastTense, isSaidOf } from './finite.ts';
import { hostFor } from './host.ts';
import { begin, type Parse } from './parse.ts';
import { finiteFollows, isIntransitive, verbFollows } from './tense.ts';

/** Reads a verb: whose it is, and whether it is the verb of a clause or hangs on one. */
export function readVerb(parse: Parse, verb: VerbGroup, index: number): void {
  const { chunks, stack } = parse;
  // "killed: 305": a label.
  const next = chunks[index + 1];
  if (verb.form === 'past' && next?.kind === 'mark' && next.lemma === ':' && !isSaying(verb)) return;
  if (next?.kind === 'noun' && isInverted(parse, verb, next, index)) {
    begin(parse, stack.open('complement', stack.top.clause, next), verb, next);
    return;
  }
  if (isSaidOf(parse, verb, index)) {
    begin(parse, stack.open('complement', stack.top.clause, stack.top.antecedent), verb, stack.top.subject);
    return;
  }
  switch (verb.form) {
    case 'finite':
      finite(parse, verb, index);
      break;
    case 'past':
      if (isPastTense(parse, index, verb)) finite(parse, verb, index);
      else participle(parse, verb, index);
      break;
    case 'participle':
    case 'ing':
      participle(parse, verb, index);
      break;
    case 'infinitive':
      infinitive(parse, verb, index);
      break;
  }
}

function finite(parse: Parse, verb: VerbGroup, index: number): void {
  const { chunks, stack } = parse;
  const before = chunks[index - 1];
  if (stack.top.clause !== null && before?.kind !== 'coordinator') {
    // A verb behind a relative clause, or a comment, belongs to whoever waits for one.
    const waiting = stack.awaited();
    if (waiting) stack.closeTo(waiting);
  }
  const { top } = stack;
  if (top.clause === null) {
    begin(parse, top, verb, top.subject);
    return;
  }
  const { relation, subject } = top.clause;
  if (before?.kind === 'coordinator' && relation === 'participle') stack.close();
  begin(
    parse,
    stack.top,
    verb,
    stack.top.clause?.subject ?? subject,
    'joined',
    stack.top.clause?.parent ?? null,
  );
}

/** "soldiers fighting in Kursk", "men sent to Russia", "after losing 900", "…, killing 30". */
function participle(parse: Parse, verb: VerbGroup, index: number): void {
  const { a, chunks, stack } = parse;
  const before = chunks[index - 1];
  const { top } = stack;
  // "have been killed or wounded", "killed and wounded": what is joined shares subject and voice.
  if (
    before?.kind === 'coordinator' ||
    (before?.kind === 'mark' &&
      before.lemma === ',' &&
      (chunks[index - 2]?.kind === 'verb' || goesOnListing(parse, index)))
  ) {
    const partner = top.clause;
    if (partner && verb.form !== 'ing') {
      verb.passive = partner.verb.passive || partner.relation === 'participle';
      verb.form = partner.verb.form;
      begin(parse, top, verb, partner.subject, 'joined', partner.parent);
      return;
    }
  }
  const direct = before?.kind === 'noun' || before?.kind === 'adverb' || isEntry(parse, index);
  const host = direct && parse.last ? hostFor(parse, verb, parse.last) : (top.clause?.subject ?? top.subject);
  if (verb.form !== 'ing') {
    verb.passive = !isIntransitive(a, verb);
  }
  // "640 killed in Kursk": nobody else's verb follows, so it is the sentence's own.
  const own =
    top.clause === null &&
    top.subject !== null &&
    host === top.subject &&
    !finiteFollows(parse, index) &&
    (verb.form !== 'ing' || !verbFollows(parse, index));
  if (own) {
    begin(parse, top, verb, host);
    return;
  }
  const opened = stack.open('participle', top.clause);
  begin(parse, opened, verb, host, 'participle', top.clause);
}

/** "1,200 — killed": a number and what became of them, as a list has it. */
function isEntry({ chunks, stack }: Parse, index: number): boolean {
  const [number, dash] = [chunks[index - 2], chunks[index - 1]];
  return (
    stack.top.clause === null &&
    dash?.kind === 'mark' &&
    dash.lemma === '–' &&
    number?.kind === 'noun' &&
    number.counts.length > 0
  );
}

/** "had killed 58 men, wounded 90 and": a verb with an object behind another with an object, in a list of deeds. */
function goesOnListing({ a, chunks, stack }: Parse, index: number): boolean {
  const { clause } = stack.top;
  const next = chunks[index + 1];
  return (
    clause !== null &&
    !clause.verb.passive &&
    (clause.verb.perfect || clause.verb.form === 'past') &&
    clause.objects.at(-1) === chunks[index - 2] &&
    next?.kind === 'noun' &&
    next.preposition === null &&
    !isTime(a, next)
  );
}

function infinitive(parse: Parse, verb: VerbGroup, index: number): void {
  const { a, chunks, found, stack } = parse;
  // "the number of soldiers that the North has sent | to reach 16,500".
  if (isOfFrame(verb, 'amount')) {
    const counting = stack
      .suspended()
      .findLast(({ clause }) => clause?.objects.some((noun) => isQuantity(a, noun)));
    if (counting) stack.closeTo(counting);
  }
  const { top } = stack;
  const before = chunks[index - 1];
  const parent = top.clause;
  // "ordered 3,000 men to leave": the object goes.
  const last = parent?.objects.at(-1) ?? null;
  const amounts = isOfFrame(verb, 'amount') && last !== null && isQuantity(a, last);
  const object = amounts || (before?.kind === 'noun' && last === found.topmost(before)) ? last : null;
  const opened = stack.open('infinitive', parent);
  const controlled =
    object &&
    (object.counts.length > 0 || parent?.verb.lemma !== a.grammar.auxiliaries.perfect) &&
    !a.grammar.nouns.intents.has(lowerAt(a, object.head));
  // "word of 3,000 men to be sent": the number right before is what a passive infinitive is said of.
  const counted = verb.passive && before?.kind === 'noun' && before.counts.length > 0 ? before : null;
  const controller = counted ?? (controlled ? object : null);
  begin(parse, opened, verb, controller ?? parent?.subject ?? top.subject, 'infinitive', parent);
}
