import type { Subscription } from '../../../shared/alerts/subscription.ts';

/** Whether anything is sent to an address yet, or still. `pending`: its owner has to confirm it. */
export type State = 'confirmed' | 'pending' | 'stopped';

/** A subscription as it stands where it is kept. */
export interface Kept extends Omit<Subscription, 'choice' | 'createdAt' | 'changedAt'> {
  /** Null where it was not made by `fogwatch subscribe`. */
  readonly choice: Subscription['choice'] | null;
  readonly state: State;
  /** ISO 8601 UTC; null where nobody kept it. */
  readonly since: string | null;
  /** What it gets, in words. */
  readonly gets: string;
}

/** What became of a command, with sentences for whoever typed it. */
export interface Done {
  readonly state: State;
  readonly notes: readonly string[];
}

/** Where subscriptions are kept and served: this machine's watcher, or a deployed stack. The same words for both. */
export interface Place {
  /** Makes a subscription, or changes the one that its address has. @throws UsageError where the place cannot serve it */
  subscribe(subscription: Subscription, options: { readonly role?: string | undefined }): Promise<Done>;
  /** The subscription that an address has, or null. */
  find(id: string): Promise<Subscription | null>;
  list(): Promise<Kept[]>;
  /** @returns null where there is no such subscription */
  unsubscribe(subscription: Pick<Subscription, 'id' | 'protocol' | 'address'>): Promise<Done | null>;
}
