/**
 * Every address that is answered, in OpenAPI's notation: the function, the stack's gateway and the local server all
 * take them from here.
 */
export const API_PATHS = {
  stories: '/v1/stories',
  series: '/v1/series',
  figures: '/v1/figures',
  changes: '/v1/changes',
  change: '/v1/changes/{id}',
  openapi: '/v1/openapi.json',
} as const;

/** Forms of an answer besides that of the plain address: the name's ending, and what comes. */
export const FORMS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  atom: 'application/atom+xml; charset=utf-8',
} as const;
export type Form = keyof typeof FORMS;

/** Which forms the lists have. */
export const LIST_FORMS = {
  stories: ['json'],
  series: ['json', 'csv'],
  figures: ['json', 'csv'],
  changes: ['json', 'csv', 'atom'],
} as const satisfies Partial<Record<keyof typeof API_PATHS, readonly Form[]>>;
export type List = keyof typeof LIST_FORMS;

export const PAGE_PATHS = {
  overview: '/',
  /** Ends in `.svg` for the drawing alone. */
  series: '/series/{story}/{force}/{metric}/{theatre}',
  embed: '/embed/{story}/{force}/{metric}/{theatre}',
  change: '/changes/{id}',
  asset: '/assets/{name}',
} as const;

export const ALL_PATHS: readonly string[] = [
  ...Object.values(API_PATHS),
  ...Object.entries(LIST_FORMS).flatMap(([list, forms]) =>
    forms.map((form) => `${API_PATHS[list as List]}.${form}`),
  ),
  ...Object.values(PAGE_PATHS),
];

/** A path in the router's notation: `/changes/:id`. */
export const routerPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
