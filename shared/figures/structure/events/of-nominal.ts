import type { Event } from '../event.ts';
import type { Mood } from '../mood.ts';
import type { Nominal } from '../nominal-event.ts';
import { told, type Whose } from '../people.ts';

/** What a noun counts, of the number that completes it: "losses are 900", "the toll rose to 300". */
export const ofNominal = ({ metric, whose, head }: Nominal, mood: Mood, own: Whose): Event => ({
  metric,
  whose: told(whose) ? whose : own,
  mood,
  against: null,
  trigger: head,
  by: 'amount',
});
