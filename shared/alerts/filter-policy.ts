import type { Story } from '../story/story.ts';
import { ATTRIBUTES, asked, SIZE_MARK } from './attributes.ts';
import { ANY, type Choice, groundsOf } from './choice.ts';
import { beginningsFrom } from './size-code.ts';
import type { Subscription } from './subscription.ts';

type Match = string | { readonly prefix: string };
/** One SNS filter policy without `$or`: every key must match, by any of its values. */
export type PolicyOfKeys = Readonly<Record<string, readonly Match[]>>;
export type FilterPolicy = PolicyOfKeys | { readonly $or: readonly PolicyOfKeys[] };

/** What SNS takes (developer guide, "Filter policy constraints"). */
export const POLICY_LIMITS = {
  keys: 5,
  /** Product of the numbers of values of each key. */
  combinations: 150,
  bytes: 256 * 1024,
  /** Filter policies a topic. */
  policies: 200,
} as const;

/** A choice that SNS cannot filter by. */
export class PolicyTooLarge extends Error {
  override readonly name = 'PolicyTooLarge';
  readonly combinations: number;

  constructor(combinations: number) {
    super(
      `This choice makes a filter of ${combinations} combinations of values, and SNS takes ${POLICY_LIMITS.combinations}; ` +
        'name fewer claimants, metrics, kinds or theatres, or a rounder --min-change.',
    );
    this.combinations = combinations;
  }
}

/** A choice that no change can fit. */
export class EmptyChoice extends Error {
  override readonly name = 'EmptyChoice';

  constructor(story: Story) {
    super(
      `No series of "${story.title}" that is told by default is of these forces; --war-totals asks for the others too.`,
    );
  }
}

/**
 * A choice as an SNS filter policy on message attributes, so that SNS does the choosing, and exactly: a message passes
 * if and only if one of its changes is wanted (docs/decisions/0007-exact-filters.md).
 * @throws PolicyTooLarge, EmptyChoice
 */
export function filterPolicy(choice: Choice, story: Story): PolicyOfKeys {
  const grounds = groundsOf(choice, story);
  if (grounds.length === 0) throw new EmptyChoice(story);
  const { metrics = [ANY], kinds = [ANY], claimants, size } = choice;
  const sizes =
    size === undefined
      ? ['']
      : beginningsFrom(size.least, size.unit).map((code) => SIZE_MARK[size.unit] + code);
  const ways = grounds.flatMap(({ force, theatre }) =>
    metrics.flatMap((metric) =>
      kinds.flatMap((kind) => sizes.map((end) => ({ prefix: asked(force, metric, theatre, kind) + end }))),
    ),
  );
  return withinLimits({
    [ATTRIBUTES.story]: [choice.story],
    ...(claimants === undefined ? {} : { [ATTRIBUTES.claimant]: claimants }),
    [ATTRIBUTES.changes]: ways,
  });
}

/**
 * The policy by which SNS filters what a subscription gets; a digest is sent to one subscription alone.
 * @throws PolicyTooLarge, EmptyChoice
 */
export function policyOf(
  { id, choice, digest }: Pick<Subscription, 'id' | 'choice' | 'digest'>,
  story: Story,
): PolicyOfKeys {
  return digest === undefined ? filterPolicy(choice, story) : { [ATTRIBUTES.digest]: [id] };
}

/** What subscribers of these stories hear of by default. `$or` needs two policies or more. */
export function defaultPolicy(stories: readonly Story[]): FilterPolicy {
  const policies = stories.map((story) => filterPolicy({ story: story.id }, story));
  const [only] = policies;
  return policies.length === 1 && only !== undefined ? only : { $or: policies };
}

/** Number of combinations as SNS counts them. */
export const combinationsOf = (policy: PolicyOfKeys): number =>
  Object.values(policy).reduce((product, values) => product * values.length, 1);

function withinLimits(policy: PolicyOfKeys): PolicyOfKeys {
  const combinations = combinationsOf(policy);
  // Three keys at most, and 150 short values stay far below 256 kB: the combinations are what can be too many.
  if (combinations > POLICY_LIMITS.combinations) throw new PolicyTooLarge(combinations);
  return policy;
}
