import { App } from 'aws-cdk-lib';
import { BUNDLING_STACKS } from 'aws-cdk-lib/cx-api';

/** An app as the CDK makes one to list or destroy stacks: for tests that look at templates and not into bundles. */
export const unbundledApp = (): App => new App({ context: { [BUNDLING_STACKS]: [] } });
