import * as v from 'valibot';

/** A User-Agent is no place for more, and some servers refuse long headers. */
const MOST_CHARACTERS = 200;

const Contact = v.pipe(
  v.string(),
  v.maxLength(MOST_CHARACTERS),
  // A header is ASCII, and brackets would end the comment that the address stands in (RFC 9110, 5.6.5).
  v.regex(/^[!-~]+$/),
  v.regex(/^[^()\\]+$/),
  v.union([v.pipe(v.string(), v.email()), v.pipe(v.string(), v.url(), v.regex(/^https?:/i))]),
);

/** Whether a text can stand in the User-Agent as whom to write to: a mail address, or an http(s) address. */
export const isContact = (text: string): boolean => v.safeParse(Contact, text).success;
