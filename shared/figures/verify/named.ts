import type { Claimant, Story, Words } from '../../story/story.ts';
import type { Text } from '../figure.ts';

/**
 * Whether a claimant stands in a text: somebody of the story by any of the names and roles that the story gives, or
 * anybody else by every word of the name, in its order ("the 80th Air Assault Brigade" is the 80th Brigade). The outlet
 * counts: a bulletin speaks for itself.
 */
export function isNamedIn(
  { title, text, outlet = '', language }: Text,
  claimant: string,
  story: Story,
): boolean {
  const { plain, names, roles } = namesOfClaimant(story, claimant, language.slice(0, 2).toLowerCase());
  return [text, title, outlet].some(
    (part) => plain.some((name) => holds(part, name)) || names.test(part) || roles.test(part),
  );
}

/** Whether a text holds a name as it is, which most do: asking so takes a tenth of the time. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length))) return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

/** What a text may call a claimant. */
interface ClaimantNames {
  /** The names and roles as the story gives them. */
  readonly plain: readonly string[];
  readonly names: RegExp;
  readonly roles: RegExp;
  /** Somebody of the story. */
  readonly known: boolean;
}

const compiled = new WeakMap<Story, Map<string, ClaimantNames>>();

function namesOfClaimant(story: Story, name: string, language: string): ClaimantNames {
  const known = compiled.get(story) ?? new Map<string, ClaimantNames>();
  compiled.set(story, known);
  const key = `${language} ${name}`;
  const found = known.get(key) ?? compile(story, name, language);
  // Strangers are many, and seldom met again.
  if (found.known) known.set(key, found);
  return found;
}

function compile(story: Story, name: string, language: string): ClaimantNames {
  const words = (given: Words | undefined): readonly string[] => given?.[language] ?? [];
  const own = story.claimants.filter((claimant) => claimant.name === name || claimant.speaksFor === name);
  const countries = story.countries.filter(
    (country) => country.claimant === name || country.officials === name,
  );
  if (own.length === 0 && countries.length === 0)
    return { plain: [], names: strangerOf(name), roles: NOBODY, known: false };
  const names = [
    ...own.flatMap((claimant: Claimant) => [claimant.name, ...words(claimant.aliases)]),
    ...countries.flatMap((country) => [
      ...words(country.names),
      ...words(country.adjectives),
      ...words(country.capitals),
    ]),
  ];
  const roles = own.flatMap((claimant) => words(claimant.descriptions));
  return {
    plain: [...names, ...roles],
    names: anyOf([...names, ...names.filter(isLong).map(toCapitals)], 'u'),
    roles: anyOf(roles, 'iu'),
    known: true,
  };
}

const NOBODY = /(?!)/;

const INITIAL = /^(?![AI]$)\p{Lu}$/u;

/** Most words that may stand between two of a stranger's name. */
const BETWEEN = 3;

function strangerOf(name: string): RegExp {
  const words = name.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return NOBODY;
  // One letter stands in every text; an initial is a capital that is no word ("Mr. K").
  if (words.join('').length < 2) return INITIAL.test(name) ? anyOf([name], 'u') : NOBODY;
  const gap = `(?:[^\\p{L}\\p{N}\\n]+[\\p{L}\\p{N}]+){0,${BETWEEN}}[^\\p{L}\\p{N}\\n]+`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join(gap)}(?![\\p{L}\\p{N}])`, 'iu');
}

/** As headlines write names; "US" in capitals is itself, and "us" is not. */
const toCapitals = (name: string): string => name.toUpperCase();
const isLong = (name: string): boolean => name.length >= 4;

/** Any of these phrases, whole words; every apostrophe and gap as texts write them. Matches nothing where there is none. */
function anyOf(phrases: readonly string[], flags: string): RegExp {
  if (phrases.length === 0) return NOBODY;
  const patterns = phrases.map((phrase) =>
    phrase
      .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
