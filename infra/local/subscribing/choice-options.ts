import { type Command, InvalidArgumentError } from 'commander';
import type { Choice, LeastSize } from '../../../shared/alerts/choice.ts';
import { claimantNamed, UnknownClaimant } from '../../../shared/alerts/claimant-names.ts';
import { nearestNames } from '../../../shared/alerts/nearest.ts';
import { LARGEST } from '../../../shared/alerts/size-code.ts';
import { KINDS, type Kind } from '../../../shared/changes/change.ts';
import { METRICS, type Metric } from '../../../shared/figures/figure.ts';
import type { Story } from '../../../shared/story/story.ts';
import { UsageError } from '../errors.ts';
import { texts } from '../options.ts';
import { addStoryOption, type SeriesOptions, theatresOf } from '../story-option.ts';

/** What the options of a choice come to before they are checked against the story. */
export interface ChoiceOptions extends SeriesOptions {
  readonly minChange?: LeastSize;
  readonly warTotals?: true;
}

export function addChoiceOptions(command: Command): Command {
  return addStoryOption(command)
    .option('--force <ids>', 'only these forces, separated by commas', texts)
    .option('--metric <metrics>', `only these: ${METRICS.join(', ')}`, texts)
    .option('--theatre <ids>', 'only these theatres, also ones that are not told by default', texts)
    .option('--claimant <names>', 'only these claimants', texts)
    .option('--kind <kinds>', `only these kinds of change: ${KINDS.join(', ')}`, texts)
    .option(
      '--min-change <size>',
      'only changes of at least so many people (200) or per cent (10%); first numbers and incidents have no size',
      leastSize,
    )
    .option('--war-totals', 'also the series that are not told by default, such as totals of the whole war');
}

/** "200" people, or "10%". */
export function leastSize(text: string): LeastSize {
  const found = /^(\d{1,7})(\.\d)?(%?)$/.exec(text);
  const unit = found?.[3] === '%' ? 'percent' : 'people';
  const least = found === null ? Number.NaN : Number(text.replace('%', ''));
  const isWhole = unit === 'percent' || Number.isInteger(least);
  if (!(least > 0 && least <= LARGEST[unit] && isWhole)) {
    throw new InvalidArgumentError(
      'Give people, such as 200, or per cent of the number before, such as 10%.',
    );
  }
  return { unit, least };
}

/**
 * The choice that the options make, every value checked against the story.
 * @throws UsageError naming the nearest values
 */
export function choiceFrom(options: ChoiceOptions, story: Story): Choice {
  const { force, metric, theatre, claimant, kind, minChange, warTotals } = options;
  const forces = [...story.forces.map(({ id }) => id), ...story.combinedForces];
  return {
    story: story.id,
    ...(force && { forces: known('--force', force, forces) }),
    ...(metric && { metrics: known<Metric>('--metric', metric, METRICS) }),
    ...(theatre && { theatres: known('--theatre', theatre, theatresOf(story)) }),
    ...(claimant && { claimants: [...new Set(claimant.map((name) => claimantOf(name, story)))] }),
    ...(kind && { kinds: known<Kind>('--kind', kind, KINDS) }),
    ...(minChange && { size: minChange }),
    ...(warTotals && { warTotals }),
  };
}

/** @throws UsageError where a value is none of those that are known */
function known<T extends string>(option: string, given: readonly string[], all: readonly T[]): T[] {
  const chosen = given.map((value) => {
    const found = all.find((one) => one === value.toLowerCase());
    if (found !== undefined) return found;
    const [nearest] = nearestNames(value, all);
    const meant = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    throw new UsageError(`${option}: "${value}" is none of ${all.join(', ')}${meant || '.'}`);
  });
  return [...new Set(chosen)];
}

function claimantOf(given: string, story: Story): string {
  try {
    return claimantNamed(given, story);
  } catch (error) {
    throw error instanceof UnknownClaimant ? new UsageError(`--claimant: ${error.message}`) : error;
  }
}
