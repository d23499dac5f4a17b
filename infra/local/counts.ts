/** What a run did, told at its end. */
export interface Counts {
  feeds: number;
  articles: number;
  figures: number;
  changes: number;
  alerts: number;
  failures: number;
}

export const noCounts = (): Counts => ({
  feeds: 0,
  articles: 0,
  figures: 0,
  changes: 0,
  alerts: 0,
  failures: 0,
});
