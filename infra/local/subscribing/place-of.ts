import { localPlace } from './local-place.ts';
import type { Place } from './place.ts';

export interface PlaceOptions {
  readonly stack?: string;
  readonly data: string;
}

/** Where the options of a command say that it acts: a deployed stack, or this machine. @throws StackUnreachable */
export async function placeOf({ stack, data }: PlaceOptions): Promise<Place> {
  if (stack === undefined) return localPlace(data);
  // The SDK's clients are loaded only where they are needed: the commands of this machine start sooner.
  const { stackPlace } = await import('./stack-place.ts');
  return stackPlace(stack);
}
