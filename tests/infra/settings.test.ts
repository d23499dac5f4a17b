import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../infra/settings.ts';

const STORIES = ['kursk', 'other'];

describe('the settings of a deployment', () => {
  it('has something for each when nothing is given', () => {
    expect(readSettings({}, STORIES)).toEqual({
      alertEmails: [],
      alertPhones: [],
      pollMinutes: 5,
      stories: ['kursk', 'other'],
      archive: true,
      tracing: false,
      digestHour: 8,
      timeZone: 'UTC',
      monthlyBudget: 5,
      reader: 'rules',
      readerBudget: 1,
    });
  });

  it.each([
    [
      'a list from the command line',
      { alertEmails: 'a@example.org, b@example.org' },
      { alertEmails: ['a@example.org', 'b@example.org'] },
    ],
    ['a list from cdk.json', { alertEmails: ['a@example.org'] }, { alertEmails: ['a@example.org'] }],
    [
      'the same address twice',
      { alertEmails: 'a@example.org,a@example.org' },
      { alertEmails: ['a@example.org'] },
    ],
    ['a contact by mail', { contact: 'desk@example.org' }, { contact: 'desk@example.org' }],
    ['a contact on the web', { contact: 'https://example.org/us' }, { contact: 'https://example.org/us' }],
    ['phones', { alertPhones: '+4915550100' }, { alertPhones: ['+4915550100'] }],
    ['minutes as text', { pollMinutes: '15' }, { pollMinutes: 15 }],
    ['minutes as a number', { pollMinutes: 1 }, { pollMinutes: 1 }],
    ['one story of several', { stories: 'other' }, { stories: ['other'] }],
    ['no archive', { archive: 'false' }, { archive: false }],
    ['a budget with cents', { monthlyBudget: '2.50' }, { monthlyBudget: 2.5 }],
    ['no budget', { monthlyBudget: '0' }, { monthlyBudget: 0 }],
    [
      'the hour of digests',
      { digestHour: '7', timeZone: 'Asia/Seoul' },
      { digestHour: 7, timeZone: 'Asia/Seoul' },
    ],
    [
      'a second reader',
      { reader: 'bedrock', model: 'eu.amazon.nova-lite-v1:0', readerBudget: '0.5' },
      { reader: 'bedrock', model: 'eu.amazon.nova-lite-v1:0', readerBudget: 0.5 },
    ],
    ["the CDK's own context", { '@aws-cdk/core:checkSecretUsage': true, 'aws:cdk:bundling-stacks': [] }, {}],
  ])('takes %s', (_, context, expected) => {
    expect(readSettings(context, STORIES)).toMatchObject(expected);
  });

  it.each([
    [
      'a mail address without @',
      { alertEmails: 'desk.example.org' },
      'alertEmails has "desk.example.org", which is no mail address',
    ],
    [
      'a phone in national form',
      { alertPhones: '015550100' },
      'alertPhones has "015550100"; a number is written +4915550100',
    ],
    [
      'a second reader without its model',
      { reader: 'bedrock' },
      'model is missing: reader=bedrock takes the id of a model of Amazon Bedrock, such as amazon.nova-lite-v1:0',
    ],
    [
      'a model without a second reader',
      { model: 'amazon.nova-lite-v1:0' },
      'model is for the second reader: give reader=bedrock with it',
    ],
    ['an hour that is none', { digestHour: '24' }, 'digestHour takes an hour from 0 to 23'],
    [
      'a time zone that is none',
      { timeZone: 'Mars/Olympus' },
      'timeZone has "Mars/Olympus"; it takes the name of a time zone',
    ],
    ['a reader that is not there', { reader: 'oracle' }, 'reader takes rules or bedrock'],
    [
      'any model at all',
      { reader: 'bedrock', model: '*' },
      'model has "*", and takes the id of a model of Amazon Bedrock',
    ],
    [
      'a second reader without money',
      { reader: 'bedrock', model: 'amazon.nova-lite-v1:0', readerBudget: '0' },
      'readerBudget takes US dollars a day above 0, such as 1',
    ],
    ['half a minute', { pollMinutes: '0.5' }, 'pollMinutes takes a whole number of minutes from 1 to 1440'],
    ['no minutes', { pollMinutes: '0' }, 'pollMinutes takes a whole number of minutes from 1 to 1440'],
    [
      'minutes in words',
      { pollMinutes: 'often' },
      'pollMinutes takes a whole number of minutes from 1 to 1440',
    ],
    ['a story there is not', { stories: 'moon' }, 'stories has "moon"; the stories are: kursk, other'],
    ['no story at all', { stories: '' }, 'stories takes at least one story'],
    ['an archive of maybe', { archive: 'maybe' }, 'archive takes true or false'],
    [
      'a contact that is none',
      { contact: 'the desk' },
      'contact has "the desk", and takes the mail or web address',
    ],
    ['a negative budget', { monthlyBudget: '-3' }, 'monthlyBudget takes US dollars a month'],
    [
      'a name misspelt',
      { alertEmail: 'a@example.org' },
      'alertEmail: no such setting; there are alertEmails, alertPhones',
    ],
  ])('refuses %s, saying what to do', (_, context, problem) => {
    expect(() => readSettings(context, STORIES)).toThrow(SettingsError);
    expect(() => readSettings(context, STORIES)).toThrow(problem);
  });

  it('tells all that is wrong at once', () => {
    expect(() => readSettings({ pollMinutes: 'x', archive: 'y', colour: 'z' }, STORIES)).toThrow(
      /colour.*\n.*pollMinutes.*\n.*archive/,
    );
  });
});
