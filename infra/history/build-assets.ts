import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import type { PageAssets } from '../../functions/history/page/page-assets.ts';

const FOLDER = join(import.meta.dirname, '../../functions/history/page/assets');

/** Makes what the pages load: styles made small, the script made JavaScript. Some ten milliseconds. */
export function buildPageAssets(): PageAssets {
  return { chartStyle: style('chart.css'), pageStyle: style('page.css'), script: script('page.ts') };
}

function style(name: string): string {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return transformSync(text, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
}

function script(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(FOLDER, name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new TypeError(`${name} came to nothing`);
  return file.text.trim();
}
