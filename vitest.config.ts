import { defineConfig } from 'vitest/config';

/** Tests that load a Lambda function as Lambda does: with an environment of its own, once, so each in a process of its own. */
const HANDLERS = ['tests/functions/**/handler*.test.ts'];

/** `npm test` runs `unit` and `handlers`; the slower suites (`deploy`, `store`, `browser`) have commands of their own. */
export default defineConfig({
  test: {
    // The longest tests wait for processes and timeouts of their own: a third file keeps both cores busy meanwhile.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{shared,functions,infra}/**/*.test.ts'],
          exclude: HANDLERS,
          // A worker loads the CDK and the AWS SDK once, and not once a file: half of the time of the suite.
          isolate: false,
          // A bound on what hangs, not a measure: the machine may be busy.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
        },
      },
      {
        test: {
          name: 'handlers',
          include: HANDLERS,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
        },
      },
      {
        test: {
          name: 'deploy',
          include: ['tests/deploy/**/*.test.ts'],
          // Minutes of a real schedule pass in it.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
        },
      },
      {
        test: {
          name: 'store',
          include: [
            'tests/shared/store/**/*.test.ts',
            'tests/functions/read/interleaved.test.ts',
            'tests/infra/local/crash.test.ts',
          ],
          globalSetup: ['tests/store/dynamodb-local.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
        },
      },
    ],
  },
});
