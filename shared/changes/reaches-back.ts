/**
 * A figure asks for what lay before the checkpoint that a fold began with: a late article, an edit of an old one, a
 * number that an old decision hangs on. The fold is to begin with an earlier checkpoint.
 */
export class FoldReachesBack extends Error {
  /** ISO 8601 date: the checkpoint has to be of a day before it. */
  readonly day: string;

  constructor(day: string, why: string) {
    super(`The fold has to begin before ${day}: ${why}.`);
    this.name = 'FoldReachesBack';
    this.day = day;
  }
}
