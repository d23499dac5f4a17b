import { parsePhoneNumberWithError } from 'libphonenumber-js/min';
import validator from 'validator';
import { checkAddress } from '../feeds/address.ts';
import { AddressRefused } from '../feeds/fetch-errors.ts';
import type { Protocol } from './protocol.ts';

/** An address that cannot be subscribed. The message says what is wrong and how it is written. */
export class EndpointRefused extends Error {
  override readonly name = 'EndpointRefused';
  readonly endpoint: string;

  constructor(endpoint: string, problem: string) {
    super(`"${endpoint}" ${problem}.`);
    this.endpoint = endpoint;
  }
}

export interface Endpoint {
  readonly protocol: Protocol;
  /** As SNS and the store keep it. */
  readonly address: string;
  /** For an SMS, the country of the number: ISO 3166-1 alpha-2; null where a number belongs to none. */
  readonly country: string | null;
}

/** Services whose resources an ARN must name, by protocol (SNS API reference, Subscribe). */
const ARN: Readonly<Record<'sqs' | 'lambda' | 'firehose', { pattern: RegExp; form: string }>> = {
  sqs: {
    pattern: /^arn:aws[\w-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]{1,80}$/,
    form: 'arn:aws:sqs:REGION:ACCOUNT:QUEUE',
  },
  lambda: {
    pattern: /^arn:aws[\w-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w-]{1,64}(:[\w$-]{1,128})?$/,
    form: 'arn:aws:lambda:REGION:ACCOUNT:function:NAME',
  },
  firehose: {
    pattern: /^arn:aws[\w-]*:firehose:[a-z0-9-]+:\d{12}:deliverystream\/[\w.-]{1,64}$/,
    form: 'arn:aws:firehose:REGION:ACCOUNT:deliverystream/NAME',
  },
};

/**
 * Checks an address before anything is made of it.
 * @param allowPrivate whether a webhook may be on a loopback or private address
 * @throws EndpointRefused
 */
export function checkEndpoint(protocol: Protocol, given: string, allowPrivate = false): Endpoint {
  const address = given.trim();
  const endpoint = (kept: string, country: string | null = null): Endpoint => ({
    protocol,
    address: kept,
    country,
  });
  switch (protocol) {
    case 'email':
      return endpoint(mailAddress(address));
    case 'sms': {
      const { number, country } = phoneNumber(address);
      return endpoint(number, country);
    }
    case 'https':
      if (!/^https:/i.test(address)) throw new EndpointRefused(address, 'is no https address');
      return endpoint(webAddress(address, false));
    case 'webhook':
      if (!allowPrivate && !/^https:/i.test(address)) {
        throw new EndpointRefused(address, 'is no https address; what a webhook gets is sent over TLS only');
      }
      return endpoint(webAddress(address, allowPrivate));
    default: {
      const { pattern, form } = ARN[protocol];
      if (!pattern.test(address)) {
        throw new EndpointRefused(address, `is no ARN for ${protocol}; one is written ${form}`);
      }
      return endpoint(address);
    }
  }
}

function mailAddress(given: string): string {
  // Strict by RFC 5321 with a domain that has a top level; "a@b" or a display name is a slip of the keyboard here.
  if (!validator.isEmail(given)) {
    throw new EndpointRefused(given, 'is no mail address; one is written desk@example.org');
  }
  return given;
}

function phoneNumber(given: string): { number: string; country: string | null } {
  const form = 'a number is written +4915550100: +, country, number (E.164)';
  if (!given.startsWith('+')) throw new EndpointRefused(given, `has no country; ${form}`);
  try {
    const parsed = parsePhoneNumberWithError(given);
    if (parsed.country === undefined && !parsed.isPossible())
      throw new EndpointRefused(given, `is no number; ${form}`);
    if (!parsed.isPossible()) {
      throw new EndpointRefused(
        given,
        `is too short or too long for a number of ${countryName(parsed.country)}; ${form}`,
      );
    }
    return { number: parsed.number, country: parsed.country ?? null };
  } catch (error) {
    if (error instanceof EndpointRefused) throw error;
    throw new EndpointRefused(given, `is no telephone number; ${form}`);
  }
}

/** "Germany" for "DE". */
export function countryName(country: string | null | undefined): string {
  if (country === null || country === undefined) return 'no one country';
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
}

function webAddress(given: string, allowPrivate: boolean): string {
  try {
    return checkAddress(given, allowPrivate).href;
  } catch (error) {
    if (error instanceof AddressRefused) throw new EndpointRefused(given, error.problem);
    throw error;
  }
}
