import type { Claimant } from '../../../../story/story.ts';
import { marksOf } from '../../../annotate.ts';
import type { Text } from '../../../figure.ts';
import type { Names } from '../../../names.ts';
import { normalise } from '../../../tokens.ts';
import type { Passage, Read } from '../read.ts';
import { type Candidate, UNACQUAINTED } from '../speakers/candidate.ts';
import { candidatesOf } from '../speakers/candidates.ts';

/** Whoever publishes a text: what it says in its own voice, they claim. */
export type Publisher = Pick<Claimant, 'name' | 'country'>;

/**
 * The claimant whose own bulletin a text is. By the name of the outlet: one of a warring side anywhere in it, an office
 * of another country at its beginning ("Ministry of Defence, London"). Researchers' own voice stays the outlet's. By the
 * title, where the text speaks of "our" soldiers: "Statement by the Defence Minister", "General Staff: operational information".
 * @param outlet the name of the outlet, read; null where there is none
 */
export function publisherOf(
  outlet: Read | null,
  text: Text,
  names: Names,
  passages: readonly Passage[],
): Publisher | null {
  return (outlet && byOutlet(outlet, names, text)) ?? byTitle(text, passages);
}

function byOutlet(outlet: Read, names: Names, text: Text): Claimant | null {
  const named = marksOf(outlet.sources).flatMap(({ value }) =>
    value.role === 'claimant' ? [value.claimant] : [],
  );
  const side = named.find(({ country }) => names.forceIds.some((id) => id === country));
  // "US Department of Defense (mailing list)", whose own words the text gives.
  const office = named.find(({ kind }) => kind === 'office');
  return side ?? officeAtHead(outlet) ?? (office && speaksOfItself(text) ? office : null);
}

/** "Ministry of Defence, London (press notice)": an office, and the capital that tells whose. */
function officeAtHead({ descriptions, sources }: Read): Claimant | null {
  const capital = marksOf(sources).find(({ value }) => value.role === 'capital')?.value;
  if (capital?.role !== 'capital') return null;
  const offices = descriptions[0]?.value ?? [];
  return offices.find(({ kind, country }) => kind === 'office' && country === capital.country.id) ?? null;
}

/** What a paper is called before the name of whoever issues it: "Statement by the …". */
const ISSUED =
  /\b(?:statement|address|remarks|speech|testimony|declaration|communique|press release|bulletin) (?:by|of|from)(?: the)?$/;

/** The same behind the name and a colon: "General Staff: operational information". */
const PAPER =
  /^: (?:(?:daily|evening|morning|weekly|latest) )?(?:operational information|situation report|intelligence update|operational update|statement|press release|communique|bulletin|summary|sitrep)\b/;

/** The author speaks of their own side. */
const OWN = /\b(?:our|us|we)\b/i;

function byTitle({ text }: Text, passages: readonly Passage[]): Publisher | null {
  for (const { read } of passages) {
    if (read.sentence.line >= 0) return null;
    const issuer = candidatesOf(read, UNACQUAINTED).find((candidate) => issues(read, candidate));
    if (issuer?.name && speaksOfItself({ text }))
      return { name: issuer.name, ...(issuer.country === null ? {} : { country: issuer.country }) };
  }
  return null;
}

/** Whether a text says "we" outside quotations. */
const speaksOfItself = ({ text }: Pick<Text, 'text'>): boolean =>
  OWN.test(normalise(text).replace(/"[^"\n]*"/g, ' '));

/** What a title says of whoever speaks in the text: "Ambassador John Doe speaks at a briefing". */
const SPEAKS = /^(?:speaks|briefs|remarks|testifies|addresses)\b/;

function issues({ tokens }: Read, { from, to, kind, being }: Candidate): boolean {
  if (kind === 'unnamed' || kind === 'pronoun') return false;
  if (being === 'person' && SPEAKS.test(tokens[to]?.lower ?? '')) return true;
  if (kind === 'named') return false;
  const words = (begin: number, end: number) =>
    tokens
      .slice(Math.max(0, begin), end)
      .map(({ lower }) => lower)
      .join(' ');
  return ISSUED.test(words(from - 4, from)) || (from <= 1 && PAPER.test(words(to, to + 4)));
}
