import { attributionOf } from '../../shared/articles/evidence-kind.ts';
import type { Position, StoredChange } from '../../shared/changes/change.ts';
import { alertText } from '../../shared/history/rows.ts';
import { shortId } from '../../shared/history/short-id.ts';
import type { ChangeStory, FigureStory } from '../../shared/history/why.ts';
import type { PublicChange, PublicPosition, PublicStory } from './api/answers.ts';

/** A change as scripts and the API get it: docs/scripts.md. `alert` tells whether anybody was told. */
export function publicChange(change: StoredChange): PublicChange {
  const { id, story, force, metric, theatre, claimant, sequence, kind, from, to, period, difference } =
    change;
  const { claimedOn, seenAt, evidence, article, sources, alert } = change;
  return {
    ...{ id, shortId: shortId(id), story, force, metric, theatre, claimant, sequence, kind },
    ...{ from, to, period, difference, claimedOn, seenAt },
    ...{
      evidence,
      evidenceKind: attributionOf(article).kind,
      article,
      sources: [...sources],
      alert: alertText(alert),
    },
  };
}

/** A position as scripts and the API get it. */
export function publicPosition(position: Position): PublicPosition {
  const { story, force, metric, theatre, claimant, quantity, claimedOn, evidence, article, sources } =
    position;
  return {
    ...{ story, force, metric, theatre, claimant, quantity, claimedOn, evidence },
    ...{ evidenceKind: attributionOf(article).kind, article, sources },
  };
}

/** A change with its whole story, as `fogwatch why --json` and `GET /v1/changes/{id}` give it. */
export function publicStory({ change, alert, outlets, figures, suppressed }: ChangeStory): PublicStory {
  return {
    change: publicChange(change),
    superseded: change.superseded ?? false,
    alert,
    outlets: [...outlets],
    figures: figures.map(publicFigure),
    suppressed: suppressed.map(publicFigure),
  };
}

function publicFigure({ reading, ...figure }: FigureStory): PublicStory['figures'][number] {
  return { ...figure, evidenceKind: attributionOf(figure.article).kind, reading: [...reading] };
}
