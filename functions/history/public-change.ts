import type { StoredChange } from '../../shared/changes/change.ts';
import { alertText } from '../../shared/history/rows.ts';
import type { ChangeStory } from '../../shared/history/why.ts';

/** A change as scripts and the API get it: docs/scripts.md. `alert` tells whether anybody was told. */
export function publicChange(change: StoredChange): Record<string, unknown> {
  const { alert, figures: _figures, superseded: _superseded, ...fields } = change;
  return { ...fields, alert: alertText(alert) };
}

/** A change with its whole story, as `fogwatch why --json` and `GET /v1/changes/{id}` give it. */
export function publicStory({ change, ...story }: ChangeStory): Record<string, unknown> {
  const { superseded = false } = change;
  return { change: publicChange(change), superseded, ...story };
}
