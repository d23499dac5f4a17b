import { linesOf } from '../../../lines.ts';
import type { VerbReading, Verbs } from '../../../structure/verb-forms.ts';
import type { VerbForm } from '../../../structure/word-class.ts';
import { wordsOf } from '../../../structure/words.ts';
import { FRAMES, INTRANSITIVE } from './frames.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { REGULAR_VERBS } from './regular-verbs.ts';

let known: ReadonlyMap<string, VerbReading> | undefined;

/** The verbs of English; their forms are made on first use. */
export const VERBS: Verbs = {
  get forms() {
    known ??= formsOfAll();
    return known;
  },
  bareParticiples: wordsOf('come become overcome run overrun'),
  endings: [
    {
      ending: 'ed',
      form: 'past',
      longerThan: 5,
      except: ['eed', 'hundred'],
      reads: ['strafed', 'kitted'],
      not: ['hundred', 'breed', 'red'],
    },
    {
      ending: 'ing',
      form: 'ing',
      longerThan: 6,
      except: ['thing', 'evening', 'morning', 'during'],
      reads: ['strafing', 'kitting'],
      not: ['something', 'evening', 'string'],
    },
  ],
  frames: FRAMES,
  intransitive: INTRANSITIVE,
  existing: wordsOf('remain remains exist exists seem seems appear appears'),
  withAdjective: wordsOf('remain remains stay stays appear appears seem seems become becomes look looks'),
  neverNouns: wordsOf('say believe announce declare tell inform maintain assert allege assume suppose think'),
  nounsBefore: wordsOf('tank tanks'),
  nounsToo: wordsOf(`
estimate
estimates
report
reports
claim
claims
count
counts
figures
numbers
record
records
list
lists
post
posts
update
updates
details
quotes
projects
fears
`),
  exceeding: wordsOf('exceed surpass top pass'),
  withGenitive: wordsOf('consist speak talk think die hear warn approve dispose complain'),
};

function formsOfAll(): Map<string, VerbReading> {
  const forms = new Map<string, VerbReading>();
  const put = (word: string, lemma: string, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  for (const row of linesOf(IRREGULAR_VERBS)) {
    const [base = '', past = '', participle] = row.split(' ');
    put(base, base, past === base ? 'past' : 'base');
    put(thirdPerson(base), base, 's');
    put(ing(base), base, 'ing');
    if (participle === undefined || participle === past) put(past, base, 'past');
    else {
      put(past, base, 'past-tense');
      put(participle, base, 'participle');
    }
  }
  for (const base of linesOf(REGULAR_VERBS)) {
    put(base, base, 'base');
    put(thirdPerson(base), base, 's');
    put(regularPast(base), base, 'past');
    put(ing(base), base, 'ing');
  }
  return forms;
}

/** The forms of a verb that is inflected by rule: "deny", "denies", "denied", "denying". */
export const regularForms = (base: string): string[] => [
  base,
  thirdPerson(base),
  regularPast(base),
  ing(base),
];

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function ing(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** Verbs of more than one syllable that double their last letter. */
const DOUBLED = wordsOf(`
admit
commit
submit
permit
prefer
refer
transfer
compel
control
repel
occur
incur
begin
forget
forbid
rebut
equip
kidnap
travel
cancel
label
signal
model
infer
regret
omit
patrol
expel
`);

function doubled(base: string): string {
  if (DOUBLED.has(base)) return base + base.slice(-1);
  return /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(base) && base.length <= 5 ? base + base.slice(-1) : base;
}
