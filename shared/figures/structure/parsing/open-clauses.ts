import type { Clause } from '../clause.ts';
import type { NounPhrase } from '../phrase.ts';

/** A clause that is being read: its subject waits for a verb. */
export interface Open {
  relation: Clause['relation'];
  subject: NounPhrase | null;
  /** The noun phrase that a relative clause hangs on; its object where the clause has a subject of its own. */
  antecedent: NounPhrase | null;
  clause: Clause | null;
  parent: Clause | null;
}

/** The clauses that are being read, each within the one before it; there is always one. */
export class OpenClauses {
  private readonly stack: Open[] = [];

  constructor() {
    this.open('main', null);
  }

  /** The innermost. */
  get top(): Open {
    return this.stack.at(-1) ?? this.open('main', null);
  }

  /** The one around it; null where there is but one. */
  get outer(): Open | null {
    return this.stack.at(-2) ?? null;
  }

  /**
   * Opens a clause within the innermost.
   * @param parent the clause that it depends on
   * @param antecedent what a relative clause hangs on
   */
  open(
    relation: Clause['relation'],
    parent: Clause | null,
    subject: NounPhrase | null = null,
    antecedent: NounPhrase | null = null,
  ): Open {
    const opened: Open = { relation, subject, antecedent, clause: null, parent };
    this.stack.push(opened);
    return opened;
  }

  /** Closes the innermost. */
  close(): void {
    this.stack.pop();
  }

  /** Closes those within one. */
  closeTo(open: Open): void {
    while (this.stack.length > 1 && this.top !== open) this.stack.pop();
  }

  /** Closes what hangs on a noun or a verb and has its own verb by now. */
  closeRelatives(): void {
    while (
      this.stack.length > 1 &&
      /^(relative|participle|infinitive)$/.test(this.top.relation) &&
      this.top.clause
    )
      this.stack.pop();
  }

  /** Closes all, and begins anew. */
  restart(): void {
    this.stack.length = 0;
    this.open('main', null);
  }

  /** All, to be resumed behind an aside. */
  suspended(): readonly Open[] {
    return [...this.stack];
  }

  /** Takes up what an aside interrupted. */
  resume(suspended: readonly Open[]): void {
    this.stack.splice(0, this.stack.length, ...suspended);
  }

  /** A clause further out that has a subject and no verb yet, for a verb behind the comma that ends a relative clause. */
  awaited(): Open | null {
    return this.stack.findLast(({ clause, subject }) => clause === null && subject !== null) ?? null;
  }

  /** Somebody waits for a verb: "Park, citing Kyiv, said"; a bare number does not: "Around 900, says Kyiv". */
  awaitsPeople(): boolean {
    const subject = this.awaited()?.subject;
    return subject !== null && subject !== undefined && subject.counts.length === 0;
  }
}
