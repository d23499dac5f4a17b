import { describe, expect, it } from 'vitest';
import { ENGLISH_GRAMMAR } from '../../../../shared/figures/languages/en/grammar/grammar.ts';
import { tag } from '../../../../shared/figures/structure/tagger.ts';
import { verbReading } from '../../../../shared/figures/structure/verb-forms.ts';
import { sentenceOf } from './parsing.ts';

const { of: CLASSES } = ENGLISH_GRAMMAR.classes;

describe('a closed class is whole', () => {
  it.each([
    ['modal', 'can could may might must shall should will would'],
    ['auxiliary', 'am is are was were be been being have has had having do does did'],
    ['coordinator', 'and or nor'],
    ['relative', 'who whom whose which when where why how'],
    ['subordinator', 'that if whether because although though while whereas unless'],
    [
      'preposition',
      'about above across after against along among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout to toward towards under until up upon via with within without',
    ],
    [
      'determiner',
      'a an the this that these those my your his her its our their some any no every each all both',
    ],
    ['pronoun', 'i you he she it we they me him us them themselves nobody everyone someone none one others'],
  ] as const)('%s', (name, members) => {
    const known = new Set(Object.values(CLASSES).flatMap((words) => [...words]));
    const missing = members.split(' ').filter((member) => !CLASSES[name].has(member) && !known.has(member));
    expect(missing).toEqual([]);
  });
});

describe('a verb in its forms', () => {
  it.each([
    ['lost', 'lose', 'past'],
    ['sends', 'send', 's'],
    ['dying', 'die', 'ing'],
    ['deployed', 'deploy', 'past'],
    ['transferred', 'transfer', 'past'],
    ['went', 'go', 'past-tense'],
    ['fallen', 'fall', 'participle'],
    ['carries', 'carry', 's'],
    ['perish', 'perish', 'base'],
  ])('%s', (written, lemma, form) => {
    expect(verbReading(ENGLISH_GRAMMAR, written)).toEqual({ lemma, form });
  });
});

describe('a word in its place', () => {
  it.each([
    ['a noun of losses', 'Their losses grow.', 'losses', 'noun'],
    ['a verb that is a noun elsewhere', 'Seoul estimates that 900 died.', 'estimates', 'verb'],
    ['a noun that is a verb elsewhere', 'The estimates differ.', 'estimates', 'noun'],
    ['a participle as a modifier', 'The 40 captured soldiers spoke.', 'captured', 'adjective'],
    ['a participle as a predicate', 'The 40 soldiers were captured.', 'captured', 'verb'],
    ['to before a verb', 'Kim plans to send 900 men.', 'to', 'infinitive-to'],
    ['to before a place', 'Kim sent 900 men to Kursk.', 'to', 'preposition'],
    ['may, the modal', 'Kim may send 900 men.', 'may', 'modal'],
    ['a contracted subject with a capital', "They've sent 900 men.", "They've", 'pronoun'],
    ['there, the subject', 'There are 900 men.', 'There', 'pronoun'],
    ['there, the place', 'He sent 900 men there.', 'there', 'adverb'],
    ['forces', 'North Korean forces in Kursk rest.', 'forces', 'noun'],
  ])('%s', (_name, text, written, expected) => {
    const a = sentenceOf(text);
    const at = a.tokens.findIndex((token) => token.text === written);
    expect(tag(a)[at]?.class).toBe(expected);
  });
});
