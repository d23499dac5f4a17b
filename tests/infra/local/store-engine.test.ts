import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataFolderError, DataFolderInUse } from '../../../infra/local/errors.ts';
import { openFolder, startEngine } from '../../../infra/local/store-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (name: string) => startEngine(join(folder, name), join(folder, name));

describe('the engine of the store', () => {
  it('answers on loopback until it is closed, and gives its folder free', async () => {
    const engine = await start('a');
    expect(engine.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(engine.url)).text()).toMatch(/healthy/);
    expect(openFolder()).toBe(join(folder, 'a'));
    await engine.close();
    expect(openFolder()).toBeNull();
    await expect(fetch(engine.url)).rejects.toThrow();
    await (await start('a')).close();
  });

  it('closes once, however often it is asked to', async () => {
    const engine = await start('b');
    await Promise.all([engine.close(), engine.close()]);
    await engine.close();
  });

  it('holds its folder against a second one, also of the same process', async () => {
    const engine = await start('c');
    await expect(start('c')).rejects.toThrow(DataFolderInUse);
    expect(openFolder()).toBe(join(folder, 'c'));
    await engine.close();
  });

  it('tells why a folder cannot be opened', async () => {
    await expect(startEngine('/data', join('/dev/null', 'store'))).rejects.toThrow(DataFolderError);
    await expect(startEngine('/data', join('/dev/null', 'store'))).rejects.toThrow(
      /\/data cannot be opened: .*\/dev\/null/,
    );
    expect(openFolder()).toBeNull();
  });
});
