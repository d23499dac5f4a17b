/** Whose people a count counts, as a rule tells it. */
export interface ForceReading {
  readonly force: string;
  readonly rule: string;
  /** Told by the sentence itself, not by what went before. */
  readonly direct: boolean;
}

/** The story's id for several forces counted in one number; null where the story has none for them. */
export function combinedForce(forces: readonly string[], combined: readonly string[]): string | null {
  const distinct = new Set(forces);
  const matches = (id: string) => {
    const parts = id.split('+');
    return parts.length === distinct.size && parts.every((part) => distinct.has(part));
  };
  return combined.find(matches) ?? null;
}
