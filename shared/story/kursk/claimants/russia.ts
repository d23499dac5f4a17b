import type { Claimant } from '../../story.ts';

export const RUSSIAN_CLAIMANTS: readonly Claimant[] = [
  {
    name: 'Russia MoD',
    kind: 'office',
    country: 'russia',
    aliases: {
      en: [
        'Russian Defence Ministry',
        'Russian Defense Ministry',
        "Russia's Defence Ministry",
        "Russia's Defense Ministry",
        'Russian Ministry of Defence',
        'Russian Ministry of Defense',
        'Ministry of Defence of the Russian Federation',
        'Russian MoD',
        'Russian MOD',
        'RU MoD',
        'RU MOD',
      ],
    },
    descriptions: {
      en: [
        'defence ministry',
        'defense ministry',
        'ministry of defence',
        'ministry of defense',
        'mod',
        'top brass',
        'military',
        'army',
      ],
    },
  },
  {
    name: 'Putin',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Vladimir Putin', 'Putin'] },
    descriptions: { en: ['president', 'leader', 'head of state'] },
  },
  {
    name: 'Kremlin',
    kind: 'office',
    country: 'russia',
    aliases: { en: ['Kremlin', 'Dmitry Peskov', 'Dmitri Peskov', 'Peskov'] },
    descriptions: { en: ['presidential spokesman'] },
  },
  {
    name: 'Gerasimov',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Valery Gerasimov', 'Valeriy Gerasimov', 'Gerasimov'] },
    descriptions: {
      en: [
        'chief of the general staff',
        'chief of general staff',
        'top general',
        'top military officer',
        'army chief',
        'general staff',
      ],
    },
  },
  {
    name: 'Shoigu',
    kind: 'person',
    country: 'russia',
    aliases: {
      en: ['Sergei Shoigu', 'Sergey Shoigu', "secretary of Russia's Security Council", 'Shoigu', 'Shoygu'],
    },
    descriptions: {
      en: [
        'security council secretary',
        'secretary of the security council',
        'security chief',
        'security council chief',
      ],
    },
  },
  {
    name: 'Belousov',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Andrei Belousov', 'Andrey Belousov', 'Belousov'] },
    descriptions: { en: ['defence minister', 'defense minister'] },
  },
  {
    name: 'Lavrov',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Sergei Lavrov', 'Sergey Lavrov', 'Lavrov'] },
    descriptions: { en: ['foreign minister'] },
  },
  { name: 'Zakharova', kind: 'person', country: 'russia', aliases: { en: ['Maria Zakharova', 'Zakharova'] } },
  {
    name: 'Khinshtein',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Alexander Khinshtein', 'Aleksandr Khinshtein', 'Khinshtein', 'Khinstein', 'Hinshtein'] },
    descriptions: { en: ['governor', 'acting governor', 'regional governor'] },
  },
  {
    name: 'Smirnov',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Alexei Smirnov', 'Alexey Smirnov', 'Smirnov'] },
  },
  { name: 'Alaudinov', kind: 'person', country: 'russia', aliases: { en: ['Apti Alaudinov', 'Alaudinov'] } },
  {
    name: 'Moskalkova',
    kind: 'person',
    country: 'russia',
    aliases: { en: ['Tatyana Moskalkova', 'Tatiana Moskalkova', 'Moskalkova'] },
  },
  { name: 'FSB', kind: 'office', country: 'russia', aliases: { en: ['FSB', 'Federal Security Service'] } },
];
