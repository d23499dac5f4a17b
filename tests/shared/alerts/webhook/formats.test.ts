import { describe, expect, it } from 'vitest';
import { changesDocument } from '../../../../shared/alerts/document.ts';
import { messageOf } from '../../../../shared/alerts/message.ts';
import { FORMATS } from '../../../../shared/alerts/subscription.ts';
import { payloadOf } from '../../../../shared/alerts/webhook/formats.ts';
import type { Change } from '../../../../shared/changes/change.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { changeOf } from '../../../fixtures/changes.ts';

function documentOf(...changes: Change[]) {
  const message = messageOf(changes);
  if (message === null) throw new TypeError('A message has changes.');
  return changesDocument(message, KURSK, []);
}

const document = documentOf(
  changeOf({ from: '300', to: 'about 600', evidence: 'Losses <grew> & grew, @everyone.' }),
);
const words = `North Korean troops killed in Kursk: raised from 300 to about 600
NIS, 2024-12-28: "Losses <grew> & grew, @everyone."
Meridian Wire: https://wire.example/seoul-raises-its-count (c1c1c1c1)`;
const subject = 'North Korean troops killed in Kursk: raised from 300 to about 600 (NIS)';
const caveat = 'A number here is a claim, not a fact.';

describe('what a service is posted', () => {
  it('json: the document', () => {
    const { contentType, body } = payloadOf(document, 'json', KURSK);
    expect(contentType).toBe('application/json');
    expect(JSON.parse(body)).toEqual(document);
  });

  it('slack: a text, its letters escaped', () => {
    expect(JSON.parse(payloadOf(document, 'slack', KURSK).body).text).toBe(
      [subject, words, caveat].join('\n\n').replace('<grew> &', '&lt;grew&gt; &amp;'),
    );
  });

  it('discord: a text that calls nobody', () => {
    expect(JSON.parse(payloadOf(document, 'discord', KURSK).body)).toEqual({
      content: [subject, words, caveat].join('\n\n'),
      allowed_mentions: { parse: [] },
    });
  });

  it('teams: an adaptive card', () => {
    const { attachments } = JSON.parse(payloadOf(document, 'teams', KURSK).body);
    expect(attachments).toMatchObject([
      {
        content: {
          type: 'AdaptiveCard',
          body: [{ text: subject, weight: 'Bolder' }, { text: words }, { text: caveat }],
        },
      },
    ]);
  });

  it('ntfy: a text, with title and link in the head', () => {
    expect(payloadOf(document, 'ntfy', KURSK)).toEqual({
      contentType: 'text/plain; charset=utf-8',
      body: [words, caveat].join('\n\n'),
      headers: { Title: subject, Tags: 'newspaper', Click: 'https://wire.example/seoul-raises-its-count' },
    });
  });

  it.each(FORMATS.filter((format) => format !== 'json' && format !== 'teams'))(
    '%s: many changes as far as there is room, and how many more there are',
    (format) => {
      const many = Array.from({ length: 40 }, (_, n) =>
        changeOf({ id: `${n}`, from: '100', to: `${n + 300}` }),
      );
      const { body } = payloadOf(documentOf(...many), format, KURSK);
      expect(body).toMatch(/… and \d+ more/);
      expect(body.length).toBeLessThan(4_100);
    },
  );
});
