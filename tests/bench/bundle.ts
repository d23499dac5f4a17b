import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Bundles a module and all it imports into one minified ESM file, as it is deployed.
 * @param entry path from the root of the project
 * @returns the bundled file, in `folder`
 */
export function bundle(entry: string, folder: string): string {
  const outfile = join(folder, `${entry.replaceAll('/', '-')}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL(`../../${entry}`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
