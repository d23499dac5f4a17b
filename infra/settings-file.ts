import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SettingsError } from './settings.ts';

/** Where the settings of a deployment are kept, beside cdk.json; not in git, since it holds addresses of people. */
export const SETTINGS_FILE = 'fogwatch.json';

const Contents = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);

/**
 * The settings in a file, unchecked; none where there is no such file.
 * @param named whether somebody asked for this very file, so that it must be there
 * @throws SettingsError
 */
export function settingsIn(path: string, named: boolean): Record<string, unknown> {
  if (!existsSync(path)) {
    if (named) throw new SettingsError([`settings is "${path}", and there is no such file`]);
    return {};
  }
  try {
    return v.parse(Contents, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'its settings stand between { and }';
    throw new SettingsError([
      `${path} is no JSON object (${why}), such as {"alertEmails": ["desk@example.org"]}`,
    ]);
  }
}
