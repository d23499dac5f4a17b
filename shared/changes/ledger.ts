import type { Arrival, Ledger, LedgerEntry, Position, RecordedFigure, Verdict } from './change.ts';
import type { Incident, Incidents } from './incidents.ts';
import { differenceOf, quantityOf } from './quantity.ts';
import { byPublication } from './recorded-figure.ts';
import { type Draft, present, type Timeline } from './timeline.ts';

/** Puts what a fold came to into the form that is stored: numbered entries, with sources by publication. */
export function ledgerOf(timeline: Timeline, { incidents, retold }: Incidents, claimant: string): Ledger {
  const told = incidents.map(draftOf);
  const drafts = inOrder(timeline.drafts, told);
  const numbers = new Map(drafts.map((draft, index) => [draft, index + 1]));
  const verdicts: Verdict[] = [
    ...timeline.verdicts.map(({ figure, rule, draft }) => ({
      figure: figure.id,
      rule,
      entry: numberOf(draft),
    })),
    ...told.flatMap((draft) =>
      draft.figures.map((figure) => ({
        figure: figure.id,
        rule: 'incident' as const,
        entry: numberOf(draft),
      })),
    ),
    ...retold.map((figure) => ({ figure: figure.id, rule: 'retold-incident' as const, entry: null })),
  ];
  const last = present(timeline);
  return {
    position: last ? positionOf(last, claimant) : null,
    entries: drafts.map((draft, index) => entryOf(draft, index + 1, claimant)),
    verdicts,
  };

  function numberOf(draft: Draft | null): number | null {
    if (draft === null) return null;
    // A held entry that was confirmed lives on in the one that carries its figures.
    const carried = numbers.has(draft) ? draft : drafts.find((other) => other.figures.includes(draft.lead));
    return (carried && numbers.get(carried)) ?? null;
  }
}

/** Entries stay in the order in which the fold made them; each incident goes before the first entry of a later day. */
function inOrder(drafts: readonly Draft[], incidents: readonly Draft[]): Draft[] {
  const ordered = [...drafts];
  for (const incident of incidents) {
    const later = ordered.findIndex((draft) => draft.claimedOn > incident.claimedOn);
    ordered.splice(later < 0 ? ordered.length : later, 0, incident);
  }
  return ordered;
}

function draftOf(incident: Incident): Draft {
  return {
    kind: 'incident',
    from: null,
    to: quantityOf(incident.lead),
    claimedOn: incident.day,
    lead: incident.lead,
    figures: [...incident.figures],
    claims: [],
    ...(incident.confident ? {} : { silence: 'below-confidence' }),
  };
}

function entryOf(draft: Draft, sequence: number, claimant: string): LedgerEntry {
  const { kind, from, to, claimedOn, lead, figures, silence } = draft;
  return {
    ...lead.series,
    claimant,
    sequence,
    kind,
    from,
    to,
    difference: kind === 'incident' ? null : differenceOf(from, to),
    claimedOn,
    evidence: lead.evidence.sentence,
    article: lead.article,
    sources: sourcesOf(figures),
    figures: [lead, ...figures.filter((figure) => figure !== lead)].map((figure) => figure.id),
    arrival: arrivalOf(draft),
    ...(silence === undefined ? {} : { silence }),
  };
}

function positionOf(draft: Draft, claimant: string): Position | null {
  if (draft.to === null) return null;
  const { lead, to, claimedOn } = draft;
  return {
    ...lead.series,
    claimant,
    quantity: to,
    claimedOn,
    evidence: lead.evidence.sentence,
    article: lead.article,
    sources: sourcesOf(draft.figures).length,
  };
}

function sourcesOf(figures: readonly RecordedFigure[]): LedgerEntry['sources'] {
  const articles = [...figures].sort(byPublication).map((figure) => figure.article);
  return [...new Map(articles.map((article) => [article.url, article])).values()];
}

/**
 * An old item that a live one says too is news; what the baseline or the archive said first stays theirs.
 * A withdrawal is news even of what they said: it happens when it is seen.
 */
function arrivalOf({ kind, lead, figures }: Draft): Arrival {
  if (kind === 'withdrawn') return 'news';
  if (lead.arrival !== 'late') return lead.arrival;
  return figures.find((figure) => figure.arrival === 'news')?.arrival ?? 'late';
}
