import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { STORIES } from '../shared/story/stories.ts';
import { type Deployed, lookUp } from './deployed/deployed.ts';
import { planSubscribers } from './deployed/subscribers.ts';
import { words } from './deployed/words.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { SETTINGS_FILE, settingsIn } from './settings-file.ts';
import { FogwatchStack, type FogwatchStackProps } from './stack.ts';

export const STACK_NAME = 'Fogwatch';

/**
 * Settings, stack, checks, synthesis, and a word on what a deployment would take away.
 * @param props what the deploy test does otherwise
 * @param adjust last changes of the deploy test
 */
export async function build(
  app: App,
  props: Omit<FogwatchStackProps, 'settings' | 'subscribers'> = {},
  adjust: (stack: FogwatchStack) => void = () => undefined,
): Promise<void> {
  const settings = settingsOf(app.node.getAllContext());
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  const deployed = account && region ? await lookUpOrTell({ account, region }) : null;
  const plan = planSubscribers(settings, deployed);
  adjust(new FogwatchStack(app, STACK_NAME, { ...props, settings, subscribers: plan }));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const after = app.synth().getStackByName(STACK_NAME).template;
  const before = deployed?.template ?? null;
  for (const line of words({ settings, plan, before, after, region: region ?? null })) console.error(line);
}

/** The settings of the file, and over them those of the command line. */
function settingsOf({ settings: file, ...context }: Readonly<Record<string, unknown>>): Settings {
  try {
    return readSettings(
      { ...settingsIn(String(file ?? SETTINGS_FILE), file !== undefined), ...context },
      STORIES.map((story) => story.id),
    );
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // A mistyped setting wants a sentence, not a stack trace.
    console.error(error.message);
    process.exit(2);
  }
}

async function lookUpOrTell(target: { account: string; region: string }): Promise<Deployed | null> {
  try {
    return await lookUp(STACK_NAME, target);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`What is deployed now could not be looked up (${why}); nobody is unsubscribed for that.`);
    return null;
  }
}
