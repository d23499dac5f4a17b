import { createHash } from 'node:crypto';

/** What the pages load from their own site: texts, made when the function is bundled or the local server starts. */
export interface PageAssets {
  readonly chartStyle: string;
  readonly pageStyle: string;
  readonly script: string;
}

export interface Asset {
  readonly text: string;
  readonly type: string;
}

/** Assets by the name that they are served under. A name changes with its text, so that a text may be kept for ever. */
export interface NamedAssets {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  readonly byName: ReadonlyMap<string, Asset>;
}

/** Lines that step apart from one point. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#b8372b"/><path d="M6 24h8v-8h6V8h6M6 24h14v-4h6" fill="none" stroke="#fff" stroke-width="3"/></svg>';

export function namedAssets({ chartStyle, pageStyle, script }: PageAssets): NamedAssets {
  const assets = {
    style: { ending: 'css', text: `${chartStyle}\n${pageStyle}`, type: 'text/css; charset=utf-8' },
    script: { ending: 'js', text: script, type: 'text/javascript; charset=utf-8' },
    icon: { ending: 'svg', text: ICON, type: 'image/svg+xml' },
  };
  const nameOf = ({ ending, text }: { ending: string; text: string }): string =>
    `fogwatch-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`;
  return {
    style: nameOf(assets.style),
    script: nameOf(assets.script),
    icon: nameOf(assets.icon),
    byName: new Map(Object.values(assets).map((asset) => [nameOf(asset), asset])),
  };
}
