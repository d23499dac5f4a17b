import type { Figure } from '../figures/figure.ts';

const TEXT = `(?:article|story|report|text|post|piece|headline|caption|item)`;
const SAID = `(?:said|gave|put|stated|reported|wrote|quoted|listed|had|cited)`;

/** Sentences that tell what an outlet's text had wrong: the number in them is the wrong one. */
const OLD_VERSION: readonly RegExp[] = [
  String.raw`\b(?:earlier|previous|original|first|prior|initial) (?:version|edition|headline|draft)\b`,
  String.raw`\b${TEXT}s? (?:originally|initially|previously|first|at first) ${SAID}\b`,
  String.raw`\bwe (?:have |had )?(?:originally|initially|previously|earlier|first) ${SAID}\b`,
  String.raw`\b(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately) ${SAID}\b`,
  String.raw`\bmis(?:stated|reported|quoted)\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** Sentences that tell how the text was put right; a number in them is the right one, unless it is set off from it. */
const PUT_RIGHT: readonly RegExp[] = [
  String.raw`^\W*(?:correction|corrections|corrected|corrects|clarification|erratum|editor['’]s note)\b`,
  String.raw`\b${TEXT} (?:has been|had been|was|is) (?:\w+ )?(?:corrected|amended|updated|edited|revised)\b`,
  String.raw`\bshould have (?:been|read|said)\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** Right before a number: it is the right one. */
const RIGHT_BEFORE =
  /\b(?:correct (?:number|figure|total|toll|count)\b[^,;:.]{0,60}?\b(?:is|was)|should (?:be|have (?:been|read|said))|corrected to|amended to|it is|it was|in fact|actually)(?: \w+){0,3} ?$/i;

/** Right before a number: it is set off from the right one. */
const SET_OFF_BEFORE =
  /\b(?:not|instead of|rather than|from)(?: (?:the|about|some|at|least|more|than|nearly)){0,3} $/i;

/**
 * Takes a number that an outlet's own correction quotes as wrong for the article's past: it was read when it was
 * printed, and is claimed by nobody now.
 */
export function asCorrectionNote(figure: Figure): Figure {
  if (figure.background || !isQuotedError(figure)) return figure;
  return { ...figure, background: true, rules: [...figure.rules, 'correction-note'] };
}

function isQuotedError({ evidence: { text, sentence } }: Figure): boolean {
  const tellsOld = OLD_VERSION.some((pattern) => pattern.test(sentence));
  if (!tellsOld && !PUT_RIGHT.some((pattern) => pattern.test(sentence))) return false;
  const digits = text.search(/\d/);
  const before = sentence.slice(0, sentence.indexOf(text) + Math.max(digits, 0));
  if (SET_OFF_BEFORE.test(before)) return true;
  return tellsOld && !RIGHT_BEFORE.test(before);
}
