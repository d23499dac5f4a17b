import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The paths that an import, types only or not, or a passing on of a name gives, from the file that holds it. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;

const importsOf = (file: string, code: string): string[] =>
  [...code.matchAll(IMPORTED)].map(([, path]) => posix.join(posix.dirname(file), path ?? ''));

/**
 * The circles that files make by their imports, each from the first file met to itself; one for each import that closes
 * a circle. Every file and every import is looked at once.
 * @param imports by file, the files that it imports
 */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    else if (!done.has(file)) {
      for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

describe('imports go one way', () => {
  it.each([
    ['a row', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['two that import each other', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
    ['a circle behind a file outside it', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd', 'b']]],
  ])('finds circles: %s', (_, imports, circles) => {
    expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
  });

  it.each([
    ["import { a } from './a.ts';", 'shared/x/a.ts'],
    ["import type { a } from '../a.ts';", 'shared/a.ts'],
    ["import {\n  a,\n  b,\n} from './y/a.ts';", 'shared/x/y/a.ts'],
    ["export { a } from './a.ts';", 'shared/x/a.ts'],
    ["import './a.ts';", 'shared/x/a.ts'],
    ["type A = import('./a.ts').A;", 'shared/x/a.ts'],
  ])('reads %j', (code, imported) => {
    expect(importsOf('shared/x/file.ts', code)).toEqual([imported]);
  });

  it('has no circle in shared', () => {
    const files = readdirSync('shared', { recursive: true, encoding: 'utf8' })
      .map((file) => `shared/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts'))
      .sort();
    const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
    const dangling = [...imports.values()]
      .flat()
      .filter((path) => path.endsWith('.ts') && !imports.has(path));
    expect(dangling.filter((path) => path.startsWith('shared/'))).toEqual([]);
    expect(circlesIn(imports)).toEqual([]);
  });
});
