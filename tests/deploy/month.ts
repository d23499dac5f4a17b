import type { RecordedFigure } from '../../shared/changes/change.ts';
import { type Told, told } from '../shared/changes/told.ts';

/** What is read on a day of the month. */
export interface Day {
  readonly day: number;
  /** ISO 8601 UTC: the cycle that reads it. */
  readonly now: string;
  readonly figures: readonly RecordedFigure[];
}

/** A claim of the month: of whom, beside what `told` takes. */
interface Claim extends Omit<Told, 'published'> {
  readonly force?: string;
}

/** A month of claims in which every kind of filter has something to let through and something to hold back. */
export function month(): Day[] {
  return Array.from({ length: 31 }, (_, n) => {
    const day = n + 1;
    const date = `2025-01-${String(day).padStart(2, '0')}`;
    const claims: Claim[] = [
      // Small steps and large ones, two series in one briefing.
      ...(day % 2 === 0
        ? [
            { number: `${400 + day * (day % 4 === 0 ? 60 : 41)}` },
            { number: `${2_000 + day * 45}`, metric: 'wounded' as const },
          ]
        : []),
      ...(day % 3 === 0 ? [{ claimant: 'Zelensky', number: `${3_000 + day * 111}` }] : []),
      ...(day % 5 === 0
        ? [
            { claimant: 'Zelensky', metric: 'wounded' as const, number: `${2_900 + day * 170}` },
            { claimant: 'HUR', metric: 'captured' as const, number: `${day}` },
          ]
        : []),
      ...(day % 7 === 0
        ? [{ claimant: 'JCS', metric: 'deployed' as const, number: `${12_000 - day * 111}` }]
        : []),
      // The total of the whole war moves every day.
      {
        claimant: 'Ukraine General Staff',
        force: 'russia',
        metric: 'casualties',
        theatre: 'war',
        number: `${800_001 + day * 1_501}`,
      },
      ...(day % 6 === 0
        ? [
            {
              claimant: 'Zelensky',
              force: 'russia',
              metric: 'killed' as const,
              number: `${9_001 + day * 313}`,
            },
          ]
        : []),
    ];
    return { day, now: `${date}T09:00:00.000Z`, figures: claims.map((claim) => figureOf(claim, date)) };
  });
}

function figureOf({ force = 'north-korea', ...claim }: Claim, date: string): RecordedFigure {
  const published = `${date}T08:00:00.000Z`;
  const url = `https://gazette.example/${date}-${force}-${claim.claimant ?? 'NIS'}-${claim.metric ?? 'killed'}`;
  const figure = told({ ...claim, published, url: url.replaceAll(' ', '-') });
  const series = { ...figure.series, story: 'kursk', force };
  return { ...figure, id: `${figure.id}${force}`, force, series };
}
