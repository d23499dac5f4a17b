import type { Words } from '../words.ts';

/** Prepositions by the role that they give to what they govern. */
export interface Links {
  /** Whose it is, of what whole it is a part: "of". */
  readonly genitive: Words;
  /** What number something comes to: "(stood) at 900". */
  readonly amount: Words;
  /** Who does it: "by". */
  readonly agent: Words;
  /** Links by which a noun phrase may hang on the noun before it. */
  readonly nominal: Words;
  /** Those of them that tell what people are part of, or where: a participle behind is said of the people. */
  readonly attributive: Words;
  /** Whose people a noun counts: "losses of", "casualties among", "troops from". */
  readonly owner: Words;
  /** The same behind a noun of a fate: "losses for". */
  readonly befalling: Words;
  /** Whom somebody inflicts losses on. */
  readonly sufferer: Words;
  /** By how much a number changes: "by 900". */
  readonly difference: Words;
  /** What a total is brought to: "to 12,000". */
  readonly result: Words;
  /** What a number is given for: "(3,900) for (the dead)". */
  readonly topic: Words;
  /** What a number is put at: "at 900". */
  readonly estimate: Words;
  readonly company: Words;
  readonly among: Words;
  /** Whom a number counts besides others: "including". */
  readonly inclusion: Words;
  /** Where people are. */
  readonly place: Words;
  /** Where people are or go. */
  readonly into: Words;
  /** Where they leave for. */
  readonly destination: Words;
  /** What somebody is quoted or counted as: "as (saying)", "(355) as killed". */
  readonly role: Words;
  /** The office in which something is reported. */
  readonly office: Words;
  /** Who gives an estimate: "a tally by". */
  readonly giver: Words;
  /** Behind what something is told: "after (a report)". */
  readonly after: Words;
  /** The time until which something comes about: "by (summer)". */
  readonly until: Words;
  /** Where people come from. */
  readonly origin: Words;
  /** Where a range begins: "from (300 to 400)". */
  readonly range: Words;
  /** Belong to the verb right before them, whose object follows: "(wiped) out". */
  readonly particles: Words;
}
