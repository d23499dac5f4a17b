import type { Change, Kind } from '../changes/change.ts';
import type { Metric } from '../figures/figure.ts';
import type { Story } from '../story/story.ts';

/** The least size of a change that somebody wants to hear of. A first number and an incident have no size. */
export interface LeastSize {
  readonly unit: 'people' | 'percent';
  /** People, or per cent of the number before, to one decimal. */
  readonly least: number;
}

/** What somebody wants to hear of; an absent field asks for all. */
export interface Choice {
  readonly story: string;
  readonly forces?: readonly string[];
  readonly metrics?: readonly Metric[];
  readonly theatres?: readonly string[];
  /** Canonical names. */
  readonly claimants?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly size?: LeastSize;
  /** Also the series that a story leaves out by default, such as totals of the whole war. */
  readonly warTotals?: boolean;
}

/** Any value, where a choice does not narrow. */
export const ANY = '*';

/** A force and the theatre in which its people are counted; {@link ANY} for all. */
export interface Ground {
  readonly force: string;
  readonly theatre: string;
}

type StoryGrounds = Pick<Story, 'forces' | 'combinedForces' | 'defaultSeries' | 'war'>;

/**
 * Where a choice looks: the story's default series, narrowed to the forces chosen. Theatres that are named are taken
 * at their word. A number for several forces together is heard of by those who hear of one of them, by default only
 * where each of them is followed.
 */
export function groundsOf(choice: Choice, story: StoryGrounds): Ground[] {
  const { forces, theatres, warTotals = false } = choice;
  const all = [...story.forces.map(({ id }) => id), ...story.combinedForces];
  const isChosen = (force: string): boolean =>
    forces === undefined || forces.includes(force) || force.split('+').some((part) => forces.includes(part));
  if (theatres !== undefined) {
    const named = [...new Set(warTotals ? [...theatres, story.war.theatre] : theatres)];
    const chosen = forces === undefined ? [ANY] : all.filter(isChosen);
    return chosen.flatMap((force) => named.map((theatre) => ({ force, theatre })));
  }
  if (warTotals) {
    return (forces === undefined ? [ANY] : all.filter(isChosen)).map((force) => ({ force, theatre: ANY }));
  }
  return all
    .filter(isChosen)
    .flatMap((force) => defaultTheatres(force, story).map((theatre) => ({ force, theatre })));
}

/** The theatres in which subscribers hear of a force unless they ask otherwise. */
function defaultTheatres(force: string, { defaultSeries }: StoryGrounds): string[] {
  const each = force.split('+').map((part) => {
    const series = defaultSeries.filter((one) => one.force === part);
    return series.some(({ theatres }) => theatres === undefined)
      ? [ANY]
      : series.flatMap(({ theatres = [] }) => theatres);
  });
  const [first = [], ...others] = each.filter((theatres) => !theatres.includes(ANY));
  if (each.every((theatres) => theatres.includes(ANY))) return [ANY];
  return first.filter((theatre) => others.every((theatres) => theatres.includes(theatre)));
}

/** What of a change decides whether it is wanted. */
type Wanted = Pick<Change, 'story' | 'force' | 'metric' | 'theatre' | 'claimant' | 'kind' | 'difference'>;

/** Whether a change is one of those that somebody wants to hear of. */
export function isWanted(change: Wanted, choice: Choice, story: StoryGrounds): boolean {
  const { metrics, claimants, kinds, size } = choice;
  return (
    change.story === choice.story &&
    groundsOf(choice, story).some(
      ({ force, theatre }) =>
        (force === ANY || force === change.force) && (theatre === ANY || theatre === change.theatre),
    ) &&
    (metrics === undefined || metrics.includes(change.metric)) &&
    (claimants === undefined || claimants.includes(change.claimant)) &&
    (kinds === undefined || kinds.includes(change.kind)) &&
    (size === undefined || isLargeEnough(change, size))
  );
}

function isLargeEnough({ difference }: Wanted, { unit, least }: LeastSize): boolean {
  if (difference === null) return false;
  return Math.abs(unit === 'people' ? difference.absolute : difference.percent) >= least;
}
