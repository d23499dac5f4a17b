import { App } from 'aws-cdk-lib';
import { build } from './build.ts';

await build(new App());
