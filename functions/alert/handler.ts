/** Placeholder of the entry point; the wiring follows. */
export async function handler(): Promise<void> {}
