/** Cookies of one chain of redirects: many sites set one, send the reader round, and want to see it again. */

/** No honest chain sets more. */
const MOST_COOKIES = 30;
/** Bytes of a cookie that browsers keep at least (RFC 6265, 6.1). */
const LONGEST_COOKIE = 4_096;

interface Cookie {
  readonly domain: string;
  /** Whether hosts under the domain get it too. */
  readonly isShared: boolean;
  readonly isSecure: boolean;
  readonly text: string;
}

export class ChainCookies {
  readonly #cookies = new Map<string, Cookie>();

  /** Takes note of what an answer sets. @param lines its Set-Cookie headers */
  take(url: URL, lines: readonly string[] = []): void {
    for (const line of lines) {
      const [text = '', ...attributes] = line.split(';').map((part) => part.trim());
      const name = /^([!#$%&'*+.^_`|~\w-]+)=/.exec(text)?.[1];
      if (name === undefined || text.length > LONGEST_COOKIE) continue;
      const asked = attributeOf(attributes, 'domain')?.replace(/^\./, '').toLowerCase();
      const domain = asked && isWithin(url.hostname, asked) ? asked : url.hostname;
      const isSecure = attributes.some((attribute) => attribute.toLowerCase() === 'secure');
      if (this.#cookies.size >= MOST_COOKIES && !this.#cookies.has(`${domain} ${name}`)) continue;
      this.#cookies.set(`${domain} ${name}`, { domain, isShared: domain === asked, isSecure, text });
    }
  }

  /** The Cookie header for an address of the chain; null where none belongs to it. */
  headerFor(url: URL): string | null {
    const own = [...this.#cookies.values()].filter(
      ({ domain, isShared, isSecure }) =>
        (isShared ? isWithin(url.hostname, domain) : url.hostname === domain) &&
        (!isSecure || url.protocol === 'https:'),
    );
    const header = own.map(({ text }) => text).join('; ');
    // What a server sets is bytes beyond ASCII at times, and a header must not carry them.
    return header === '' || !/^[\x20-\x7E]*$/.test(header) ? null : header;
  }
}

function attributeOf(attributes: readonly string[], name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1).trim();
}

/** Whether a host is a domain of two labels or more, or under it; an address of numbers is only itself. */
function isWithin(hostname: string, domain: string): boolean {
  if (hostname === domain) return true;
  return domain.includes('.') && hostname.endsWith(`.${domain}`) && !/^[\d.]+$|^\[/.test(hostname);
}
