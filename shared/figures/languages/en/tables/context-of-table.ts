import { UNSPECIFIED } from '../../../figure.ts';
import type { Context } from '../context.ts';
import { mainForce } from '../force/main-force.ts';
import { forcesNamed, speakerNamed } from '../outline.ts';
import { announced } from '../question/asking.ts';
import type { Passage, Read } from '../read.ts';
import type { Row } from './cells.ts';
import type { TableContext } from './read-table.ts';

/** The first sentence of each line: what stands above a table says what it counts. */
export function captionsOf(passages: readonly Passage[]): ReadonlyMap<number, Read> {
  const captions = new Map<number, Read>();
  for (const { read } of passages)
    if (!captions.has(read.sentence.line)) captions.set(read.sentence.line, read);
  return captions;
}

/** Lines between a caption and its table, blank ones among them. */
const CAPTION_REACH = 3;

/** What the line above a table, and else the text, says of its numbers. */
export function contextOfTable(
  rows: readonly Row[],
  captions: ReadonlyMap<number, Read>,
  { text, names, subject, passages }: Context,
): TableContext {
  const above = rows[0]?.line ?? 0;
  const caption = [1, 2, CAPTION_REACH].map((lines) => captions.get(above - lines)).find(Boolean);
  const place = caption?.places.find(Boolean);
  const whole =
    titledForce(passages) ?? subject.force ?? (subject.named ? (mainForce(names)?.id ?? null) : null);
  const named = caption ? forcesNamed(caption) : [];
  return {
    text,
    names,
    force: named.length > 1 ? null : (named[0] ?? whole),
    theatre: place?.value ?? subject.theatre ?? UNSPECIFIED,
    metric: caption ? announced(caption) : null,
    claimant: caption ? speakerNamed(caption) : null,
  };
}

/** The one force that the title names: "DPRK contingent in Kursk". */
function titledForce(passages: readonly Passage[]): string | null {
  const title = passages.filter(({ read }) => read.sentence.line < 0);
  const forces = new Set(title.flatMap(({ read }) => forcesNamed(read)));
  const [force = null] = forces;
  return forces.size === 1 ? force : null;
}
