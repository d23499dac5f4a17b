import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ENVIRONMENT } from '../../functions/environment.ts';
import { METRIC_NAMESPACE } from '../../functions/metrics.ts';
import { BUNDLING, bundle, FUNCTION_NAMES } from '../../infra/lambda/bundle.ts';
import { type ColdImport, measureColdImport } from './cold-import.ts';

/** The peer: every client of the SDK that some function has, whole, bundled in the same way. */
const SDK = ['client-dynamodb', 'lib-dynamodb', 'client-lambda', 'client-sns', 'client-sqs'];

/** Settings that let every function start, and reach nobody. */
const STARTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(ENVIRONMENT).map((name) => [name, 'none'])),
  [ENVIRONMENT.stories]: 'kursk',
  [ENVIRONMENT.pollMinutes]: '5',
  [ENVIRONMENT.feeds]: 'https://example.org/feed',
  [ENVIRONMENT.archive]: 'false',
  [ENVIRONMENT.allowPrivate]: 'false',
  [ENVIRONMENT.readerDollars]: '1',
  [ENVIRONMENT.digestHour]: '8',
  [ENVIRONMENT.timeZone]: 'UTC',
  AWS_REGION: 'eu-central-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  POWERTOOLS_METRICS_NAMESPACE: METRIC_NAMESPACE,
  POWERTOOLS_SERVICE_NAME: 'bench',
};

/** How long the bundles of the functions take to import in a fresh process, beside the SDK alone, which is the first row after `empty`. */
export function measureColdBundles(folder: string, processes: number): ColdImport[] {
  const sdk = join(import.meta.dirname, '../../.cache/bundles/sdk');
  buildSync({
    ...{ ...BUNDLING, external: [...BUNDLING.external] },
    stdin: {
      contents: SDK.map((name, index) => `export * as sdk${index} from '@aws-sdk/${name}';`).join('\n'),
      resolveDir: import.meta.dirname,
    },
    outdir: sdk,
    splitting: true,
    outExtension: { '.js': '.mjs' },
    entryNames: 'index',
  });
  const bundles = FUNCTION_NAMES.map((name) => [name, join(bundle(name), 'index.mjs')] as const);
  return measureColdImport(
    { 'the SDK alone': join(sdk, 'index.mjs'), ...Object.fromEntries(bundles) },
    folder,
    processes,
    STARTS,
  );
}
