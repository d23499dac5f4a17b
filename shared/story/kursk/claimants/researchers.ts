import type { Claimant } from '../../story.ts';

/** Those who count from outside: institutes, newsroom projects, monitors. An outlet that only reports is not one. */
export const RESEARCHERS: readonly Claimant[] = [
  {
    name: 'CSIS',
    kind: 'office',
    aliases: {
      en: [
        'Center for Strategic and International Studies',
        'Centre for Strategic and International Studies',
        'CSIS',
      ],
    },
  },
  { name: 'ISW', kind: 'office', aliases: { en: ['Institute for the Study of War', 'ISW'] } },
  {
    name: 'Barros',
    kind: 'person',
    aliases: { en: ['George Barros', 'Barros', 'George Barrows', 'Barrows'] },
  },
  {
    name: 'BBC/Mediazona',
    kind: 'group',
    aliases: {
      en: [
        'Mediazona',
        'Mediazona and the BBC',
        'BBC and Mediazona',
        "BBC's Russian service",
        'BBC Russian',
        'BBC Russian Service',
        'BBC News Russian',
      ],
    },
  },
  { name: 'OSC', kind: 'office', aliases: { en: ['Open Source Centre', 'Open Source Center', 'OSC'] } },
  {
    name: 'IISS',
    kind: 'office',
    aliases: { en: ['International Institute for Strategic Studies', 'IISS'] },
  },
  { name: 'RUSI', kind: 'office', aliases: { en: ['Royal United Services Institute', 'RUSI'] } },
  { name: 'MSMT', kind: 'group', aliases: { en: ['Multilateral Sanctions Monitoring Team', 'MSMT'] } },
  { name: 'UN', kind: 'office', aliases: { en: ['United Nations', 'UN Security Council'] } },
];
