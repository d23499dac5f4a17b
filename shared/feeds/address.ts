import { lookup as resolveHost } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { AddressRefused } from './fetch-errors.ts';
import { isRefusedPort } from './ports.ts';

/** The only part of IPv6 given out to the public so far (RFC 4291, 2.4); ::127.0.0.1 and site-local lie outside. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** What a private network consists of. Link-local stays out: cloud machines keep their credentials there. */
const PRIVATE: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/**
 * Where cloud machines learn their credentials, within ranges that are otherwise open or can be opened: AWS over IPv6,
 * Alibaba, Azure, Google over IPv6. 169.254.169.254 is link-local and never open.
 */
const METADATA: ReadonlySet<string> = new Set([
  'fd00:ec2::254',
  '100.100.100.200',
  '168.63.129.16',
  'fd20:ce::254',
]);

/**
 * Whether an IP address may be fetched from: reachable by anybody, so no loopback, private, link-local, reserved
 * or tunnelled one.
 * @param allowPrivate lets loopback and private networks through as well
 */
export function isOpenAddress(address: string, allowPrivate: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` unwraps IPv4 inside IPv6 (::ffff:127.0.0.1).
  const ip = ipaddr.process(address);
  if (METADATA.has(ip.toString())) return false;
  const range = ip.range();
  if (allowPrivate && PRIVATE.has(range)) return true;
  return range === 'unicast' && !(ip instanceof ipaddr.IPv6 && !ip.match(GLOBAL_IPV6));
}

/**
 * Checks an address before a request is made of it: http(s), no credentials, no port of another service, and where
 * the host is an IP literal, an open one. WHATWG URL has by then turned 2130706433 and 0x7f.1 into 127.0.0.1. Literals must be checked here,
 * as the `lookup` hook of a socket is skipped for them.
 * @param allowPrivate see {@link isOpenAddress}
 * @throws AddressRefused
 */
export function checkAddress(address: string, allowPrivate: boolean): URL {
  if (!URL.canParse(address)) throw new AddressRefused(address, 'is not a web address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AddressRefused(address, `is ${url.protocol.slice(0, -1)}, and only http and https are fetched`);
  }
  if (url.port !== '' && isRefusedPort(Number(url.port))) {
    throw new AddressRefused(address, `asks for port ${url.port}, where no web server is`);
  }
  if (url.username || url.password) throw new AddressRefused(address, 'carries a user name or password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isOpenAddress(host, allowPrivate)) {
    throw new AddressRefused(address, `points to ${host}, which is not a public address`);
  }
  return url;
}

/**
 * The `lookup` hook of a socket: resolves a name at the moment of connecting and lets only open addresses through,
 * so that a name cannot be harmless when checked and private when used.
 */
export function openLookup(address: string, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const open = found.filter((answer) => isOpenAddress(answer.address, allowPrivate));
      const [first] = open;
      if (!first) {
        const at = found.map((answer) => answer.address).join(', ');
        return callback(new AddressRefused(address, `leads to ${at}, which is not a public address`), '');
      }
      if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}
