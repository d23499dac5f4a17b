import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';

/** Bytes from which compressing saves a packet. */
const WORTH_COMPRESSING = 1_000;
/** Of 11: what takes milliseconds, and comes within a tenth of the smallest. */
const BROTLI_QUALITY = 5;

/**
 * Compresses texts by brotli or gzip, as the reader accepts them. Hono's own middleware has no brotli: it stands on
 * CompressionStream, which had none before Node 24.
 */
export const compression: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  res.headers.append('vary', 'accept-encoding');
  const type = res.headers.get('content-type') ?? '';
  if (res.body === null || context.req.method === 'HEAD' || !/^text\/|json|xml|javascript/.test(type)) return;
  const encoding = accepts(context, {
    header: 'Accept-Encoding',
    supports: ['br', 'gzip'],
    default: 'identity',
    // Readers name gzip first and mean no order by it.
    match: (accepted, { supports, default: none }) =>
      supports.find((name) => accepted.some(({ type, q }) => type === name && q > 0)) ?? none,
  });
  if (encoding === 'identity') return;
  const plain = Buffer.from(await res.arrayBuffer());
  const small = plain.length < WORTH_COMPRESSING;
  const headers = new Headers(res.headers);
  headers.delete('content-length');
  if (!small) headers.set('content-encoding', encoding);
  const body = small ? plain : encoding === 'br' ? brotli(plain) : gzipSync(plain);
  context.res = new Response(new Uint8Array(body), { status: res.status, headers });
};

const brotli = (plain: Buffer): Buffer =>
  brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
