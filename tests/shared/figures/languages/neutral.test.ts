import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ENGLISH_GRAMMAR } from '../../../../shared/figures/languages/en/grammar/grammar.ts';

/** Whose words are English for a reason: the doors to the languages, and what is written to a machine that reads. */
const DOORS = /^shared\/figures\/(?:languages\/|second\/|read-figures\.ts)/;

const FILES = readdirSync('shared/figures', { recursive: true, encoding: 'utf8' })
  .map((file) => `shared/figures/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !DOORS.test(file))
  .sort();

/** Every word that the grammar of English lists. */
function englishWords(): Set<string> {
  const words = new Set<string>();
  const visit = (value: unknown) => {
    if (value instanceof Set || value instanceof Map) for (const key of value.keys()) words.add(String(key));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  const { adjectiveEndings: _adjectives, adverbEndings: _adverbs, verbs, ...rest } = ENGLISH_GRAMMAR;
  visit({ ...rest, verbs: { ...verbs, forms: new Map(), endings: [] } });
  return words;
}

/** Where code holds words against those of a text: patterns, comparisons, sets, lists that are split. */
const PATTERN = /(?<=[(=,:!&|?[]\s*)\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]*/g;
const HELD =
  /[!=]==? *"[^"]+"|case *"[^"]+"|(?:has|get|includes|startsWith|endsWith)\("[^"]+"\)|new (?:Set|Map)\(\[[^;]*?\]\)|[`"][^`"]*[`"]\)?\.split\(|wordsOf\([`"][^`"]*[`"]/g;

/** The words that a file holds against those of a text. */
function wordsHeld(file: string): string[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', minifyWhitespace: true });
  const quoted = (code.match(HELD) ?? []).flatMap((held) => held.match(/(?<=["`])[a-z' \n]+(?=["`])/g) ?? []);
  const patterns = (code.match(PATTERN) ?? []).flatMap(
    (held) => held.match(/(?<![\\a-z'])[a-z']*[a-z](?![a-z(])/g) ?? [],
  );
  return [...quoted, ...patterns].flatMap((words) => words.split(/\s+/));
}

/** What a tokeniser of every language knows all the same: endings that English grows together with numbers ("200-odd"). */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'shared/figures/tokeniser.ts': ['some', 'plus', 'strong'],
};

/** The names that the layers give to what they find, as their types list them: words of ours, and none of a text. */
const TERMS = new Set(
  FILES.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const unions = code.matchAll(
      /(?<!\|)\|\s*'([^']+)'|(?<![=!])(?:=|:|<)\s*'([^']+)'(?=\s*\|(?!\|))|readonly \w+\??: '([^']+)';/g,
    );
    const lists = code.matchAll(/= (\[[^\]]*\]) as const/g);
    return [...unions, ...lists].flatMap(([, ...terms]) =>
      terms.flatMap((term) => term?.match(/[a-z]+/g) ?? []),
    );
  }),
);

describe('no layer but a language knows English', () => {
  const english = englishWords();

  it.each(FILES)('%s', (file) => {
    const known = KNOWN[file] ?? [];
    expect(
      [...new Set(wordsHeld(file))].filter(
        (word) => english.has(word) && !TERMS.has(word) && !known.includes(word),
      ),
    ).toEqual([]);
  });
});
