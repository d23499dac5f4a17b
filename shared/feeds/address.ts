import { lookup as resolveHost } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { AddressRefused } from './fetch-errors.ts';

/** The only part of IPv6 given out to the public so far (RFC 4291, 2.4); ::127.0.0.1 and site-local lie outside. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address is reachable by anybody: no loopback, private, link-local, reserved or tunnelled one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` unwraps IPv4 inside IPv6 (::ffff:127.0.0.1).
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv6 && !ip.match(GLOBAL_IPV6)) return false;
  return ip.range() === 'unicast';
}

/**
 * Checks an address before a request is made of it: http(s), no credentials, and where the host is an IP literal,
 * a public one. WHATWG URL has by then turned 2130706433 and 0x7f.1 into 127.0.0.1. Literals must be checked here,
 * as the `lookup` hook of a socket is skipped for them.
 * @param allowPrivate lifts the check of private addresses, and no other
 * @throws AddressRefused
 */
export function checkAddress(address: string, allowPrivate: boolean): URL {
  if (!URL.canParse(address)) throw new AddressRefused(address, 'is not a web address');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AddressRefused(address, `is ${url.protocol.slice(0, -1)}, and only http and https are fetched`);
  }
  if (url.username || url.password) throw new AddressRefused(address, 'carries a user name or password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host)) {
    throw new AddressRefused(address, `points to ${host}, which is not a public address`);
  }
  return url;
}

/**
 * The `lookup` hook of a socket: resolves a name at the moment of connecting and lets only public addresses through,
 * so that a name cannot be harmless when checked and private when used.
 */
export function publicLookup(address: string): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const open = found.filter((answer) => isPublicAddress(answer.address));
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
