import type { Count } from '../../numbers.ts';
import type { Clause, Role, Structure } from '../clause.ts';
import type { NounPhrase } from '../phrase.ts';

/** The structure of a sentence as far as it is read: its clauses, and how noun phrases hang on them and on each other. */
export class FoundStructure implements Structure {
  readonly clauses: Clause[] = [];
  readonly phrases: NounPhrase[] = [];
  private readonly byCount = new Map<Count, NounPhrase>();
  private readonly roles = new Map<NounPhrase, Role[]>();
  private readonly hanging = new Map<NounPhrase, NounPhrase[]>();
  private readonly hosts = new Map<NounPhrase, NounPhrase>();
  private readonly partners = new Map<NounPhrase, NounPhrase[]>();
  private readonly joinedPhrases = new Map<NounPhrase, NounPhrase[]>();

  phraseOf(count: Count): NounPhrase | null {
    return this.byCount.get(count) ?? null;
  }

  rolesOf(phrase: NounPhrase): readonly Role[] {
    return this.roles.get(phrase) ?? [];
  }

  rolesAround(phrase: NounPhrase): readonly Role[] {
    const host = this.hostOf(phrase);
    return host === null ? this.rolesOf(phrase) : [...this.rolesOf(phrase), ...this.rolesOf(host)];
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

  /** Takes up the next noun phrase of the sentence. */
  add(phrase: NounPhrase): void {
    this.phrases.push(phrase);
    for (const count of phrase.counts) if (!this.byCount.has(count)) this.byCount.set(count, phrase);
  }

  /** "Russians and North Koreans": both are what the first is. */
  join(phrase: NounPhrase, host: NounPhrase | null): void {
    if (host && host.counts.length + phrase.counts.length < 2) append(this.joinedPhrases, host, phrase);
  }

  /** "41 Russians and nine Koreans were killed": what is said of the first is said of the second. */
  accompany(phrase: NounPhrase, host: NounPhrase): void {
    append(this.partners, host, phrase);
  }

  /** "soldiers | of Pyongyang": a noun phrase hangs on another by its preposition. */
  hang(phrase: NounPhrase, host: NounPhrase): void {
    this.hosts.set(phrase, host);
    append(this.hanging, host, phrase);
  }

  /** Gives a noun phrase a role in a clause. */
  take(clause: Clause, phrase: NounPhrase, role: Role['role']): void {
    if (role === 'object') clause.objects.push(phrase);
    else if (role === 'phrase') clause.phrases.push(phrase);
    append(this.roles, phrase, { role, clause });
    for (const partner of this.partners.get(phrase) ?? []) append(this.roles, partner, { role, clause });
  }

  /** "the contingent in Kursk, of 3,500 men": what stands behind a comma hangs on the whole phrase. */
  topmost(phrase: NounPhrase): NounPhrase {
    let host = phrase;
    for (let up = this.hosts.get(host); up; up = this.hosts.get(host)) host = up;
    return host;
  }
}

function append<T>(lists: Map<NounPhrase, T[]>, phrase: NounPhrase, item: T): void {
  const list = lists.get(phrase);
  if (list === undefined) lists.set(phrase, [item]);
  else list.push(item);
}
