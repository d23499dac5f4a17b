import type { Metric } from '../../figure.ts';
import type { Event } from '../event.ts';
import type { Frame } from '../frames.ts';
import { namedIn, told, type Whose } from '../people.ts';
import { linkOf } from '../read.ts';
import { amount, bring, say } from './amounting.ts';
import { type Argument, eventOn } from './argument.ts';
import { cost, lose } from './losing.ts';
import { arrive, expectMore, have, leave, pledge, recruit, send, use } from './moving.ts';
import { isCustody, isPlace } from './presence.ts';
import { joinedFate } from './told-fate.ts';

/** What a frame says of an argument of its verb; null where nobody is counted, undefined where it leaves that to others. */
export type FrameReader = (argument: Argument) => Event | null | undefined;

/** What the frames of a verb say of an argument, the first that says anything; undefined where none does. */
export const byFrame: FrameReader = (argument) => {
  const { a, clause, own, mood, patient, agent } = argument;
  const { verb } = clause;
  for (const frame of verb.frames) {
    const metric = patient ? PATIENT[frame] : agent ? AGENT[frame] : undefined;
    // "won't be going there": what is denied tells nothing of what became of them.
    if (metric === 'deployed' && mood === 'denied') continue;
    // "are being trained in Russia": there, whatever for.
    if (frame === 'fight' && verb.passive && patient && clause.phrases.some((at) => isPlace(a, at)))
      return eventOn(argument, 'deployed', own, 'fight-patient');
    // "fell into Ukrainian hands".
    if (frame === 'die' && agent && clause.phrases.some((into) => isCustody(a, into)))
      return eventOn(argument, 'captured', own, 'custody-agent');
    if (metric !== undefined) {
      const by = `${frame}-${patient ? 'patient' : 'agent'}`;
      const whose = frame === 'arrive' && !told(own) ? originOf(argument) : own;
      return eventOn(argument, joinedFate(a, verb.head) ?? metric, whose, by);
    }
    const event = READERS[frame]?.(argument);
    if (event !== undefined) return event;
  }
  return undefined;
};

/** "3,000 came from the North": whose people arrive. */
function originOf({ a, clause: { phrases }, own }: Argument): Whose {
  const from = phrases.find((phrase) => a.grammar.links.origin.has(linkOf(a, phrase)));
  const whose = from ? namedIn(a, from) : own;
  return told(whose) ? whose : own;
}

const PATIENT: Partial<Record<Frame, Metric>> = {
  kill: 'killed',
  wound: 'wounded',
  capture: 'captured',
  fight: 'deployed',
};
const AGENT: Partial<Record<Frame, Metric>> = {
  die: 'killed',
  surrender: 'captured',
  disappear: 'missing',
  arrive: 'deployed',
  fight: 'deployed',
  stay: 'deployed',
};

const READERS: Partial<Record<Frame, FrameReader>> = {
  lose,
  cost,
  pledge,
  plan: expectMore,
  send,
  have,
  use,
  bring,
  arrive,
  leave,
  recruit,
  amount,
  say,
  give: say,
};
