import type { Text } from '../../../figure.ts';
import { normalise } from '../../../tokens.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import type { Passage } from '../read.ts';

/** Where and when a report was filed: "SEOUL, Jan. 24 (Agency) - …". Found when first asked for. */
export class Dateline {
  private readonly opening: readonly Passage[];
  private readonly text: Text;
  private knownCountry: string | null | undefined = undefined;
  private knownDay: string | null | undefined = undefined;

  /** @param passages every sentence of the text; the first few are looked at */
  constructor(text: Text, passages: readonly Passage[]) {
    this.text = text;
    this.opening = passages.slice(0, OPENING_SENTENCES);
  }

  /** Id of the country of the story in whose capital it was filed. */
  get country(): string | null {
    if (this.knownCountry === undefined) this.knownCountry = countryOf(this.opening);
    return this.knownCountry;
  }

  /** ISO 8601 date; null where the text opens without one. */
  get day(): string | null {
    if (this.knownDay === undefined) {
      // Every sentence of the text knows it with its marks in one shape.
      const body = this.opening.find(({ read }) => read.sentence.line >= 0);
      const shaped = body?.read.sentence.columns.text ?? normalise(this.text.text);
      this.knownDay = dayIn(shaped.slice(0, OPENING_LENGTH), this.text.published);
    }
    return this.knownDay;
  }
}

/** Sentences, and UTF-16 units, among which a dateline stands: behind a title and a note. */
const OPENING_SENTENCES = 6;
const OPENING_LENGTH = 1500;

/** Days between a dateline and the publication of what is still news. */
const FILED_MS = 7 * 86_400_000;

const DAY =
  /^[^a-z]{2,40}?[^.]{0,24}?\b((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)\.? (\d{1,2})\b[^-–]{0,40}[-–]/;

const SHORT_MONTHS = [...MONTHS].map((month) => month.slice(0, 3));

function countryOf(opening: readonly Passage[]): string | null {
  for (const { read } of opening) {
    const { tokens, sources, sentence } = read;
    if (sentence.line < 0) continue;
    const source = sources[0]?.value;
    const dashed = tokens.slice(0, DATELINE_WORDS).some(({ text }) => /^[-–]$/.test(text));
    if (dashed && source?.role === 'capital' && /^\p{Lu}+$/u.test(tokens[0]?.text ?? ''))
      return source.country.id;
  }
  return null;
}

const DATELINE_WORDS = 14;

function dayIn(shaped: string, published: string): string | null {
  for (const line of shaped.split('\n')) {
    const [, month, day] = DAY.exec(line) ?? [];
    if (month === undefined || day === undefined) continue;
    const now = Date.parse(published.slice(0, 10));
    const year = Number(published.slice(0, 4));
    const filed = [year, year - 1]
      .map((of) => Date.UTC(of, SHORT_MONTHS.indexOf(month.slice(0, 3).toLowerCase()), Number(day)))
      .find((time) => time <= now);
    if (filed !== undefined && now - filed <= FILED_MS) return new Date(filed).toISOString().slice(0, 10);
  }
  return null;
}
