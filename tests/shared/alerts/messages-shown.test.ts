import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alertTexts } from '../../../shared/alerts/alert-texts.ts';
import { messageOf } from '../../../shared/alerts/message.ts';
import { summaryOf, summaryTexts } from '../../../shared/alerts/storm.ts';
import { reasonOfStack } from '../../../shared/alerts/why-you.ts';
import type { Position, StoredChange } from '../../../shared/changes/change.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { changeOf, type Told } from '../../fixtures/changes.ts';
import { quantity } from '../changes/told.ts';

const FILE = join(import.meta.dirname, '../../../docs/messages.md');

const reason = reasonOfStack('Fogwatch');
const outlets = {
  wire: {
    url: 'https://wire.example/kursk-toll',
    title: 'Seoul counts the dead of Kursk',
    outlet: 'Meridian Wire',
  },
  post: {
    url: 'https://post.example/2025/01/exchange',
    title: 'Kyiv names prisoners',
    outlet: 'Harbour Post',
  },
  echo: { url: 'https://echo.example/a/7731', title: 'A brigade is counted anew', outlet: 'Evening Echo' },
};
const published = '2025-01-13T06:00:00.000Z';

function shown(n: number, by: keyof typeof outlets, told: Told): StoredChange {
  const article = { ...outlets[by], published };
  return changeOf({
    id: `${n}f3c9a1e`.padEnd(24, '0'),
    claimedOn: '2025-01-13',
    article,
    sources: [article],
    ...told,
  });
}

const position = (claimant: string, number: string, of: StoredChange): Position => ({
  ...{ story: of.story, force: of.force, metric: of.metric, theatre: of.theatre, claimant },
  ...{ quantity: quantity(number), claimedOn: '2025-01-09', evidence: '', article: of.article, sources: 3 },
});

const killed = shown(2, 'wire', {
  from: '>100',
  to: 'about 300',
  evidence: 'The service told lawmakers that some 300 of the North’s soldiers are dead.',
});

/** What happened, and the message that it makes. */
const EXAMPLES: readonly [string, readonly StoredChange[], readonly Position[]][] = [
  [
    'A first number',
    [
      shown(1, 'wire', {
        metric: 'deployed',
        to: '10000-12000',
        evidence: 'Between 10,000 and 12,000 have been sent.',
      }),
    ],
    [],
  ],
  [
    'A number that rose',
    [killed],
    [position('Zelensky', '>3000', killed), position('reported', '200', killed)],
  ],
  [
    'A number that fell',
    [
      shown(3, 'wire', {
        ...{ metric: 'deployed', claimant: 'JCS', kind: 'lowered', from: '11000', to: 'about 8000' },
        evidence: 'Around 8,000 remain, by the count of the Joint Chiefs.',
      }),
    ],
    [],
  ],
  [
    'An article that was edited',
    [
      shown(4, 'echo', {
        ...{ claimant: 'Zelensky', kind: 'corrected', from: '4000', to: '3800' },
        evidence: 'The president put the number at 3,800.',
      }),
    ],
    [],
  ],
  [
    'An article that was withdrawn, and an older number stands again',
    [shown(5, 'echo', { kind: 'withdrawn', from: '600', to: '300', evidence: 'Some 300 had died.' })],
    [],
  ],
  [
    'A number that nobody carries any more',
    [
      shown(6, 'echo', {
        claimant: 'HUR',
        metric: 'missing',
        kind: 'withdrawn',
        from: '1000',
        evidence: 'A thousand are missing.',
      }),
    ],
    [],
  ],
  [
    'One incident',
    [
      shown(7, 'post', {
        claimant: 'Zelensky',
        metric: 'captured',
        kind: 'incident',
        to: '2',
        evidence: 'Two were taken alive on Saturday.',
      }),
    ],
    [],
  ],
  [
    'A count of a period, beside a larger total',
    [
      shown(12, 'echo', {
        ...{ kind: 'incident', to: 'about 1400', period: { from: '2024-08-01', to: '2025-01-13' } },
        evidence: 'Since August about 1,400 have been killed.',
      }),
    ],
    [position('Zelensky', '>3000', killed)],
  ],
  [
    'What two outlets say and nobody signs',
    [
      shown(8, 'post', {
        claimant: 'reported',
        metric: 'casualties',
        to: 'about 4000',
        evidence: 'Some 4,000 are said to be lost.',
      }),
    ],
    [],
  ],
  [
    'A total of the whole war, for those who ask for them',
    [
      shown(9, 'echo', {
        ...{ claimant: 'Ukraine General Staff', force: 'russia', metric: 'casualties', theatre: 'war' },
        ...{
          from: '812670',
          to: '814200',
          evidence: 'Losses since the invasion began have reached 814,200.',
        },
      }),
    ],
    [],
  ],
  [
    'Three numbers of one briefing',
    [
      killed,
      shown(10, 'wire', {
        metric: 'wounded',
        from: '1000',
        to: 'about 2700',
        evidence: 'About 2,700 are wounded.',
      }),
      shown(11, 'post', {
        metric: 'captured',
        to: '2',
        evidence: 'Two are in Ukrainian hands, the service said.',
      }),
    ],
    [position('Zelensky', '>3000', killed)],
  ],
];

function section([title, changes, positions]: (typeof EXAMPLES)[number]): string {
  const message = messageOf(changes);
  if (message === null) throw new TypeError('A message has changes.');
  const { subject, sms, mail } = alertTexts(message, { story: KURSK, positions, ...reason });
  return [`## ${title}`, `Mail: **${subject}**`, fenced(mail), 'SMS:', fenced(`${sms}\n`)].join('\n\n');
}

const fenced = (text: string): string => `\`\`\`\n${text}\`\`\``;

function storm(): string {
  const many = Array.from({ length: 23 }, (_, n) =>
    shown(n, 'wire', { claimant: `Claimant ${n + 1}`, to: '600' }),
  );
  const summary = summaryOf(many);
  if (summary === null) throw new TypeError('A summary has changes.');
  const { subject, mail } = summaryTexts(summary, { story: KURSK, ...reason });
  return [`## A storm`, `Mail: **${subject}**`, fenced(mail)].join('\n\n');
}

const HEAD = `# Messages, as subscribers see them

Names of outlets and sentences are invented. What machines get is in [message.schema.json](message.schema.json). This page is
written by its test (\`npx vitest run tests/shared/alerts/messages-shown.test.ts -u\`).`;

it('docs/messages.md shows what subscribers get', async () => {
  await expect(`${[HEAD, ...EXAMPLES.map(section), storm()].join('\n\n')}\n`).toMatchFileSnapshot(FILE);
});
