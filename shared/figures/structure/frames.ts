/** What verbs say of people, in the terms of event extraction: a trigger, and whose people it befalls. */
export type Frame =
  /** The object is killed, wounded, captured; of a passive verb the subject. */
  | 'kill'
  | 'wound'
  | 'capture'
  /** The subject dies, gives itself up, goes missing. */
  | 'die'
  | 'surrender'
  | 'disappear'
  /** The subject's people are lost; the object counts them. */
  | 'lose'
  /** The subject's people suffer what the object names: casualties, losses, deaths. */
  | 'suffer'
  /** The object names losses of those behind "on". */
  | 'inflict'
  /** The first object's people are lost; the second counts them. */
  | 'cost'
  /** The object is sent; of a passive verb the subject. */
  | 'send'
  /** The object is made to fight there by whoever it does not belong to. */
  | 'use'
  /** The first object's number comes to what stands behind "to". */
  | 'bring'
  /** The subject is, or goes, there. */
  | 'arrive'
  | 'fight'
  | 'stay'
  /** The subject's number comes to the object. */
  | 'amount'
  /** People who leave, come home, are buried, exchanged: none that are counted. */
  | 'leave'
  | 'recruit'
  | 'say'
  | 'plan'
  /** The subject gives its word that the object will come: "promised 900 men". */
  | 'pledge'
  | 'have'
  | 'be'
  /** The subject's number comes to the object right behind it: "reached 600". */
  | 'reach'
  /** The subject is made up of what stands behind a genitive link: "consists of". */
  | 'consist'
  /** A bound that is a verb: "exceeding 900". */
  | 'exceed'
  /** A running total comes to a number. */
  | 'total'
  /** The subject leaves the object: "leaves Wonsan". */
  | 'depart'
  /** The subject gets what somebody had: bodies that are given back. */
  | 'obtain'
  /** The subject owns to what it lost. */
  | 'admit'
  /** What is said is said to the object. */
  | 'inform'
  /** The subject wants to know what follows. */
  | 'ask'
  /** The subject, a work of fiction, tells of the object. */
  | 'depict'
  /** The subject comes to the object, who are there before it. */
  | 'join'
  /** Somebody gives what another said. */
  | 'quote'
  /** Says something only where what it says stands with it: "saw", "gave". */
  | 'give'
  | 'put'
  /** With an infinitive of saying, says it: "went on to say". */
  | 'say-on'
  /** How a deed begins or goes on: it is as real as this. */
  | 'phase'
  /** The subject makes the object do what follows. */
  | 'make'
  /** A state, of which "could" doubts whether it is. */
  | 'state'
  /** Somebody gets or has the object as what stands behind it: "took 71 Russians captive". */
  | 'hold'
  /** A gerund behind it is thought of, not done. */
  | 'entertain';

/** The frames of each verb of a language. */
export type Frames = ReadonlyMap<string, ReadonlySet<Frame>>;

/** The frames of verbs, from the verbs of each frame that a language has. */
export function framesOfVerbs(verbs: Readonly<Partial<Record<Frame, ReadonlySet<string>>>>): Frames {
  const isFrame = (name: string): name is Frame => Object.hasOwn(verbs, name);
  const frames = new Map<string, Set<Frame>>();
  for (const frame of Object.keys(verbs).filter(isFrame))
    for (const verb of verbs[frame] ?? []) frames.set(verb, (frames.get(verb) ?? new Set()).add(frame));
  return frames;
}

const NONE: ReadonlySet<Frame> = new Set();

/**
 * The frames of a verb, in the order in which its language gives them.
 * @param behind the word behind it: "thrown away" says something else than "thrown"
 */
export const framesOf = (
  { verbs }: { readonly verbs: { readonly frames: Frames } },
  lemma: string,
  behind = '',
): ReadonlySet<Frame> => verbs.frames.get(`${lemma} ${behind}`) ?? verbs.frames.get(lemma) ?? NONE;

/** A verb, by its frames alone. */
interface Framed {
  readonly frames: ReadonlySet<Frame>;
}

/** Whether a verb may be of a frame. */
export const isOfFrame = ({ frames }: Framed, frame: Frame): boolean => frames.has(frame);

/** Whether a verb may be one of saying. */
export const isSaying = ({ frames }: Framed): boolean => frames.has('say');
