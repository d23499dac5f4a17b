/** Bytes of a number in a packed signature. */
const BYTES = 4;

/** A text's signature, unsigned 32-bit integers, as base64 of their big-endian bytes: half as long as in digits. */
export function packSignature(signature: readonly number[]): string {
  const bytes = Buffer.alloc(signature.length * BYTES);
  signature.forEach((number, place) => {
    bytes.writeUInt32BE(number, place * BYTES);
  });
  return bytes.toString('base64');
}

/** @param packed by {@link packSignature} */
export function unpackSignature(packed: string): number[] {
  const bytes = Buffer.from(packed, 'base64');
  const numbers: number[] = [];
  for (let end = BYTES; end <= bytes.length; end += BYTES) numbers.push(bytes.readUInt32BE(end - BYTES));
  return numbers;
}
