import { chunksOf } from './chunker.ts';
import type { Clause, Role, Structure } from './clause.ts';
import { isOfFrame, isSaying } from './frames.ts';
import type { Links } from './grammar/links.ts';
import type { Chunk, NounPhrase, VerbGroup } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';
import { tag } from './tagger.ts';
import { isTime } from './time-words.ts';

/** Reads a sentence into clauses. One pass from left to right; what is open waits on a stack. */
export function structureOf(a: Read): Structure {
  return new Parser(a).parse();
}

/** A clause that is being read: its subject waits for a verb. */
interface Open {
  relation: Clause['relation'];
  subject: NounPhrase | null;
  /** The noun phrase that a relative clause hangs on; its object where the clause has a subject of its own. */
  antecedent: NounPhrase | null;
  clause: Clause | null;
  parent: Clause | null;
}

/** Longest apposition or relative clause between whoever speaks and the verb, in chunks. */
const APPOSITION = 10;

class Parser implements Structure {
  readonly clauses: Clause[] = [];
  readonly phrases: NounPhrase[] = [];
  private readonly a: Read;
  private readonly chunks: readonly Chunk[];
  private readonly stack: Open[] = [];
  private readonly roles = new Map<NounPhrase, Role[]>();
  private readonly hanging = new Map<NounPhrase, NounPhrase[]>();
  private readonly hosts = new Map<NounPhrase, NounPhrase>();
  private readonly joinedPhrases = new Map<NounPhrase, NounPhrase[]>();
  /** Phrases that a clause opens with before its verb: "Last month", "In January". */
  private waiting: NounPhrase[] = [];
  /** The noun phrase read last. */
  private last: NounPhrase | null = null;
  /** An aside between dashes or in brackets, and what waits until it ends. */
  private aside: {
    readonly closed: string;
    readonly stack: readonly Open[];
    readonly last: NounPhrase | null;
  } | null = null;

  constructor(a: Read) {
    this.a = a;
    this.chunks = chunksOf(a, tag(a));
    this.open('main', null);
  }

  rolesOf(phrase: NounPhrase): readonly Role[] {
    return this.roles.get(phrase) ?? [];
  }

  hangingOn(phrase: NounPhrase): readonly NounPhrase[] {
    return this.hanging.get(phrase) ?? [];
  }

  hostOf(phrase: NounPhrase): NounPhrase | null {
    return this.hosts.get(phrase) ?? null;
  }

  joinedTo(phrase: NounPhrase): readonly NounPhrase[] {
    return this.joinedPhrases.get(phrase) ?? [];
  }

  parse(): Structure {
    this.chunks.forEach((chunk, index) => {
      if (chunk.kind === 'noun') this.noun(chunk, index);
      else if (chunk.kind === 'verb') this.verb(chunk, index);
      else this.joint(chunk.kind, chunk.lemma, index);
    });
    return this;
  }

  private get top(): Open {
    const top = this.stack.at(-1);
    return top ?? this.open('main', null);
  }

  private open(
    relation: Clause['relation'],
    parent: Clause | null,
    subject: NounPhrase | null = null,
    antecedent: NounPhrase | null = null,
  ): Open {
    const opened: Open = { relation, subject, antecedent, clause: null, parent };
    this.stack.push(opened);
    return opened;
  }

  private noun(phrase: NounPhrase, index: number): void {
    this.phrases.push(phrase);
    const before = this.last;
    this.last = phrase;
    const { top } = this;
    if (top.clause?.subject === phrase) return;
    if (phrase.preposition !== null) {
      const link = lowerAt(this.a, phrase.preposition);
      const genitive = this.links.genitive.has(link);
      if (this.chunks[index - 1]?.kind === 'coordinator') this.join(phrase, before);
      const direct = this.chunks[index - 2];
      if (direct?.kind === 'noun' && this.links.nominal.has(link)) this.hang(phrase, direct);
      else if (before && genitive) this.hang(phrase, this.topmost(before));
      if (top.clause && !genitive) this.take(top.clause, phrase, 'phrase');
      else if (!genitive) this.waiting.push(phrase);
      // "of whom 300", "of the 11,000 sent, 300 died": opens a clause, and is no subject of it.
      return;
    }
    if (isTime(this.a, phrase)) {
      // At the head of a clause it waits for the verb.
      if (top.clause) top.clause.times.push(phrase);
      else this.waiting.push(phrase);
      return;
    }
    if (top.clause === null) {
      if (top.subject === null) top.subject = phrase;
      else if (this.markBefore(index) && this.comments(index)) this.open('complement', null, phrase);
      else if (this.chunks[index - 1]?.kind === 'coordinator') this.join(phrase, before);
      return;
    }
    if (this.beginsClause(index)) {
      const joint = this.chunks[index - 1]?.kind;
      const relation = joint === 'coordinator' ? 'joined' : 'complement';
      if (joint === 'coordinator' || joint === 'mark') this.closeRelatives();
      this.open(relation, this.top.clause, phrase);
      return;
    }
    if (this.chunks[index - 1]?.kind === 'coordinator') {
      if (this.gap(phrase, index)) return;
      if (phrase.counts.length === 0) this.join(phrase, before);
      else if (this.sharesSubject(top.clause) && this.chunks[index + 1]?.kind !== 'verb') {
        this.take(top.clause, phrase, 'subject');
        return;
      }
    }
    this.take(top.clause, phrase, 'object');
  }

  /** "300 were killed in May and another 400 in June": a number behind a verb that takes no object is a second subject. */
  private sharesSubject({ subject, verb }: Clause): boolean {
    return (subject?.counts.length ?? 0) > 0 && (verb.passive || this.isIntransitive(verb));
  }

  /** ", Pentagon says" behind a headline without a verb. */
  private comments(index: number): boolean {
    let at = index + 1;
    while (this.skips(at)) at++;
    at = this.behindApposition(at);
    const verb = this.chunks[at];
    const behind = this.chunks[at + 1];
    return (
      verb?.kind === 'verb' &&
      (isSaying(verb) || this.a.speechAt(verb.from)?.value === 'says') &&
      /^(finite|past)$/.test(verb.form) &&
      (!behind || /^(mark|preposition|adverb)$/.test(behind.kind) || isOfFrame(verb, 'inform'))
    );
  }

  /** "Russians and North Koreans": both are what the first is. */
  private join(phrase: NounPhrase, host: NounPhrase | null): void {
    if (host && host.counts.length + phrase.counts.length < 2)
      this.joinedPhrases.set(host, [...(this.joinedPhrases.get(host) ?? []), phrase]);
  }

  /** "Russia lost 8,000 and Ukraine 3,000", "the dead stood at 430 and the injured at 3,260": the verb is said once. */
  private gap(phrase: NounPhrase, index: number): boolean {
    const { clause } = this.top;
    const next = this.chunks[index + 1];
    const behind = this.chunks[index + 2];
    const direct = next?.kind === 'noun' && next.counts.length > 0;
    const linked =
      next?.kind === 'preposition' &&
      this.links.amount.has(next.lemma) &&
      behind?.kind === 'noun' &&
      behind.counts.length > 0;
    if (!clause || phrase.counts.length > 0 || !(direct || linked)) return false;
    const gapped = this.open('joined', clause.parent, phrase);
    this.begin(gapped, clause.verb, phrase, 'joined', clause.parent);
    return true;
  }

  private markBefore(index: number): boolean {
    const before = this.chunks[index - 1];
    return before?.kind === 'mark' && /^[,(–"]$/.test(before.lemma);
  }

  private hang(phrase: NounPhrase, host: NounPhrase): void {
    this.hosts.set(phrase, host);
    this.hanging.set(host, [...(this.hanging.get(host) ?? []), phrase]);
  }

  private take(clause: Clause, phrase: NounPhrase, role: Role['role']): void {
    if (role === 'object') clause.objects.push(phrase);
    else if (role === 'phrase') clause.phrases.push(phrase);
    this.roles.set(phrase, [...(this.roles.get(phrase) ?? []), { role, clause }]);
  }

  /** A noun phrase behind a verb that a verb of its own follows: "said 640 had been killed", "…, Kyiv reported". */
  private beginsClause(index: number): boolean {
    let at = index + 1;
    const said =
      this.top.clause !== null && isSaying(this.top.clause.verb) && this.chunks[index - 1]?.kind === 'verb';
    while (this.skips(at) || (said && this.joins(at))) at++;
    at = this.behindApposition(at);
    const verb = this.chunks[at];
    if (verb?.kind !== 'verb' || this.chunks[at - 1]?.kind === 'relative') return false;
    // "North Koreans fighting Ukrainian troops in Kursk have lost": the verb is whose subject waits for one.
    if (this.isOfParticiple(index)) return false;
    if (verb.form === 'finite') return true;
    if (verb.form !== 'past') return false;
    const before = this.chunks[index - 1];
    const current = this.top.clause?.verb;
    if (isSaying(verb) && before?.kind === 'mark') return true;
    const behind = this.chunks[at + 1]?.kind;
    if (isSaying(verb) && before?.kind === 'coordinator' && (behind === 'subordinator' || this.saysThat(at)))
      return true;
    const reported = current !== undefined && isSaying(current);
    if (reported && before?.kind === 'verb' && this.finiteFollows(at)) return true;
    if (
      before?.kind === 'coordinator' ||
      (reported && (before?.kind === 'verb' || before?.kind === 'mark' || before?.kind === 'subordinator'))
    )
      return this.isTensed(at, verb);
    return false;
  }

  /** The object right behind a participle, before a verb that its noun waits for. */
  private isOfParticiple(index: number): boolean {
    const { clause } = this.top;
    return (
      clause?.relation === 'participle' &&
      clause.verb.form === 'ing' &&
      !isSaying(clause.verb) &&
      clause.objects.length === 0 &&
      this.chunks[index - 1] === clause.verb &&
      this.awaited() !== null
    );
  }

  /** Phrases, adverbs and appositions between a subject and its verb. */
  private skips(at: number): boolean {
    const chunk = this.chunks[at];
    if (chunk?.kind === 'preposition' || chunk?.kind === 'adverb') return true;
    return chunk?.kind === 'noun' && chunk.preposition !== null;
  }

  /** ", the commander, Oleksandr Syrskyi, said", ", Shoigu, who heads the council, said": behind what a speaker is. */
  private behindApposition(from: number): number {
    const isMark = (at: number, mark: string) => {
      const chunk = this.chunks[at];
      return chunk?.kind === 'mark' && chunk.lemma === mark;
    };
    // "the ministry (MoD) said".
    if (isMark(from, '(') && this.chunks[from + 1]?.kind === 'noun' && isMark(from + 2, ')')) return from + 3;
    if (!isMark(from, ',')) return from;
    const relative = this.chunks[from + 1]?.kind === 'relative';
    for (let at = from + 1; at <= from + APPOSITION; at++) {
      const chunk = this.chunks[at];
      if (isMark(at, ',')) {
        const verb = this.chunks[at + 1];
        return verb?.kind === 'verb' && isSaying(verb) ? at + 1 : from;
      }
      if (!chunk || chunk.kind === 'mark' || (chunk.kind === 'verb' && !relative)) return from;
      if (chunk.kind === 'noun' && chunk.counts.length > 0) return from;
    }
    return from;
  }

  /** "(estimate) 900 of these and 1,200 of those (have died)". */
  private joins(at: number): boolean {
    const chunk = this.chunks[at];
    if (chunk?.kind === 'coordinator') return this.chunks[at + 1]?.kind === 'noun';
    return chunk?.kind === 'noun' && this.chunks[at - 1]?.kind === 'coordinator';
  }

  private verb(verb: VerbGroup, index: number): void {
    // "killed: 305": a label.
    const next = this.chunks[index + 1];
    if (verb.form === 'past' && next?.kind === 'mark' && next.lemma === ':' && !isSaying(verb)) return;
    if (next?.kind === 'noun' && this.isInverted(verb, next, index)) {
      this.begin(this.open('complement', this.top.clause, next), verb, next);
      return;
    }
    if (this.isSaidOf(verb, index)) {
      this.begin(this.open('complement', this.top.clause, this.top.antecedent), verb, this.top.subject);
      return;
    }
    switch (verb.form) {
      case 'finite':
        this.finite(verb, index);
        break;
      case 'past':
        if (this.isFinite(index, verb)) this.finite(verb, index);
        else this.participle(verb, index);
        break;
      case 'participle':
      case 'ing':
        this.participle(verb, index);
        break;
      case 'infinitive':
        this.infinitive(verb, index);
        break;
    }
  }

  /** `"… 300 dead," said Zelensky`: whoever speaks stands behind the verb. */
  private isInverted(verb: VerbGroup, speaker: NounPhrase, index: number): boolean {
    const before = this.chunks[index - 1];
    const behind = this.chunks[index + 2];
    return (
      isSaying(verb) &&
      !isOfFrame(verb, 'inform') &&
      /^(finite|past)$/.test(verb.form) &&
      verb.to === verb.from + 1 &&
      before?.kind === 'mark' &&
      /^[,"'?!–]$/.test(before.lemma) &&
      !this.awaitsPeople() &&
      speaker.counts.length === 0 &&
      speaker.preposition === null &&
      (!behind ||
        /^(mark|preposition|relative)$/.test(behind.kind) ||
        (behind.kind === 'noun' && isTime(this.a, behind)))
    );
  }

  /** "the 40 whom Kyiv said had been killed": what is said is said of those whom the relative clause hangs on. */
  private isSaidOf({ form }: VerbGroup, index: number): boolean {
    const { clause, relation, antecedent } = this.top;
    const before = this.chunks[index - 1];
    return (
      (form === 'finite' || form === 'past') &&
      relation === 'relative' &&
      antecedent !== null &&
      before?.kind === 'verb' &&
      clause?.verb === before &&
      isSaying(before)
    );
  }

  /** "killed" is a tense where its subject has no other verb, and it an object, or can have none. */
  private isFinite(index: number, verb: VerbGroup): boolean {
    const { top } = this;
    const before = this.chunks[index - 1];
    // "the agency, which briefed lawmakers": a relative clause has its verb right behind.
    if (before?.kind === 'relative' && top.relation === 'relative' && top.clause === null) return true;
    if (top.clause !== null && before?.kind !== 'coordinator' && !this.awaited()) return false;
    // "the men whom the North's leader, Kim Jong-un, sent to Russia have": whoever is named within is who acts.
    if (top.antecedent !== null && top.subject !== null && top.clause === null) return true;
    if (top.subject === null && top.clause === null)
      return isSaying(verb) && before?.kind !== 'noun' && before?.kind !== 'adverb';
    if (before?.kind === 'coordinator' && top.clause)
      return !top.clause.verb.passive && top.clause.verb.form !== 'participle';
    const next = this.chunks[index + 1];
    // "since Putin ordered the invasion".
    if (
      top.relation === 'adverbial' &&
      top.clause === null &&
      before?.kind === 'noun' &&
      next?.kind === 'noun'
    )
      return true;
    // "Over the day, the ministry stressed, the units lost".
    if (
      isSaying(verb) &&
      before?.kind === 'noun' &&
      this.topmost(before) === top.subject &&
      next?.kind === 'mark' &&
      /^[,:]$/.test(next.lemma)
    )
      return true;
    return this.isTensed(index, verb);
  }

  /** "reported on Tuesday that", "said on Tuesday 300 men had died". */
  private saysThat(index: number): boolean {
    let at = index + 1;
    for (; at < index + APPOSITION; at++) {
      const chunk = this.chunks[at];
      const before = this.chunks[at - 1];
      if (chunk?.kind === 'noun' && before?.kind !== 'preposition' && !isTime(this.a, chunk))
        return (before?.kind === 'noun' && isTime(this.a, before)) || before?.kind === 'adverb';
      if (!/^(preposition|noun|adverb)$/.test(chunk?.kind ?? '')) break;
    }
    return at > index + 1 && this.chunks[at]?.kind === 'subordinator';
  }

  /** "900 men died", "900 men took the village": no agent, no other verb, and an object where the verb needs one. */
  private isTensed(index: number, verb: VerbGroup): boolean {
    const before = this.chunks[index - 1];
    const next = this.chunks[index + 1];
    const clauseNext = next?.kind === 'noun' || next?.kind === 'subordinator';
    // "Park, citing the agency, said": behind what is told of whoever speaks.
    const told =
      before?.kind === 'noun' ||
      before?.kind === 'adverb' ||
      (before?.kind === 'mark' && /^[,)]$/.test(before.lemma));
    if (isSaying(verb) && told && (clauseNext || this.saysThat(index))) return true;
    if (next?.kind === 'preposition' && this.links.agent.has(next.lemma)) return false;
    if (this.finiteFollows(index)) return false;
    const object = next?.kind === 'noun' && next.preposition === null && !isTime(this.a, next);
    return object || this.isIntransitive(verb) || isSaying(verb);
  }

  private get links(): Links {
    return this.a.grammar.links;
  }

  private isPlural({ head }: NounPhrase): boolean {
    return lowerAt(this.a, head).endsWith(this.a.grammar.nouns.pluralEnding);
  }

  private isIntransitive({ lemma }: VerbGroup): boolean {
    return this.a.grammar.verbs.intransitive.has(lemma);
  }

  /** Somebody waits for a verb: "Park, citing Kyiv, said"; a bare number does not: "Around 900, says Kyiv". */
  private awaitsPeople(): boolean {
    const subject = this.awaited()?.subject;
    return subject !== null && subject !== undefined && subject.counts.length === 0;
  }

  /** A clause further out that has a subject and no verb yet, for a verb behind the comma that ends a relative clause. */
  private awaited(): Open | null {
    return this.stack.findLast(({ clause, subject }) => clause === null && subject !== null) ?? null;
  }

  /** A tensed verb further on that the subject waits for. */
  private finiteFollows(index: number): boolean {
    let depth = 0;
    for (let at = index + 1; at < this.chunks.length; at++) {
      const chunk = this.chunks[at];
      if (!chunk) return false;
      if (chunk.kind === 'relative' || chunk.kind === 'subordinator') depth++;
      if (chunk.kind === 'mark') {
        if (/^[;:.?!"–]$/.test(chunk.lemma)) return false;
        if (depth > 0) depth--;
        continue;
      }
      if (chunk.kind === 'coordinator' && this.chunks[at + 1]?.kind === 'noun') return false;
      // "soldiers sent there died".
      const tensed =
        chunk.kind === 'verb' &&
        (chunk.form === 'finite' || (chunk.form === 'past' && this.isIntransitive(chunk)));
      if (!tensed) continue;
      if (depth > 0) {
        depth--;
        continue;
      }
      // ", Kyiv said": has a subject of its own.
      const before = this.chunks[at - 1];
      const own =
        before?.kind === 'noun' && before.preposition === null && this.chunks[at - 2]?.kind === 'mark';
      return !own && !(before?.kind === 'mark' && isSaying(chunk) && this.chunks[at + 1]?.kind === 'noun');
    }
    return false;
  }

  /** Any verb further on that could be the sentence's own. */
  private verbFollows(index: number): boolean {
    return this.chunks
      .slice(index + 1)
      .some((chunk) => chunk.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'past'));
  }

  private finite(verb: VerbGroup, index: number): void {
    const before = this.chunks[index - 1];
    if (this.top.clause !== null && before?.kind !== 'coordinator') {
      // A verb behind a relative clause, or a comment, belongs to whoever waits for one.
      const waiting = this.awaited();
      if (waiting) while (this.stack.length > 1 && this.top !== waiting) this.stack.pop();
    }
    const { top } = this;
    if (top.clause === null) {
      this.begin(top, verb, top.subject);
      return;
    }
    const { relation, subject } = top.clause;
    if (before?.kind === 'coordinator' && relation === 'participle') this.stack.pop();
    this.begin(
      this.top,
      verb,
      this.top.clause?.subject ?? subject,
      'joined',
      this.top.clause?.parent ?? null,
    );
  }

  private begin(
    open: Open,
    verb: VerbGroup,
    subject: NounPhrase | null,
    relation = open.relation,
    parent = open.parent,
  ): Clause {
    const clause: Clause = {
      verb,
      relation,
      subject,
      objects: [],
      phrases: [],
      complement: null,
      times: [],
      parent,
    };
    clause.times.push(...this.waiting);
    this.waiting = [];
    this.clauses.push(clause);
    open.clause = clause;
    open.subject ??= subject;
    if (subject) this.roles.set(subject, [...(this.roles.get(subject) ?? []), { role: 'subject', clause }]);
    if (open.antecedent && open.antecedent !== subject) this.take(clause, open.antecedent, 'object');
    return clause;
  }

  /** "soldiers fighting in Kursk", "men sent to Russia", "after losing 900", "…, killing 30". */
  private participle(verb: VerbGroup, index: number): void {
    const before = this.chunks[index - 1];
    const { top } = this;
    // "have been killed or wounded", "killed and wounded": what is joined shares subject and voice.
    if (
      before?.kind === 'coordinator' ||
      (before?.kind === 'mark' && before.lemma === ',' && this.chunks[index - 2]?.kind === 'verb')
    ) {
      const partner = top.clause;
      if (partner && verb.form !== 'ing') {
        verb.passive = partner.verb.passive || partner.relation === 'participle';
        verb.form = partner.verb.form;
        this.begin(top, verb, partner.subject, 'joined', partner.parent);
        return;
      }
    }
    const direct = before?.kind === 'noun' || before?.kind === 'adverb';
    const host = direct && this.last ? this.hostFor(verb, this.last) : (top.clause?.subject ?? top.subject);
    if (verb.form !== 'ing') {
      verb.passive = !this.isIntransitive(verb);
    }
    // "640 killed in Kursk": nobody else's verb follows, so it is the sentence's own.
    const own =
      top.clause === null &&
      top.subject !== null &&
      host === top.subject &&
      !this.finiteFollows(index) &&
      (verb.form !== 'ing' || !this.verbFollows(index));
    if (own) {
      this.begin(top, verb, host);
      return;
    }
    const opened = this.open('participle', top.clause);
    this.begin(opened, verb, host, 'participle', top.clause);
  }

  /** "soldiers of Pyongyang sent …": what hangs on a noun by "of" is seldom what a participle behind it is said of. */
  private hostFor(verb: VerbGroup, last: NounPhrase): NounPhrase {
    let host = last;
    for (let up = this.hosts.get(host); up; up = this.hosts.get(host)) {
      const link = lowerAt(this.a, host.preposition);
      if (!this.links.attributive.has(link)) break;
      const genitive = this.links.genitive.has(link);
      const counted = host.counts.length > 0 || this.isPlural(host);
      if (genitive && counted && verb.form === 'ing') break;
      if (genitive && host.counts.length > 0) break;
      if (up.counts.length === 0 && genitive && counted) break;
      host = up;
    }
    return host;
  }

  private infinitive(verb: VerbGroup, index: number): void {
    const { top } = this;
    const before = this.chunks[index - 1];
    const parent = top.clause;
    // "ordered 3,000 men to leave": the object goes.
    const object =
      before?.kind === 'noun' && before.preposition === null && parent?.objects.at(-1) === before
        ? before
        : null;
    const opened = this.open('infinitive', parent);
    const controlled =
      object &&
      (object.counts.length > 0 || parent?.verb.lemma !== this.a.grammar.auxiliaries.perfect) &&
      !this.a.grammar.nouns.intents.has(lowerAt(this.a, object.head));
    this.begin(opened, verb, controlled ? object : (parent?.subject ?? top.subject), 'infinitive', parent);
  }

  private closeRelatives(): void {
    while (
      this.stack.length > 1 &&
      /^(relative|participle|infinitive)$/.test(this.top.relation) &&
      this.top.clause
    )
      this.stack.pop();
  }

  private joint(kind: Chunk['kind'], lemma: string, index: number): void {
    if (kind === 'relative') {
      this.relative(lemma, index);
      return;
    }
    if (kind === 'adjective') {
      const { clause } = this.top;
      const at = this.chunks[index]?.from ?? null;
      if (
        clause?.verb.lemma === this.a.grammar.auxiliaries.copula &&
        clause.complement === null &&
        clause.objects.length === 0
      )
        clause.complement = at;
      return;
    }
    if (kind === 'subordinator') {
      const next = this.chunks[index + 1];
      if (next?.kind === 'verb' && next.form !== 'finite' && next.form !== 'past') return;
      this.open(this.a.grammar.complementisers.has(lemma) ? 'complement' : 'adverbial', this.top.clause);
      return;
    }
    if (kind === 'coordinator') {
      const next = this.chunks[index + 1];
      if (
        next?.kind === 'noun' &&
        next.preposition === null &&
        this.beginsClause(index + 1) &&
        this.top.clause
      )
        this.closeRelatives();
      return;
    }
    if (kind !== 'mark') return;
    if (this.aside?.closed === lemma) {
      this.stack.splice(0, this.stack.length, ...this.aside.stack);
      this.last = this.aside.last;
      this.aside = null;
      return;
    }
    const closed = lemma === '(' ? ')' : '–';
    if (/^[(–]$/.test(lemma) && this.closes(closed, index + 1)) {
      this.aside = { closed, stack: [...this.stack], last: this.last };
      this.stack.length = 0;
      this.open('main', null);
      return;
    }
    if (/^[;:–]$/.test(lemma)) {
      this.stack.length = 0;
      this.open('main', null);
      return;
    }
    // A comma ends a participle clause that an unfinished one surrounds.
    if (lemma === ',' && this.top.clause && this.stack.length > 1) {
      const outer = this.stack.at(-2);
      if (this.top.relation === 'participle' || this.top.relation === 'infinitive') {
        if (outer) this.stack.pop();
      } else if (this.top.relation === 'adverbial' && outer?.clause === null) this.stack.pop();
    }
  }

  /** A mark further on that closes an aside. */
  private closes(mark: string, from: number): boolean {
    return this.chunks.slice(from).some((chunk) => chunk.kind === 'mark' && chunk.lemma === mark);
  }

  private relative(lemma: string, index: number): void {
    const antecedent = this.last;
    if (this.a.grammar.relativeAdverbs.has(lemma)) {
      this.open('adverbial', this.top.clause);
      return;
    }
    // "of whom 300 died": the number is the subject, of those before.
    if (this.chunks[index - 1]?.kind === 'preposition') {
      this.open('relative', this.top.clause);
      return;
    }
    const subject = this.isVerbless(index + 1) ? null : antecedent && this.outermost(antecedent);
    this.open('relative', this.top.clause, subject, subject ? null : antecedent);
  }

  /** Whether a relative clause has a subject of its own: no verb stands behind its first word, or behind "on Friday" there. */
  private isVerbless(index: number): boolean {
    let at = index;
    while (this.chunks[at]?.kind === 'preposition' && this.chunks[at + 1]?.kind === 'noun') at += 2;
    const kind = this.chunks[at]?.kind;
    return kind !== 'verb' && kind !== 'adverb';
  }

  /** "the contingent in Kursk, of 3,500 men": what stands behind a comma hangs on the whole phrase. */
  private topmost(phrase: NounPhrase): NounPhrase {
    let host = phrase;
    for (let up = this.hosts.get(host); up; up = this.hosts.get(host)) host = up;
    return host;
  }

  /** "the number of soldiers who": the nearest people; "soldiers in Kursk who": those there. */
  private outermost(phrase: NounPhrase): NounPhrase {
    let host = phrase;
    // "men for the invading army, which has lost": an army is whom the clause is about.
    if (this.a.grammar.nouns.armies.has(lowerAt(this.a, phrase.head))) return host;
    for (
      let up = this.hosts.get(host);
      up && !this.links.genitive.has(lowerAt(this.a, host.preposition));
      up = this.hosts.get(host)
    )
      host = up;
    return host;
  }
}
