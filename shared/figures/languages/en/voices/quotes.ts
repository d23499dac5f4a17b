import type { Read } from '../read.ts';
import type { Speaker } from '../speakers/speakers.ts';
import { speaksOn } from './continued.ts';
import type { Place, Voices } from './voices.ts';

/** Whether a sentence begins inside a quotation, and whether one is open at its end. */
export interface Quotation {
  readonly inside: boolean;
  readonly open: boolean;
}

/**
 * Follows a quotation over the sentences of a line: every mark opens or closes. A new line begins outside.
 * @param openLine line whose quotation the sentence before left open
 */
export function quotationOf(a: Read, openLine: number | null): Quotation {
  let open = openLine === a.sentence.line;
  const inside = open || a.tokens[0]?.text === '"';
  for (const { text } of a.tokens) if (text === '"') open = !open;
  return { inside, open };
}

/** Whether a token stands between quotation marks. */
export function isQuoted(a: Read, at: number, openLine: number | null): boolean {
  let open = openLine === a.sentence.line;
  for (let i = 0; i < at; i++) if (a.tokens[i]?.text === '"') open = !open;
  return open;
}

/** Words among which a sentence of the outlet's own says "we". */
const OPENING_WORDS = 4;

/** Whether a sentence speaks for the outlet or the author: "We put it at …", outside quotations and transcripts. */
export function isOwnVoice(a: Read, speakers: readonly Speaker[], voices: Voices, place: Place): boolean {
  const { last, quoted } = voices;
  if (last && speaksOn(last, voices, place)) return false;
  const { tokens } = a;
  let opening = 0;
  while (opening < OPENING_WORDS && tokens[opening]?.lower !== 'we' && tokens[opening]?.lower !== 'our')
    opening++;
  const we = opening < OPENING_WORDS ? opening : speakers.find(({ written }) => written === 'we')?.from;
  return we !== undefined && !isQuoted(a, we, quoted);
}
