const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Languages that wars are reported in and whose months have names, by BCP 47; a name that two of them give to different months counts for none. */
const LANGUAGES =
  'en uk ru be pl cs sk bg sr ro hu de nl sv da nb fi et lv lt fr es it pt el tr ka hy he ar fa hi id vi'.split(
    ' ',
  );

/** Shorter beginnings of a month's name are of too many words. */
const SHORTEST = 3;

/** By their first letters; built when the first date in another language comes, as it takes some 100 ms. */
let names: ReadonlyMap<string, number> | null = null;
let weekdays: ReadonlySet<string> | null = null;

/** @returns 0 for January to 11 for December; null where the word is no month's English name, nor its beginning */
export function englishMonth(word: string): number | null {
  const plain = plainWord(word);
  if (plain.length < SHORTEST) return null;
  const month = ENGLISH.findIndex((name) => name.startsWith(plain));
  return month < 0 ? null : month;
}

/** As {@link englishMonth}, in any of the languages. */
export function monthNamed(word: string): number | null {
  const plain = plainWord(word);
  if (plain.length < SHORTEST) return null;
  names ??= namesOfMonths();
  return names.get(plain) ?? null;
}

/** Whether a word names a weekday in one of the languages: `mar.` is Tuesday as well as March. */
export function namesWeekday(word: string): boolean {
  weekdays ??= namesOfWeekdays();
  return weekdays.has(plainWord(word));
}

function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number | null>();
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
  for (const format of LANGUAGES.flatMap((language) => formatsOf(language, 'month'))) {
    for (const [month, date] of months.entries()) {
      const name = nameIn(format, date, 'month');
      for (let end = SHORTEST; end <= name.length; end++) {
        const start = name.slice(0, end);
        found.set(start, found.has(start) && found.get(start) !== month ? null : month);
      }
    }
  }
  return new Map([...found].flatMap(([name, month]) => (month === null ? [] : [[name, month]])));
}

function namesOfWeekdays(): ReadonlySet<string> {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)));
  const formats = LANGUAGES.flatMap((language) => formatsOf(language, 'weekday'));
  return new Set(formats.flatMap((format) => days.map((day) => nameIn(format, day, 'weekday'))));
}

/** Names long and short, and of months alone and within a date, where many languages inflect them. */
function formatsOf(language: string, field: 'month' | 'weekday'): Intl.DateTimeFormat[] {
  const around = field === 'month' ? [{}, { day: 'numeric' } as const] : [{}];
  return (['long', 'short'] as const).flatMap((width) =>
    around.map(
      (beside) =>
        new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
          timeZone: 'UTC',
          [field]: width,
          ...beside,
        }),
    ),
  );
}

function nameIn(format: Intl.DateTimeFormat, date: Date, field: 'month' | 'weekday'): string {
  return plainWord(format.formatToParts(date).find(({ type }) => type === field)?.value ?? '');
}
