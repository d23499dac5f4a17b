import { isCapitalised, type Token } from '../tokens.ts';
import { CLOSED_CLASSES, CONTRACTED, NEGATED_AUXILIARY } from './closed-classes.ts';
import type { Read } from './read.ts';
import { verbReading } from './verb-forms.ts';
import type { VerbForm, Word, WordClass } from './word-class.ts';

const ofClass = (name: WordClass): ReadonlySet<string> => new Set(CLOSED_CLASSES[name]?.split(' '));
const DETERMINERS = ofClass('determiner');
const PRONOUNS = ofClass('pronoun');
const PREPOSITIONS = ofClass('preposition');
const COORDINATORS = ofClass('coordinator');
const SUBORDINATORS = ofClass('subordinator');
const RELATIVES = ofClass('relative');
const AUXILIARIES = ofClass('auxiliary');
const MODALS = ofClass('modal');
const NEGATIONS = ofClass('negation');
const ADVERBS = ofClass('adverb');

/** Determiners that also stand for people by themselves: "some fled", "several were hurt". */
const PRONOMINAL =
  /^(this|that|these|those|each|either|neither|another|some|any|all|both|such|what|enough|several|many|few|fewer|most|more|much|less|others?)$/;
const POSSESSIVES = /^(my|your|his|her|its|our|their|whose)$/;
/** Prepositions that as often join clauses: "after he left", "since it began", "as Kyiv says". */
const JOINING = /^(after|before|since|until|till|as|than|like|once|given|considering)$/;
const ADJECTIVE =
  /(?:ous|ful|ive|[^m]able|ible|less|ish|[^aeiou]al|[^aeiou]ic|ary|ern|most|ant|[^m]ent|ese)$/;
const NOUN_IN_DISGUISE =
  /^(arsenal|capital|hospital|general|total|official|individual|rival|festival|arrival|journal|signal|terminal|memorial|tribunal|proposal|approval|withdrawal|removal|trial|material|critic|public|traffic|clinic|topic|fabric|music|epidemic|republic|captive|detective|initiative|offensive|executive|representative|objective|relative|motive|table|military|secretary|adversary|boundary|summary|january|february|sergeant|lieutenant|servant|assistant|combatant|president|incident|student|resident|president|accident|agent|client|parent|patient|percent|cent|tent|contingent|regiment|continent|event|extent|intent|talent|component|opponent|border)$/;
const ADJECTIVES = new Set(
  'dead missing last next past first second third previous recent late early new old young large small big great good bad high low long short full whole total able ready likely unlikely sure certain alone due north south east west elite fresh main major minor key top senior joint separate special regular heavy light severe serious strong weak poor rich free open close near far actual real true false false-flag daily weekly monthly yearly future current present own alive same different similar single double non own foreign hostile friendly common private civil raw rough exact apparent possible probable potential extra additional further further-flung other combat-ready hurt estimated alleged so-called overall joint armed fit unfit'.split(
    ' ',
  ),
);

const word = (name: WordClass, lemma: string, form: VerbForm | null = null): Word => ({
  class: name,
  lemma,
  form,
});

/** The words of a sentence with their classes: closed classes first, then verb forms and suffixes, told by what stands around them. */
export function tag(a: Read): Word[] {
  const words: Word[] = [];
  const given: Given = { counted: countedTokens(a), titled: isTitled(a) };
  for (let at = 0; at < a.tokens.length; at++) words.push(wordAt(a, at, words, given));
  return words;
}

/** What is known of a sentence before its words are looked at. */
interface Given {
  readonly counted: ReadonlySet<number>;
  /** Written Like a Headline: a capital makes no name. */
  readonly titled: boolean;
}

function isTitled({ tokens }: Read): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3 && !isClosed(lower));
  return words.length > 3 && words.every(({ text }) => isCapitalised(text));
}

/** Tokens that belong to a number or its bound: "at least", "some", "10,000". */
function countedTokens({ counts }: Read): ReadonlySet<number> {
  const counted = new Set<number>();
  for (const { from, to } of counts) for (let at = from; at < to; at++) counted.add(at);
  return counted;
}

function wordAt(a: Read, at: number, before: readonly Word[], { counted, titled }: Given): Word {
  const token = a.tokens[at];
  const last = before[at - 1];
  const lower = token?.lower ?? '';
  if (!token || token.kind === 'mark') return word(/^[&+]$/.test(lower) ? 'coordinator' : 'mark', lower);
  if (token.kind === 'number' || counted.has(at)) return word('number', lower);
  const named = nameAt(a, at, token, titled);
  if (named) return word(named, lower);
  return closed(a, at, token, last) ?? open(a, at, token, last, before);
}

/** What a name of the story, or a capital, makes of a word. */
function nameAt(a: Read, at: number, { text, lower }: Token, titled: boolean): WordClass | null {
  const force = a.forces[at];
  // "Zelensky said", "South Korea believes": somebody of the story speaks, whatever stands behind.
  if (force && speaks(a, at)) return 'name';
  if (force) {
    const joined = COORDINATORS.has(a.tokens[force.to]?.lower ?? '') && a.forces[force.to + 1] !== undefined;
    const noun = joined || a.tokens[force.to - 1]?.possessive || nominal(a, force.to);
    if (force.value.role === 'adjective' || force.value.role === 'foreign')
      return noun ? 'adjective' : 'name';
    return lower === 'the' ? 'determiner' : 'name';
  }
  if (a.places[at]) return 'name';
  if (lower === 'the') return null;
  const source = a.sources[at];
  if (source) return source.value.role === 'country-adjective' ? 'adjective' : 'name';
  if (titled && (verbReading(lower) || a.parts[at])) return null;
  const initial = at === 0 || !/^[\p{L}\d,]/u.test(a.tokens[at - 1]?.text ?? '');
  if (!isCapitalised(text) || isClosed(lower)) return null;
  return !initial || !verbReading(lower) ? 'name' : null;
}

/** A country or claimant that a word of saying follows. */
function speaks(a: Read, at: number): boolean {
  const source = a.sources[at];
  return source !== undefined && source.value.role !== 'country-adjective' && a.speechAt(source.to) !== null;
}

const CLOSED: ReadonlySet<string> = new Set(Object.values(CLOSED_CLASSES).join(' ').split(' '));
const isClosed = (lower: string): boolean => CLOSED.has(lower);

function closed(a: Read, at: number, token: Token, last: Word | undefined): Word | null {
  const { lower } = token;
  if (!CLOSED.has(lower) && !lower.includes("'")) return null;
  const next = a.tokens[at + 1];
  if (NEGATED_AUXILIARY.test(lower)) return word('auxiliary', lemmaOf(lower.slice(0, -3)));
  if (CONTRACTED.test(lower)) return word('pronoun', lower);
  if (lower === 'to') return word(takesVerb(a, at + 1) ? 'infinitive-to' : 'preposition', lower);
  // "as many as", "twice as many".
  if (lower === 'as' && /^(many|much|few|little)$/.test(next?.lower ?? '')) return word('adverb', lower);
  if (lower === 'that') return that(a, at, last);
  if (AUXILIARIES.has(lower)) return word('auxiliary', lemmaOf(lower));
  // "May": the month; "will" and "can" behind an article: nouns.
  if (MODALS.has(lower) && !(token.text === 'May' && at > 0) && last?.class !== 'determiner')
    return word('modal', lower);
  if (NEGATIONS.has(lower)) return word('negation', lower);
  if (COORDINATORS.has(lower)) return word('coordinator', lower);
  if (RELATIVES.has(lower)) return word('relative', lower);
  if (lower === 'half' && /^(first|second)$/.test(last?.lemma ?? '')) return word('noun', lower);
  if (POSSESSIVES.test(lower)) return word('determiner', lower);
  if (DETERMINERS.has(lower))
    return word(PRONOMINAL.test(lower) && standsAlone(a, at + 1) ? 'pronoun' : 'determiner', lower);
  if (lower === 'there')
    return word(existential(a, at + 1) || last?.class === 'auxiliary' ? 'pronoun' : 'adverb', lower);
  if (PRONOUNS.has(lower))
    return word(lower === 'others' && last?.class === 'number' ? 'noun' : 'pronoun', lower);
  // "has not said so", "so far": nothing follows that it could join.
  if (SUBORDINATORS.has(lower))
    return word(
      !next || next.kind === 'mark' || (lower === 'so' && ADVERBS.has(next.lower))
        ? 'adverb'
        : 'subordinator',
      lower,
    );
  if (PREPOSITIONS.has(lower)) {
    // "about a third", "over half": how much, not where.
    if (
      BOUNDING.test(lower) &&
      FRACTION.test(a.tokens[at + 1]?.lower === 'a' ? (a.tokens[at + 2]?.lower ?? '') : (next?.lower ?? ''))
    )
      return word('adverb', lower);
    // "the past day".
    if (lower === 'past' && last?.class === 'determiner') return word('adjective', lower);
    if (
      JOINING.test(lower) &&
      !MONTH.test(next?.lower ?? '') &&
      next?.kind !== 'number' &&
      opensClause(a, at + 1)
    )
      return word('subordinator', lower);
    const stands = !next || next.kind === 'mark';
    return word(ADVERBS.has(lower) || stands ? (stands ? 'adverb' : 'preposition') : 'preposition', lower);
  }
  return ADVERBS.has(lower) ? word('adverb', lower) : null;
}

const BOUNDING = /^(about|around|over|under|up|above|below|near)$/;
const FRACTION = /^(third|half|quarter|fifth|tenth|two-thirds|three-quarters|dozens|hundreds|thousands)$/;
const MONTH = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const BE = /^(am|is|are|was|were|been|being|'s|'re|'m|be)$/;
const HAVE = /^(have|has|had|having|'ve)$/;
const lemmaOf = (lower: string): string => (BE.test(lower) ? 'be' : HAVE.test(lower) ? 'have' : 'do');

/** "to" before a verb, and not before a noun: "to send", "to the front". */
function takesVerb(a: Read, at: number): boolean {
  let next = at;
  while (ADVERBS.has(a.tokens[next]?.lower ?? '') || /ly$/.test(a.tokens[next]?.lower ?? '')) next++;
  const lower = a.tokens[next]?.lower ?? '';
  if (a.forces[next] || a.places[next]) return false;
  if (AUXILIARIES.has(lower)) return /^(be|have|do)$/.test(lower);
  const verb = verbReading(lower);
  return verb?.form === 'base' || (verb?.form === 'past' && verb.lemma === lower);
}

/** "that" behind a noun begins a relative clause, before a noun phrase behind a verb a clause, else it points. */
function that(a: Read, at: number, last: Word | undefined): Word {
  const next = a.tokens[at + 1];
  if (last?.class === 'noun' || last?.class === 'name')
    return word(beginsVerb(next) ? 'relative' : 'subordinator', 'that');
  if (last?.class === 'verb') return word('subordinator', 'that');
  return word(standsAlone(a, at + 1) ? 'pronoun' : 'determiner', 'that');
}

/** "there are", "there could be", "there have been". */
function existential(a: Read, at: number): boolean {
  const [first = '', second = ''] = a.tokens.slice(at, at + 2).map(({ lower }) => lower);
  return (
    BE.test(first) ||
    MODALS.has(first) ||
    (HAVE.test(first) && second === 'been') ||
    /^(remain|remains|exist|exists|seem|seems|appear|appears)$/.test(first)
  );
}

function beginsVerb(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return AUXILIARIES.has(lower) || MODALS.has(lower) || verbReading(lower) !== null;
}

/** A verb, a mark or a preposition follows: the word before stands for people by itself. */
function standsAlone(a: Read, at: number): boolean {
  const next = a.tokens[at];
  if (!next || next.kind === 'mark') return true;
  const { lower } = next;
  return (
    AUXILIARIES.has(lower) ||
    MODALS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    COORDINATORS.has(lower) ||
    RELATIVES.has(lower) ||
    verbReading(lower)?.form === 'past-tense' ||
    (verbReading(lower)?.form === 'past' && objectFollows(a, at + 1))
  );
}

function objectFollows(a: Read, at: number): boolean {
  const lower = a.tokens[at]?.lower ?? '';
  return DETERMINERS.has(lower) || PRONOUNS.has(lower) || a.counts.some(({ from }) => from === at);
}

/** A noun phrase with a finite verb follows before the next comma: "after he had left", not "after the battle". */
function opensClause(a: Read, at: number): boolean {
  for (let next = at; next < at + CLAUSE_REACH; next++) {
    const token = a.tokens[next];
    if (!token || /^[,;:.()]$/.test(token.text)) return false;
    const { lower } = token;
    if (RELATIVES.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower)) return false;
    if (MODALS.has(lower) || /^(is|are|was|were|has|have|had|does|do|did|said|says)$/.test(lower))
      return next > at;
    const verb = verbReading(lower);
    if (
      next > at &&
      verb &&
      (verb.form === 'past-tense' || (verb.form === 'past' && afterSubject(a, next) && !nominal(a, next + 1)))
    )
      return true;
  }
  return false;
}

/** Words within which a clause that a conjunction opens has its verb. */
const CLAUSE_REACH = 9;

const afterSubject = (a: Read, at: number): boolean =>
  PRONOUNS.has(a.tokens[at - 1]?.lower ?? '') ||
  a.forces[at - 1] !== undefined ||
  /s$/.test(a.tokens[at - 1]?.lower ?? '') ||
  a.sources[at - 1] !== undefined;

/** Words of the open classes. */
function open(a: Read, at: number, token: Token, last: Word | undefined, before: readonly Word[]): Word {
  const { lower } = token;
  if (
    /ly$/.test(lower) &&
    lower.length > 4 &&
    !/^(family|army|ally|supply|reply|assembly|italy|early|daily|weekly|monthly|deadly|friendly|elderly|likely|unlikely|only|rely|apply|imply)$/.test(
      lower,
    )
  )
    return word('adverb', lower);
  if (token.possessive) return word('noun', lower);
  // "is estimated", "is alleged": said of something, and not what it is like.
  const passive = last?.class === 'auxiliary' && /^(estimated|alleged)$/.test(lower);
  if (ADJECTIVES.has(lower) && !passive) return word('adjective', lower);
  const verb =
    verbReading(lower) ?? (last?.class === 'modal' ? { lemma: lower, form: 'base' as const } : null);
  if (verb && isVerb(a, at, token, verb.form, last, before)) return word('verb', verb.lemma, verb.form);
  if (verb && /^(past|participle|ing)$/.test(verb.form) && nominal(a, at + 1))
    return word('adjective', lower);
  if (ADJECTIVE.test(lower) && !NOUN_IN_DISGUISE.test(lower)) return word('adjective', lower);
  return word('noun', lower);
}

/** What a noun phrase goes on with: a noun, an adjective, a number. */
function nominal(a: Read, at: number): boolean {
  const next = a.tokens[at];
  if (!next || next.kind === 'mark') return false;
  return !isClosed(next.lower) && !(verbReading(next.lower)?.form === 'past-tense');
}

/** Whether what may be a verb is one, by the word before it and, for forms that are nouns too, by the word behind. */
function isVerb(
  a: Read,
  at: number,
  token: Token,
  form: VerbForm,
  last: Word | undefined,
  before: readonly Word[],
): boolean {
  const next = a.tokens[at + 1];
  if (form === 'past-tense') return last?.class !== 'determiner';
  if (last?.class === 'modal' || last?.class === 'infinitive-to') return true;
  if (last?.class === 'auxiliary') return form !== 'base' && form !== 's' ? true : last.lemma === 'do';
  if (form === 'past' && verbReading(token.lower)?.lemma === token.lower && isNounPlace(last)) return false;
  if (form === 'past' || form === 'participle') {
    // "the wounded", "11 captured soldiers".
    const modifies = isNounPlace(last) || last?.class === 'number';
    if (modifies && nominal(a, at + 1) && !a.counts.some(({ from }) => from === at + 1)) return false;
    return !(last?.class === 'determiner' || possessiveBefore(a, at));
  }
  if (form === 'ing') {
    const modifies = isNounPlace(last) || last?.class === 'number';
    return !(modifies && (nominal(a, at + 1) || last?.class === 'determiner' || last?.class === 'adjective'));
  }
  if (isNounPlace(last) || possessiveBefore(a, at)) return false;
  if (last?.class === 'preposition' || last?.class === 'number') return false;
  if (last?.class === 'pronoun' || last?.class === 'relative') return true;
  if (last?.class === 'adverb' || last?.class === 'negation')
    return next !== undefined && opensObject(a, at + 1);
  // A headline, an order: "Send 300 men".
  if (last === undefined) return form === 's' ? false : opensObject(a, at + 1);
  // "DPRK forces in Russia": a word for soldiers is a noun.
  if (a.parts[at]?.value === 'soldiers' || token.lower === 'forces') return false;
  if (last.class === 'mark')
    return /^[)",]$/.test(last.lemma) && form === 's' && (a.speechAt(at) !== null || opensObject(a, at + 1));
  if (last.class === 'noun' || last.class === 'name')
    return (
      (COPULAR.test(token.lower) && agrees(a.tokens[at - 1], last, form)) ||
      // "the losses of the army on that front amount to 900": the subject stands further back.
      (form === 'base' && awaitsVerb(a, before) && opensObject(a, at + 1)) ||
      (agrees(a.tokens[at - 1], last, form) && (opensObject(a, at + 1) || a.speechAt(at) !== null))
    );
  return last.class === 'coordinator' ? opensObject(a, at + 1) : false;
}

/** A noun is to come: behind an article, a possessive, an adjective. */
const isNounPlace = (last: Word | undefined): boolean =>
  last?.class === 'determiner' || last?.class === 'adjective';

const possessiveBefore = (a: Read, at: number): boolean => a.tokens[at - 1]?.possessive === true;

/** What an object or a complement begins with. */
function opensObject(a: Read, at: number): boolean {
  const next = a.tokens[at];
  if (!next || next.kind === 'mark') return next?.text === '"' || next?.text === ':';
  const { lower } = next;
  return (
    next.kind === 'number' ||
    a.counts.some(({ from }) => from === at) ||
    a.forces[at] !== undefined ||
    isCapitalised(next.text) ||
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    lower === 'to' ||
    SUBORDINATORS.has(lower) ||
    (PREPOSITIONS.has(lower) &&
      (lower !== 'of' || TAKES_OF.has(verbReading(a.tokens[at - 1]?.lower ?? '')?.lemma ?? '')))
  );
}

/** No verb yet, and a noun in the plural that may be its subject. */
function awaitsVerb(a: Read, before: readonly Word[]): boolean {
  const plural = before.some(
    ({ class: name }, at) => name === 'noun' && /[^s]s$/.test(a.tokens[at]?.lower ?? ''),
  );
  return (
    plural && !before.some(({ class: name }) => name === 'verb' || name === 'auxiliary' || name === 'modal')
  );
}

/** Verbs with an adjective behind them. */
const COPULAR = /^(remains?|stays?|appears?|seems?|becomes?|looks?)$/;

/** Verbs with "of" behind them. */
const TAKES_OF = new Set('consist speak talk think die hear warn approve dispose complain'.split(' '));

/** "Seoul says", "soldiers fight". */
function agrees(subject: Token | undefined, last: Word, form: VerbForm): boolean {
  const plural = /[^s]s$|^(people|men|women|police|troops|personnel|infantry)$/.test(subject?.lower ?? '');
  return form === 's' ? !plural || last.class === 'name' : plural;
}
