/** Reports in our own words: what a page must give, as HTML and as the lines that are to be read of it. */
export interface Content {
  readonly name: string;
  readonly title: string;
  readonly html: string;
  readonly lines: readonly string[];
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');

const PROSE = [
  'Orland said on Monday that 1,200 of its soldiers were missing in Vesk, the first number that it has given since the river crossings began.',
  'The ministry told reporters in the capital that most of them had served in two brigades, and that their families had been written to.',
  'Harrow, on whose side of the river the fighting takes place, counts fewer: its staff spoke of some 400 prisoners and would not name the dead.',
  'Neither side let anybody look into its lists, and the bridge at Vesk, which both call theirs, has been closed to journalists for weeks.',
  'A doctor at the hospital of Lower Vesk said that the wards were full, that medicine for about ten days was left, and that nobody counted any more.',
];

const BEFORE_TABLE =
  'The staff of Harrow published what it calls the losses of Orland in Vesk by month, as it does at the end of each quarter.';
const AFTER_TABLE =
  'It did not say how it had counted, and the numbers for November were changed twice after they had first been shown to reporters.';
const ROWS = [
  ['Month', 'Killed', 'Wounded', 'Captured'],
  ['October', '120', '300', '12'],
  ['November', '–', '410', '25'],
  ['December', '205', '–', '40'],
];

const POINTS = [
  'Orland admits to 1,200 missing soldiers, and to no dead, which its own newspapers find hard to believe.',
  'Harrow speaks of 400 prisoners and shows forty of them in a film that was made in a school.',
  'The river is high, and neither side has brought a gun across it since the second week of the month.',
  'An exchange of ten for ten is talked about by those who arranged the last one, and denied by everybody else.',
];

const QUOTE =
  'We counted them as they came in, and when there were more than two hundred of them we stopped, as there was no paper left.';

export const CONTENTS: readonly Content[] = [
  { name: 'prose', title: 'Orland counts its missing', html: paragraphs(PROSE), lines: PROSE },
  {
    name: 'a table',
    title: 'Losses by month, as Harrow counts',
    html: `<p>${BEFORE_TABLE}</p><table>${ROWS.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell === '–' ? '' : cell}</td>`)).join('')}</tr>`).join('')}</table><p>${AFTER_TABLE}</p>${paragraphs(PROSE.slice(2))}`,
    lines: [BEFORE_TABLE, ...ROWS.map((row) => row.join(' | ')), AFTER_TABLE, ...PROSE.slice(2)],
  },
  {
    name: 'a list',
    title: 'Vesk: what is known',
    html: `<p>${PROSE[0]}</p><ul>${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul><p>${PROSE[3]}</p>`,
    lines: [PROSE[0] ?? '', ...POINTS, PROSE[3] ?? ''],
  },
  {
    name: 'a quotation',
    title: 'The nurses of Lower Vesk',
    html: `<p>${PROSE[4]}</p><blockquote><p>${QUOTE}</p></blockquote>${paragraphs(PROSE.slice(1, 4))}`,
    lines: [PROSE[4] ?? '', QUOTE, ...PROSE.slice(1, 4)],
  },
];
