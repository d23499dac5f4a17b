import { describe, expect, it } from 'vitest';
import { checkEndpoint, countryName } from '../../../shared/alerts/endpoint.ts';
import type { Protocol } from '../../../shared/alerts/protocol.ts';

describe('an address is kept as it is sent to', () => {
  it.each<[Protocol, string, string, string | null]>([
    ['email', ' desk@example.org ', 'desk@example.org', null],
    ['sms', '+49 1555 0100', '+4915550100', 'DE'],
    ['sms', '+1 (202) 555-0123', '+12025550123', 'US'],
    ['https', 'https://Example.org/in', 'https://example.org/in', null],
    ['webhook', 'https://hooks.example.org/T1', 'https://hooks.example.org/T1', null],
    [
      'sqs',
      'arn:aws:sqs:eu-central-1:123456789012:alerts',
      'arn:aws:sqs:eu-central-1:123456789012:alerts',
      null,
    ],
    [
      ...(['lambda', 'arn:aws:lambda:eu-central-1:123456789012:function:hear'] as const),
      'arn:aws:lambda:eu-central-1:123456789012:function:hear',
      null,
    ],
    [
      ...(['firehose', 'arn:aws:firehose:eu-central-1:123456789012:deliverystream/all'] as const),
      'arn:aws:firehose:eu-central-1:123456789012:deliverystream/all',
      null,
    ],
  ])('%s %s', (protocol, given, address, country) => {
    expect(checkEndpoint(protocol, given)).toEqual({ protocol, address, country });
  });
});

describe('an address that cannot be is refused in a sentence', () => {
  it.each<[Protocol, string, string]>([
    ['email', 'desk@example', '"desk@example" is no mail address; one is written desk@example.org.'],
    ['email', 'Desk <desk@example.org>', 'is no mail address'],
    ['email', 'desk..one@example.org', 'is no mail address'],
    [
      'sms',
      '015550100',
      '"015550100" has no country; a number is written +4915550100: +, country, number (E.164).',
    ],
    ['sms', '+49', 'is no telephone number'],
    ['sms', '+123', 'is no number'],
    ['sms', '+4915', 'is too short or too long for a number of Germany'],
    ['sms', '+999123456789', 'is no telephone number'],
    ['https', 'http://example.org/in', 'is no https address'],
    ['webhook', 'http://example.org/in', 'is no https address; what a webhook gets is sent over TLS only'],
    ['webhook', 'https://127.0.0.1/in', 'points to 127.0.0.1, which is not a public address'],
    ['webhook', 'https://2130706433/in', 'points to 127.0.0.1, which is not a public address'],
    ['webhook', 'https://user:pass@example.org/', 'carries a user name or password'],
    [
      'sqs',
      'https://sqs.eu-central-1.amazonaws.com/1/alerts',
      'one is written arn:aws:sqs:REGION:ACCOUNT:QUEUE',
    ],
    ['lambda', 'arn:aws:sqs:eu-central-1:123456789012:alerts', 'is no ARN for lambda'],
  ])('%s %s', (protocol, given, problem) => {
    expect(() => checkEndpoint(protocol, given)).toThrow(problem);
  });
});

it('a webhook on this machine may be on loopback where that is asked for', () => {
  expect(checkEndpoint('webhook', 'http://127.0.0.1:8080/in', true).address).toBe('http://127.0.0.1:8080/in');
});

it('names the country of a number', () => {
  expect([countryName('DE'), countryName(null)]).toEqual(['Germany', 'no one country']);
});
