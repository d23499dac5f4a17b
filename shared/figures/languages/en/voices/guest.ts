import { isQuestion } from '../question/asking.ts';
import type { Passage, Read } from '../read.ts';
import { UNACQUAINTED } from '../speakers/candidate.ts';
import { candidatesOf } from '../speakers/candidates.ts';
import { isTurn } from '../subject.ts';

/** Lines of an interview that ask, and answers in which somebody says "I". */
const QUESTIONS = 3;
const ANSWERS = 2;

/**
 * Who answers in an interview whose turns bear no names: the person whom the title or the lines before the first
 * question introduce, where lines that ask stand between others and these say "I". Found when first asked for.
 */
export class Interview {
  private readonly passages: readonly Passage[];
  private known: { readonly guest: string; readonly answers: ReadonlySet<number> } | null | undefined =
    undefined;

  constructor(passages: readonly Passage[]) {
    this.passages = passages;
  }

  /** The guest whose answer a line is; null for a question, and in a text that is no interview. */
  guestOf(line: number): string | null {
    if (this.known === undefined) this.known = this.find();
    return this.known?.answers.has(line) ? this.known.guest : null;
  }

  private find(): { guest: string; answers: Set<number> } | null {
    const asking = new Set(this.linesOf(isQuestion));
    const first = Math.min(...asking);
    if (asking.size < QUESTIONS || new Set(this.linesOf(isTurn)).size >= QUESTIONS) return null;
    const behind = this.linesOf(({ sentence }) => sentence.line > first);
    const answers = new Set(behind.filter((line) => !asking.has(line)));
    const own = new Set(this.linesOf(saysI).filter((line) => answers.has(line)));
    if (own.size < ANSWERS) return null;
    const guest = this.introduced(first);
    return guest === null ? null : { guest, answers };
  }

  private linesOf(is: (a: Read) => boolean): number[] {
    return this.passages.flatMap(({ read }) =>
      read.sentence.line >= 0 && is(read) ? [read.sentence.line] : [],
    );
  }

  /** The first person whom a line before the questions names in full. */
  private introduced(before: number): string | null {
    for (const { read } of this.passages) {
      if (read.sentence.line >= before) return null;
      const person = candidatesOf(read, UNACQUAINTED).find(
        ({ being, kind, name, from, to }) =>
          being === 'person' && name !== null && (kind === 'known' || (kind === 'named' && to - from > 1)),
      );
      if (person) return person.name;
    }
    return null;
  }
}

const saysI = ({ tokens }: Read): boolean => tokens.some(({ text, lower }) => text === 'I' || lower === 'my');
