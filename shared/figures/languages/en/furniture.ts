import type { Line } from './line-head.ts';

/** Headings of lists that belong to the page and not to the story. */
const FURNITURE =
  /^(?:most (?:read|popular|viewed|shared)|trending|popular now|related(?: \w+)?|read (?:more|next|also)|see also|more (?:on|from|stories|news)\b.{0,30}|recommended(?: \w+)*|you may (?:also )?like|editors?'? picks?|don't miss|latest (?:news|headlines)|in other news|(?:foot|end)?notes|references|bibliography|further reading|works cited|sources and notes)\s*:?$/i;

/** "[3] https://…", "[1] t.me/… [2] t.me/…": a note that only says where something was read. */
const NOTE = /^\s*\[\d{1,3}\]\s/;

/**
 * The lines of a text that tell its story: without notes, and without the lists of links and sources that stand under
 * a heading of the page.
 */
export function withoutFurniture(text: string, lines: readonly Line[]): Line[] {
  let skipping = false;
  return lines.filter((line) => {
    const written = text.slice(line.from, line.to);
    if (NOTE.test(written)) return false;
    if (FURNITURE.test(text.slice(line.head.to, line.to).trim())) skipping = true;
    else if (!line.head.listed && /[.!?]["')]*\s*$/.test(written)) skipping = false;
    return !skipping;
  });
}
