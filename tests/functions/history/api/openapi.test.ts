import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openapiDocument } from '../../../../functions/history/api/openapi.ts';
import { historyApp } from '../../../../functions/history/app.ts';
import { ALL_PATHS } from '../../../../functions/history/routes.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { TEST_PAGE } from '../../../fixtures/test-page.ts';
import { changeTold } from '../../../fixtures/told-changes.ts';
import { appOver } from './asking.ts';

interface Parameter {
  readonly name: string;
  readonly schema: {
    readonly type: string;
    readonly enum?: string[];
    readonly items?: { readonly enum?: string[] };
  };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { schema: object }>> }>
  >;
}
interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const CHANGES = [
  changeTold(),
  changeTold({ claimedOn: '2025-01-13', from: '300', to: '300-400', sequence: 2 }),
  changeTold({ claimedOn: '2025-02-01', kind: 'withdrawn', from: '300-400', to: null, sequence: 3 }),
  changeTold({
    claimedOn: '2025-02-02',
    kind: 'incident',
    to: '12',
    period: { from: '2025-01-01', to: '2025-01-31' },
    alert: { state: 'silent', why: 'late' },
  }),
];
const app = appOver(memorySource(CHANGES));
const description = openapiDocument([KURSK], '1.0.0') as unknown as Description;
const operations = Object.entries(description.paths);
const idOfChange = (path: string): string => path.replace('{id}', CHANGES[0]?.id ?? '');

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const checks = new Map<string, ValidateFunction>();
beforeAll(() => {
  ajv.addSchema({ $id: 'api', components: description.components });
});

/** Holds an answer against what the description says of it. */
async function hold(response: Response, operation: Operation): Promise<void> {
  const said = operation.responses[response.status];
  expect(said, `status ${response.status}`).toBeDefined();
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  expect(Object.keys(said?.content ?? {})).toContain(type);
  if (!type.endsWith('json')) return;
  const fits = checkOf(JSON.stringify(said?.content[type]?.schema));
  expect({ fits: fits(await response.json()), errors: fits.errors }).toEqual({ fits: true, errors: null });
}

/** The check of a schema of the description, made once. */
function checkOf(schema: string): ValidateFunction {
  const made = checks.get(schema) ?? ajv.compile(JSON.parse(schema.replaceAll('#/', 'api#/')));
  checks.set(schema, made);
  return made;
}

/** For an address; half of a surrogate pair has no place in one. */
const encoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

describe('the description of the API', () => {
  it('is clean by the recommended rules of Redocly', async () => {
    const source = JSON.stringify(description);
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    expect(problems.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
  });

  it('has every address of the API that is answered, and no other', () => {
    expect(operations.map(([path]) => path).sort()).toEqual(
      ALL_PATHS.filter((path) => path.startsWith('/v1/')).sort(),
    );
  });

  it('stands at its own address', async () => {
    const { openapi, paths } = (await (await app.request('/v1/openapi.json')).json()) as Record<
      string,
      object
    >;
    expect(openapi).toBe('3.1.0');
    expect(paths).toEqual(description.paths);
  });

  it.each(operations)('agrees with what %s answers', async (path, { get }) => {
    const response = await app.request(idOfChange(path));
    expect(response.status).toBe(200);
    await hold(response, get);
  });
});

describe('hostile questions, made from the description', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...[
        '',
        ',',
        ',,',
        '%00',
        '\u0000',
        '../../etc/passwd',
        "' OR 1=1 --",
        '{{7*7}}',
        '<script>',
        '💥',
        '\ud800',
      ],
      ...[
        '__proto__',
        'constructor',
        'NaN',
        '-1',
        '1e309',
        '2024-02-31',
        '9999-12-31',
        '0000',
        '2024-12-19T00:00',
      ],
      ...['2024-12-19~ffffffff', '9999-99-99~00000000', 'x'.repeat(5000), 'null', '[]', '%E0%A4%A'],
    ),
  );
  const fitting = ({ schema }: Parameter): fc.Arbitrary<string> => {
    const known = schema.enum ?? schema.items?.enum;
    return known ? fc.subarray([...known], { minLength: 1 }).map((some) => some.join(',')) : hostile;
  };
  const query = (parameters: readonly Parameter[]): fc.Arbitrary<string[][]> =>
    fc
      .tuple(...parameters.map((parameter) => fc.option(fc.oneof(fitting(parameter), hostile))))
      .map((values) =>
        values.flatMap((value, i) => (value === null ? [] : [[parameters[i]?.name ?? '', value]])),
      );

  it.each(operations)('put to %s break nothing, and are answered as described', async (path, { get }) => {
    const broken: unknown[] = [];
    const watched = historyApp({
      source: memorySource(CHANGES),
      stories: [KURSK],
      ...TEST_PAGE,
      onError: (error) => broken.push(error),
    });
    await fc.assert(
      fc.asyncProperty(query(get.parameters ?? []), hostile, fc.boolean(), async (pairs, id, ownId) => {
        const address = ownId ? idOfChange(path) : path.replace('{id}', encoded(id));
        const search = pairs.map(([name, value]) => `${name}=${encoded(value ?? '')}`);
        const response = await watched.request(`${address}?${search.join('&')}`);
        expect(broken).toEqual([]);
        expect(response.status).toBeLessThan(500);
        if (get.responses[response.status]) await hold(response, get);
        else expect(response.status).toBe(404);
      }),
      { numRuns: 120 },
    );
  });
});
