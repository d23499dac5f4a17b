import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { STORIES } from '../shared/story/stories.ts';
import { readSettings, SettingsError } from './settings.ts';
import { FogwatchStack } from './stack.ts';

const app = new App();
try {
  const settings = readSettings(
    app.node.getAllContext(),
    STORIES.map((story) => story.id),
  );
  new FogwatchStack(app, 'Fogwatch', { settings });
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  // A mistyped setting wants a sentence, not a stack trace.
  console.error(error.message);
  process.exit(1);
}
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
