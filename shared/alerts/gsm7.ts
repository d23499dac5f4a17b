/**
 * Text for SMS in the GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1). One letter outside of it turns the
 * whole message into UCS-2 and halves its room.
 */

/** Septets in one part of an SMS. */
export const SMS_SEPTETS = 160;

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** These take an escape before them: two septets. */
const EXTENDED = new Set('\f^{}\\[~]|€');

const PUNCTUATION: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '→': '->',
  '·': '-',
  '…': '...',
  '\t': ' ',
};

/** Letters that do not come apart into a letter and a mark; Cyrillic as BGN/PCGN has it, without its marks. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ð: 'd', þ: 'th', œ: 'oe', ı: 'i', æ: 'ae', ø: 'o', ß: 'ss' },
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
  },
  ...{
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
  },
  ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', й: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** Septets that a text takes. Throws a RangeError naming a letter outside the alphabet. */
export function septets(text: string): number {
  let count = 0;
  for (const letter of text) {
    if (!isGsm7(letter)) throw new RangeError(`not in the GSM 7-bit alphabet: ${JSON.stringify(letter)}`);
    count += EXTENDED.has(letter) ? 2 : 1;
  }
  return count;
}

/** The text in the GSM 7-bit alphabet: quotes, dashes and foreign letters by their nearest, the rest as "?". */
export function toGsm7(text: string): string {
  return transliterated(text, isGsm7);
}

/** The text in printable ASCII on one line, as an SNS subject must be. */
export function toAscii(text: string): string {
  return transliterated(text, (letter) => letter >= ' ' && letter <= '~')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts a GSM 7-bit text to so many septets, with "..." where it was cut. */
export function cutToSeptets(text: string, room: number): string {
  if (septets(text) <= room) return text;
  let cut = '';
  let used = 3;
  for (const letter of text) {
    used += septets(letter);
    if (used > room) break;
    cut += letter;
  }
  return `${cut.trimEnd()}...`;
}

function isGsm7(letter: string): boolean {
  return BASIC.has(letter) || EXTENDED.has(letter);
}

function transliterated(text: string, allowed: (letter: string) => boolean): string {
  let result = '';
  for (const letter of text.normalize('NFC')) {
    result += allowed(letter) ? letter : nearest(letter, allowed);
  }
  return result;
}

function nearest(letter: string, allowed: (letter: string) => boolean): string {
  if (/^[\p{Z}\s]$/u.test(letter)) return ' ';
  if (/^[\p{C}\p{M}]$/u.test(letter)) return '';
  const plain = PUNCTUATION[letter] ?? letterOf(letter) ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
  const known = [...plain].map((part) => letterOf(part) ?? part);
  return known.every((parts) => [...parts].every(allowed)) ? known.join('') : '?';
}

function letterOf(letter: string): string | undefined {
  const lower = LETTERS[letter];
  if (lower !== undefined) return lower;
  const upper = LETTERS[letter.toLowerCase()];
  return upper === undefined ? undefined : upper.charAt(0).toUpperCase() + upper.slice(1);
}
