import type { Series } from '../../../shared/changes/change.ts';
import { API_PATHS, type Form, type List, PAGE_PATHS } from '../routes.ts';

/** Addresses within the site, from its root. */
export const seriesPath = (series: Series): string => filled(PAGE_PATHS.series, series);
export const embedPath = (series: Series): string => filled(PAGE_PATHS.embed, series);
export const drawingPath = (series: Series): string => `${seriesPath(series)}.svg`;
export const changePath = (id: string): string => PAGE_PATHS.change.replace('{id}', encodeURIComponent(id));
export const assetPath = (name: string): string => PAGE_PATHS.asset.replace('{name}', name);

/** A list of the API in a form, narrowed to a series. */
export function listOfSeries(list: List, form: Form, { story, force, metric, theatre }: Series): string {
  return `${API_PATHS[list]}.${form}?${new URLSearchParams({ story, force, metric, theatre })}`;
}

/** An address for a link, or null where a reader's machine should not be sent there: only the web is linked. */
export function webLink(url: string): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}

function filled(path: string, series: Series): string {
  return path
    .replace('{story}', encodeURIComponent(series.story))
    .replace('{force}', series.force.split('+').map(encodeURIComponent).join('+'))
    .replace('{metric}', series.metric)
    .replace('{theatre}', encodeURIComponent(series.theatre));
}
