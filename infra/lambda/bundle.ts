import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { buildPageAssets } from '../history/build-assets.ts';

const ROOT = join(import.meta.dirname, '../..');

export const FUNCTION_NAMES = [
  'poll',
  'fetch',
  'read',
  'read-twice',
  'settle',
  'alert',
  'deliver',
  'digest',
  'history',
] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Some of our dependencies are CommonJS and call `require`, which an ES module has not. */
const REQUIRE_IN_ESM =
  "import { createRequire as fogwatchRequire } from 'node:module'; const require = fogwatchRequire(import.meta.url);";

/**
 * Where the SDK looks for credentials when the environment has none: files, programs, sign-ins. Lambda's environment
 * always has them, so these are never loaded: 100 kB that need not be there.
 */
const NEVER_ASKED = ['ini', 'login', 'process', 'sso', 'web-identity'].map(
  (kind) => `@aws-sdk/credential-provider-${kind}`,
);

/** How a function is bundled, and whatever is measured beside one. */
export const BUNDLING = {
  bundle: true,
  // Without `keepNames`: it gives each of some thousand functions its name again while they are loaded, a third of the
  // time of a cold start. Our errors carry their names themselves.
  minify: true,
  platform: 'node',
  format: 'esm',
  // The oldest Node the code runs on: the emulator of the deploy test runs the very bundle on the machine's Node.
  target: 'node20',
  // ES modules first: of CommonJS the bundler cannot leave out what nobody calls (the SDK: 590 kB against 370).
  mainFields: ['module', 'main'],
  external: NEVER_ASKED,
  // linkedom would read style sheets with it, which nobody asks for: 200 kB.
  alias: { 'cssomnom/parse': join(import.meta.dirname, 'no-style-sheets.ts') },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: REQUIRE_IN_ESM },
} as const satisfies BuildOptions;

/** @returns the folder of a function as it is written */
export const sources = (name: FunctionName): string => join(ROOT, 'functions', name);

/** What this process has bundled: its sources do not change under it, and tests make many stacks. */
const bundled = new Map<FunctionName, string>();

/**
 * Bundles a function with everything it needs, the SDK too: the version that was tested is the version that runs,
 * and it starts sooner than the one that Lambda has lying about. What is imported only when it is needed lies beside it.
 * Once in a process.
 * @returns the folder with its `index.mjs`, and for `history` what its pages load
 */
export function bundle(name: FunctionName): string {
  const known = bundled.get(name);
  if (known !== undefined) return known;
  const folder = join(ROOT, '.cache/bundles', name);
  const { outputFiles } = buildSync({
    ...{ ...BUNDLING, external: [...BUNDLING.external] },
    entryPoints: { index: join(sources(name), 'handler.ts') },
    outdir: folder,
    splitting: true,
    outExtension: { '.js': '.mjs' },
    write: false,
  });
  const files = new Map<string, Uint8Array | string>(
    outputFiles.map(({ path, contents }) => [basename(path), contents]),
  );
  if (name === 'history') files.set('assets.json', JSON.stringify(buildPageAssets()));
  mkdirSync(folder, { recursive: true });
  for (const [file, contents] of files) writeFileSync(join(folder, file), contents);
  // Of an earlier version; others may bundle the same at this moment, so nothing that stays is touched.
  for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file), { force: true });
  bundled.set(name, folder);
  return folder;
}
