/** Share of characters that no text has, from which on bytes are none. */
const MOST_BROKEN = 0.05;
/** Characters: enough to tell by. */
const SAMPLE = 20_000;

/**
 * Whether bytes that were read as text are one: a picture, a PDF or a packed file reads as broken and control
 * characters.
 * @param text decoded, see {@link decodeText}
 */
export function isLegible(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const broken = sample.match(/(?![\t\n\f\r])[\uFFFD\p{Cc}]/gu)?.length ?? 0;
  return broken <= sample.length * MOST_BROKEN;
}
