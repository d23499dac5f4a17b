import type { Settings } from '../settings.ts';
import { WITHOUT_BUDGETS } from '../watching/budget.ts';
import type { Template } from './deployed.ts';
import type { SubscriberPlan } from './subscribers.ts';

/** Things named in one line before the rest is only counted. */
const NAMED = 6;

export interface Synthesised {
  readonly settings: Settings;
  readonly plan: SubscriberPlan;
  /** What is deployed; null where nothing is, or nobody could ask. */
  readonly before: Template | null;
  readonly after: Template;
  /** Where it is deployed to; null where that is not known. */
  readonly region: string | null;
}

/** What somebody wants to know before it is deployed: a line for each thing that is taken away, or missing. */
export function words({ settings, plan, before, after, region }: Synthesised): string[] {
  const said: string[] = [];
  const gone = Object.entries(before?.Resources ?? {}).filter(([id]) => !(id in after.Resources));
  const removed = gone.filter(([, { DeletionPolicy }]) => DeletionPolicy !== 'Retain');
  if (removed.length > 0)
    said.push(
      `This removes from what is deployed: ${listed(removed.map(([id, { Type }]) => `${Type} ${id}`))}.`,
    );
  if (plan.leftOut.length > 0)
    said.push(
      `Left out of the settings, and still subscribed: ${listed(plan.leftOut)} (npx fogwatch unsubscribe ends it).`,
    );
  if (plan.gone.length > 0) said.push(`Has unsubscribed, and is not subscribed again: ${listed(plan.gone)}.`);
  if (plan.notified.length === 0)
    said.push('Nobody is told when Fogwatch itself is in trouble: alertEmails names no address.');
  if (settings.monthlyBudget > 0 && region !== null && WITHOUT_BUDGETS.includes(region))
    said.push(`No budget is set up: CloudFormation has none in ${region}.`);
  return said;
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
