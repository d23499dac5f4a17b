#!/usr/bin/env node
// Runs the TypeScript as it is written. The SDK's notice about Node versions is for us, not for users.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
module.enableCompileCache?.();
// The settings for JSX lie here, wherever the command is called from.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
// A reader such as `head` may have had enough before we are done.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { endWith, main } = await import('./main.ts');
process.on('uncaughtException', (error) => process.exit(endWith(error)));
process.exitCode = await main(process.argv.slice(2));
