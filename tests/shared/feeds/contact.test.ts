import { describe, expect, it } from 'vitest';
import { isContact } from '../../../shared/feeds/contact.ts';

describe('whom the keepers of a site can write to', () => {
  it.each(['desk@example.org', 'https://example.org/fogwatch', 'http://example.org'])('takes %s', (text) => {
    expect(isContact(text)).toBe(true);
  });

  it.each([
    ['no address', 'the desk'],
    ['another kind of address', 'ftp://example.org'],
    ['nothing', ''],
    ['a second header', 'desk@example.org\r\nCookie: a=b'],
    ['an end of the comment', 'https://example.org/)Mozilla'],
    ['a novel', `https://example.org/${'a'.repeat(200)}`],
  ])('refuses %s', (_, text) => {
    expect(isContact(text)).toBe(false);
  });
});
