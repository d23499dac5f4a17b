import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SettingsError } from '../../infra/settings.ts';
import { settingsIn } from '../../infra/settings-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string) => {
  const path = join(folder, 'fogwatch.json');
  writeFileSync(path, text);
  return path;
};

describe('the file of settings', () => {
  it('brings what stands in it', () => {
    expect(settingsIn(file('{"pollMinutes": 15, "alertEmails": ["a@example.org"]}'), false)).toEqual({
      pollMinutes: 15,
      alertEmails: ['a@example.org'],
    });
  });

  it('may be missing, unless it was asked for', () => {
    const missing = join(folder, 'missing.json');
    expect(settingsIn(missing, false)).toEqual({});
    expect(() => settingsIn(missing, true)).toThrow(SettingsError);
    expect(() => settingsIn(missing, true)).toThrow('there is no such file');
  });

  it.each([
    ['no JSON', '{"pollMinutes": 15,}'],
    ['a list', '["a@example.org"]'],
    ['nothing', ''],
  ])('is refused in a sentence when it holds %s', (_, text) => {
    expect(() => settingsIn(file(text), false)).toThrow(SettingsError);
    expect(() => settingsIn(file(text), false)).toThrow(/fogwatch\.json is no JSON object/);
  });
});
