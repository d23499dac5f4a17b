import type { StoredChange } from '../../shared/changes/change.ts';
import { alertText } from '../../shared/history/rows.ts';

/** A change as scripts and the API get it: design/product.md, "For scripts". `alert` tells whether anybody was told. */
export function publicChange(change: StoredChange): Record<string, unknown> {
  const { alert, figures: _figures, superseded: _superseded, ...fields } = change;
  return { ...fields, alert: alertText(alert) };
}
