import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { Decompress } from 'fzstd';
import { TooLarge, UnreadableBody } from './fetch-errors.ts';

type Packing = 'gzip' | 'deflate' | 'br' | 'zstd';

/** Packed twice happens; more often is an attack. */
const MOST_PACKINGS = 2;

/**
 * A body without its compression, as the bytes show it rather than as the label says (RFC 9110, 8.4): plain bodies
 * labelled gzip, packed ones without a label, `Content-Encoding: utf-8` and both kinds of deflate are met.
 * @param encoding Content-Encoding; null where there is none
 * @param maxBytes of the result: a bomb is cut off while it unpacks
 * @throws TooLarge, UnreadableBody
 */
export async function unpacked(
  body: Uint8Array,
  encoding: string | null,
  url: string,
  maxBytes: number,
): Promise<Uint8Array> {
  let bytes = body;
  const labels = (encoding ?? '').toLowerCase().split(',').reverse();
  for (let turn = 0; turn < MOST_PACKINGS; turn++) {
    const packing = packingOf(bytes, labels[turn]?.trim() ?? '');
    if (packing === null) break;
    bytes = await unpackedOnce(bytes, packing, url, maxBytes);
  }
  return bytes;
}

/** What the bytes are packed by: their own signature, else the label, unless they start as markup does. */
function packingOf(bytes: Uint8Array, label: string): Packing | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return 'zstd';
  if (startsAsText(bytes)) return null;
  return label === 'deflate' || label === 'br' ? label : null;
}

const TEXT_START = new TextDecoder('latin1');

/** Markup or JSON, after a byte order mark and blanks. */
function startsAsText(bytes: Uint8Array): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*(?:<[!?a-z]|\{\s*")/i.test(TEXT_START.decode(bytes.subarray(0, 100)));
}

async function unpackedOnce(
  bytes: Uint8Array,
  packing: Packing,
  url: string,
  maxBytes: number,
): Promise<Uint8Array> {
  try {
    return await UNPACK[packing](bytes, maxBytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE' || error instanceof Overflow) throw new TooLarge(url, maxBytes);
    throw new UnreadableBody(url, error);
  }
}

class Overflow extends Error {}

const limited = (maxOutputLength: number) => ({ maxOutputLength });
const [gunzipped, inflated, inflatedRaw, unbrotlied] = [
  promisify<Uint8Array, object, Uint8Array>(gunzip),
  promisify<Uint8Array, object, Uint8Array>(inflate),
  promisify<Uint8Array, object, Uint8Array>(inflateRaw),
  promisify<Uint8Array, object, Uint8Array>(brotliDecompress),
];

const UNPACK: Readonly<Record<Packing, (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>>> = {
  gzip: (bytes, maxBytes) => gunzipped(bytes, limited(maxBytes)),
  br: (bytes, maxBytes) => unbrotlied(bytes, limited(maxBytes)),
  // With a zlib header as the RFC has it, or without one, as many servers send it.
  deflate: (bytes, maxBytes) =>
    hasZlibHeader(bytes) ? inflated(bytes, limited(maxBytes)) : inflatedRaw(bytes, limited(maxBytes)),
  zstd: async (bytes, maxBytes) => unzstd(bytes, maxBytes),
};

/** RFC 1950, 2.2: method 8, and both bytes together a multiple of 31. */
function hasZlibHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Bytes handed on at once: how far a bomb gets before its size is asked for again. */
const ZSTD_CHUNK = 16_384;

function unzstd(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((part) => {
    size += part.length;
    if (size > maxBytes) throw new Overflow();
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += ZSTD_CHUNK) {
    stream.push(bytes.subarray(at, at + ZSTD_CHUNK), at + ZSTD_CHUNK >= bytes.length);
  }
  return Buffer.concat(parts);
}
