import type { Series } from '../changes/change.ts';

/** The id of a series: `story/force/metric/theatre`, as it stands in addresses. */
export function seriesId({ story, force, metric, theatre }: Series): string {
  return [story, force, metric, theatre].join('/');
}
