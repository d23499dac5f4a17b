import type { Clause, Structure } from './clause.ts';
import { isOfFrame, isSaying } from './frames.ts';
import type { NounPhrase } from './phrase.ts';
import { linkOf, lowerAt, type Read } from './read.ts';

/** Who says what, in the terms of attribution (PARC): a source, the cue that makes it speak; what it says, see {@link isSaid}. */
export interface Attribution {
  readonly source: NounPhrase;
  /** Token of the word that makes it speak. */
  readonly cue: number;
  /** `subject`: "X said". `cited`: "according to X", "citing X", "was stated by X". */
  readonly manner: 'subject' | 'cited';
  /** The clause of saying; null behind "according to". */
  readonly clause: Clause | null;
}

/** The attributions that the clauses of a sentence tell, from left to right by their cues. */
export function attributionsIn(a: Read, structure: Structure): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of structure.clauses) found.push(...toldBy(a, clause, structure));
  for (const phrase of structure.phrases) {
    const link = phrase.preposition;
    if (link === null) continue;
    const mark = a.speech[link]?.value;
    // "by Western estimates", "by the count of the agency".
    const counted = linkOf(a, phrase) === 'by' && isEstimate(a, phrase.head);
    if (mark === 'according' || mark === 'citing' || counted)
      found.push({ source: phrase, cue: link, manner: 'cited', clause: null });
  }
  for (const phrase of structure.phrases) {
    const host = structure.hostOf(phrase);
    if (host && isEstimateBy(a, phrase, host))
      found.push({ source: phrase, cue: host.head, manner: 'cited', clause: null });
  }
  return found.sort((x, y) => x.cue - y.cue);
}

/** What a clause of saying tells: its subject, its agent, whom it cites. */
function toldBy(a: Read, clause: Clause, structure: Structure): Attribution[] {
  const { verb, subject, objects, phrases, parent } = clause;
  const { links } = a.grammar;
  if (!says(a, clause, structure) || verb.negated || isToCome(a, clause) || isUnsaid(clause)) return [];
  const told = (source: NounPhrase, manner: Attribution['manner']): Attribution => ({
    source,
    cue: verb.head,
    manner,
    clause,
  });
  if (verb.passive) {
    // "is quoted as saying": whoever is quoted says it.
    if (isOfFrame(verb, 'quote') && links.role.has(lowerAt(a, verb.to)))
      return subject ? [told(subject, 'subject')] : [];
    const agents = phrases.filter((phrase) => links.agent.has(linkOf(a, phrase)));
    // "…, reported in the General Staff".
    const places =
      clause.relation === 'participle' ? phrases.filter((phrase) => links.office.has(linkOf(a, phrase))) : [];
    // "lawmakers were told": nobody else is named, and whoever was told passes it on.
    const passedOn = agents.length === 0 && places.length === 0 && isOfFrame(verb, 'inform') && subject;
    if (passedOn) return [told(subject, 'cited')];
    return (agents.length > 0 ? agents : places).map((phrase) => told(phrase, 'cited'));
  }
  if (structure.clauses.some((other) => isForeseen(other, clause))) return [];
  // "cited the agency as saying": the agency says it.
  if (parent && isOfFrame(parent.verb, 'quote') && links.role.has(lowerAt(a, verb.from - 1))) return [];
  const cited = isOfFrame(verb, 'quote') ? objects.slice(0, 1).map((object) => told(object, 'cited')) : [];
  // "reports this from the General Staff".
  const from = objects[0]?.pronoun ? phrases.filter((phrase) => links.giver.has(linkOf(a, phrase))) : [];
  cited.push(...from.map((phrase) => told(phrase, 'cited')));
  const speaker = clause.relation === 'participle' ? (outermost(a, clause, structure) ?? subject) : subject;
  return speaker ? [told(speaker, 'subject'), ...cited] : cited;
}

/** "the figure from a U.S. official", "a tally by volunteers"; not "spoke after a report from his commander". */
function isEstimateBy(a: Read, phrase: NounPhrase, host: NounPhrase): boolean {
  const { links } = a.grammar;
  return links.giver.has(linkOf(a, phrase)) && !links.after.has(linkOf(a, host)) && isEstimate(a, host.head);
}

/** A noun for a number given, or for the paper that gives it; some are verbs of saying too. */
const isEstimate = (a: Read, head: number): boolean =>
  /^(estimate|says)$/.test(a.speechAt(head)?.value ?? '');

/** "The minister stated that there were 300, saying …": whoever speaks in the clause that all others hang on. */
function outermost(a: Read, { parent }: Clause, structure: Structure): NounPhrase | null {
  let speaker: NounPhrase | null = null;
  for (let up = parent; up; up = up.parent) if (says(a, up, structure)) speaker = up.subject ?? speaker;
  return speaker;
}

/** A verb of saying; of one that as often says nothing ("saw", "raised") what it says stands with it. */
function says(a: Read, clause: Clause, structure: Structure): boolean {
  const { lemma, head } = clause.verb;
  if (
    !isSaying(clause.verb) &&
    (a.speechAt(head)?.value !== 'says' || a.grammar.auxiliaries.lemmas.has(lemma))
  )
    return false;
  if (!isOfFrame(clause.verb, 'give') && !(clause.verb.passive && isOfFrame(clause.verb, 'put'))) return true;
  // "spoke of 300": what hangs on a verb by "of" is no phrase of its own.
  const of = structure.phrases.filter(({ preposition }) => preposition === clause.verb.to);
  // "the numbers that the agency gave".
  const given = clause.relation === 'complement' ? (clause.parent?.objects ?? []) : [];
  // "the names of 900 men were established by the paper".
  const about =
    clause.verb.passive && clause.subject ? [clause.subject, ...structure.hangingOn(clause.subject)] : [];
  return (
    [...clause.objects, ...clause.phrases, ...of, ...about].some(({ counts }) => counts.length > 0) ||
    [...clause.objects, ...given].some(({ head }) => isEstimate(a, head)) ||
    isAside(a, clause) ||
    structure.clauses.some(({ parent, relation }) => parent === clause && relation === 'complement')
  );
}

/** "…, informs the ministry": what it says stands before its mark. */
const isAside = (a: Read, { relation, parent, subject, verb }: Clause): boolean =>
  relation === 'complement' &&
  parent !== null &&
  a.tokens[Math.min(subject?.from ?? verb.from, verb.from) - 1]?.kind === 'mark';

/** "will confirm that Russia has lost": nobody has said it. */
const isToCome = (a: Read, { verb }: Clause): boolean =>
  !verb.perfect && a.grammar.moods.unsaid.has(verb.modal ?? '');

/** "Kyiv expected to send 900": a headline's passive. */
const isForeseen = ({ parent, relation, verb }: Clause, clause: Clause): boolean =>
  parent === clause &&
  relation === 'infinitive' &&
  clause.verb.form === 'past' &&
  verb.from === clause.verb.to;

/** "declined to say", "ordered them to report": nothing has been said. "went on to say" says it. */
function isUnsaid({ relation, parent, verb }: Clause): boolean {
  if (relation !== 'infinitive') return verb.form === 'infinitive';
  return !parent || parent.verb.negated || !isOfFrame(parent.verb, 'say-on');
}
