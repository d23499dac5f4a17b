/**
 * A story as data: what to follow, where, in which words. No code knows a story by name.
 * Words are given per language (BCP 47 primary tag, such as `en`).
 */

/** Words of one kind in each language the story is read in. */
export type Words = Readonly<Record<string, readonly string[]>>;

export interface Feed {
  readonly url: string;
  readonly outlet: string;
  /** BCP 47 language of its items. */
  readonly language: string;
  /**
   * Which of its items are read: `words` (where absent) those that {@link Story.relevance} lets through; `all` every
   * one, for a feed that is about the story as a whole, such as a search, and for one that the user named.
   */
  readonly relevance?: 'all' | 'words';
  /** What is known of it: how often it speaks of the story, quirks, limits. */
  readonly note?: string;
}

/** One side whose people are counted. Words are matched by case as they stand here. */
export interface Force {
  readonly id: string;
  /** For people: "North Korean". */
  readonly name: string;
  /** Theatre that its unplaced figures belong to in the ledger; `unspecified` leaves them unplaced. */
  readonly defaultTheatre: string;
  /** Nouns that mean its people: "North Koreans", "Northerners". */
  readonly people: Words;
  /** Words that, before a noun such as "soldiers", make them its own: "North Korean", "DPRK", "Kim's". */
  readonly adjectives: Words;
  /** The state, its capital, its leader as ones who send, lose, have: "North Korea", "Pyongyang". */
  readonly state: Words;
  /** Names of its army and formations: "Korean People's Army", "Storm Corps". */
  readonly units: Words;
}

/** A place of the war in which people are counted apart. */
export interface Theatre {
  readonly id: string;
  readonly name: string;
  /** Names that place a figure in it: "Kursk", "Sudzha". */
  readonly places: Words;
}

/** Someone who gives numbers: a person, an office, a service. */
export interface Claimant {
  /** Short canonical name, shown to people and used as the key: "NIS". */
  readonly name: string;
  readonly kind: 'person' | 'office' | 'group';
  /** Id of a country of the story. */
  readonly country?: string;
  /** Proper names in all their spellings: "National Intelligence Service", "Zelenskyy". */
  readonly aliases: Words;
  /** Name of the claimant whose numbers they give, for a spokesman: the Pentagon's, not his own. */
  readonly speaksFor?: string;
  /** Common nouns for the role, lower case, that with the country (or after a mention) mean them: "spy agency", "president". */
  readonly descriptions?: Words;
}

/** A country whose officials speak: "U.S. officials", "Kyiv says". */
export interface Country {
  readonly id: string;
  /** Name of the claimant when the state itself or its capital speaks: "South Korea". */
  readonly claimant: string;
  /** Name of the claimant when unnamed officials speak: "US officials". */
  readonly officials: string;
  readonly names: Words;
  readonly adjectives: Words;
  readonly capitals: Words;
}

/** Which series a default subscription hears of: forces, and theatres where not all. */
export interface DefaultSeries {
  readonly force: string;
  /** Every theatre where absent. */
  readonly theatres?: readonly string[];
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly feeds: readonly Feed[];
  /**
   * An item is relevant when its title or summary has at least one word of every group of its language.
   * Matched without regard to case, at word starts.
   */
  readonly relevance: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly forces: readonly Force[];
  /** Ids for forces that texts count in one number, joined by `+` as they are written: `russia+north-korea`. */
  readonly combinedForces: readonly string[];
  /** Whom each side's speakers call the enemy: force id by the id of the speaker's country. */
  readonly enemies: Readonly<Record<string, string>>;
  /** Which force a country's services count, where it is one alone: force id by country id. */
  readonly watches: Readonly<Record<string, string>>;
  readonly theatres: readonly Theatre[];
  /**
   * ISO 8601 dates between which what the story counts began: a number "since" a day of them is a running total, and
   * one since a later day is of a period.
   */
  readonly opening: { readonly from: string; readonly to: string };
  /** Theatre of figures about the whole war: "since February 2022". */
  readonly war: {
    readonly theatre: string;
    readonly markers: Words;
    /** Other places of the war: what is counted there is counted in no theatre of the story. */
    readonly fronts: Words;
  };
  readonly countries: readonly Country[];
  readonly claimants: readonly Claimant[];
  readonly defaultSeries: readonly DefaultSeries[];
}
