import { carrying, NOTHING_CARRIED, ofEntry } from './carried.ts';
import type { Arrival, Ledger, LedgerEntry, Position, Verdict } from './change.ts';
import type { Incident, Incidents } from './incidents.ts';
import { differenceOf, quantityOf } from './quantity.ts';
import { type Draft, present, type Timeline } from './timeline.ts';

/**
 * Puts what a fold came to into the form that is stored: numbered entries, with sources by publication.
 * @returns the ledger, and the draft of each of its entries
 */
export function ledgerOf(
  timeline: Timeline,
  { incidents, retold }: Incidents,
  claimant: string,
): { readonly ledger: Ledger; readonly drafts: readonly Draft[] } {
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
  const position = last ? positionOf(last, claimant) : null;
  const entries = drafts.map((draft) => entryOf(draft, claimant));
  return { ledger: { position, entries, verdicts }, drafts };

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
    ...{ sequence: incident.place, before: NOTHING_CARRIED, isOld: false },
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

function entryOf(draft: Draft, claimant: string): LedgerEntry {
  const { kind, from, to, claimedOn, sequence, lead, figures, before, silence } = draft;
  const carried = carrying(before, figures);
  return {
    ...lead.series,
    claimant,
    sequence,
    kind,
    from,
    to,
    period: (kind === 'incident' && lead.period) || null,
    difference: kind === 'incident' ? null : differenceOf(from, to),
    claimedOn,
    evidence: lead.evidence.sentence,
    article: lead.article,
    ...ofEntry(carried, lead),
    arrival: arrivalOf(draft, carried.hasNews),
    ...(silence === undefined ? {} : { silence }),
  };
}

function positionOf(draft: Draft, claimant: string): Position | null {
  if (draft.to === null) return null;
  const { lead, to, claimedOn, before, figures } = draft;
  return {
    ...lead.series,
    claimant,
    quantity: to,
    claimedOn,
    evidence: lead.evidence.sentence,
    article: lead.article,
    sources: carrying(before, figures).sourceCount,
  };
}

/**
 * An old item that a live one says too is news; what the baseline or the archive said first stays theirs.
 * A withdrawal is news even of what they said: it happens when it is seen.
 */
function arrivalOf({ kind, lead }: Draft, hasNews: boolean): Arrival {
  if (kind === 'withdrawn') return 'news';
  if (lead.arrival !== 'late') return lead.arrival;
  return hasNews ? 'news' : 'late';
}
