/**
 * What windows-1252 has at 0x80 to 0x9F (Encoding Standard, index windows-1252). Node 20.19 to 24 leave the control
 * characters of ISO 8859-1 there instead (nodejs/node#56542), and with them every dash and curly quote.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Bytes as text, broken ones as U+FFFD.
 * @param label of an encoding known to the platform
 */
export function decodeAs(bytes: Uint8Array, label: string): string {
  return decode(bytes, label, false);
}

/** As {@link decodeAs}, and null where the label is unknown or the bytes are not valid in that encoding. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return decode(bytes, label, true);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return withoutC1(text);
}

/**
 * Characters U+0080 to U+009F as the windows-1252 ones that their writers meant: no text has those control characters,
 * and `100&#150;200` must not lose its dash (HTML 13.2.5.80 does the same with references).
 */
export function withoutC1(text: string): string {
  if (!/[\u0080-\u009F]/.test(text)) return text;
  // By code units: a replacement called for each of millions takes seconds.
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = unit >= 0x80 && unit <= 0x9f ? WINDOWS_1252.charCodeAt(unit - 0x80) : unit;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}
