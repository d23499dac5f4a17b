/** Texts made to be hard: what a hostile feed, or a broken page, could hold. A pattern is repeated to any size. */
const PATTERNS: Readonly<Record<string, string>> = {
  'nothing but numbers': '11,000 12,500 300 2,700 1.5 9 ',
  'one sentence': 'and 300 North Korean soldiers were killed in Kursk and 2,700 wounded near Sudzha ',
  'one sentence, no figure':
    'and the men who had come with the others went on to where they had been told to go ',
  'one long number': '1,111',
  'digits without end': '7',
  hyphens: '-',
  'hyphenated numbers': '10-12-',
  'capital letters': 'KIM LOSES THE TROOPS OF NORTH KOREA IN KURSK AND SAYS NOTHING ',
  'no spaces': 'soldier',
  'no letters': '. ',
  'blank lines': '\n',
  spaces: ' ',
  'opened brackets': '(',
  'opened quotes': '“ ',
  apostrophes: "'",
  'claims without a number': 'Zelensky said that the Pentagon said, according to the NIS, ',
  'pronouns without a name': 'They were killed. Another 2,700 were hurt. ',
  'number words': 'thousand hundred and a half million ',
  'ranges of ranges': 'between 10 and between 12 to from 14 and ',
  qualifiers: 'more than at least up to nearly about ',
  dates: 'on January 5 last Thursday 12 May 2024 ',
  'table rows': 'NIS | 11,000 | 300 | 2,700\n',
  lists: '- killed: 300\n- wounded: 2,700\n',
  emoji: '💥300 ',
};

/** A quote in a quote in a quote, closed in the right order. */
function nestedQuotes(bytes: number): string {
  const [open, close] = ['“he said ‘300 dead ', '’”'];
  const depth = Math.floor(bytes / Buffer.byteLength(open + close));
  return open.repeat(depth) + close.repeat(depth);
}

export const WORST_CASES: readonly string[] = [...Object.keys(PATTERNS), 'nested quotes'].sort();

/** A worst-case text of about `bytes` bytes of UTF-8. @throws RangeError for a name that is not in the list */
export function worstCase(name: string, bytes: number): string {
  const pattern = PATTERNS[name];
  if (pattern === undefined && name !== 'nested quotes') throw new RangeError(`no worst case named ${name}`);
  const text =
    pattern === undefined
      ? nestedQuotes(bytes)
      : pattern.repeat(Math.ceil(bytes / Buffer.byteLength(pattern)));
  // A repeated string is a rope; a text from outside is flat.
  return Buffer.from(text).toString();
}
