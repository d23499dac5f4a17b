import { defineConfig } from 'vitest/config';

/** `npm test` runs `unit`; the slower suites (`deploy`, `store`, `browser`) have commands of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{shared,functions,infra}/**/*.test.ts'],
          testTimeout: 30_000,
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
        },
      },
    ],
  },
});
