import { readPage } from '../../shared/articles/read-page.ts';
import { CONTENTS } from './contents.ts';
import { LAYOUTS } from './layouts.ts';

/** How well the main text of a page was found. */
export interface PageScore {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words to a run, as the public benchmarks of main text compare them. */
const RUN = 4;

/** Reads every layout with every content, and compares what comes out with what was put in. */
export function scorePages(): PageScore[] {
  return LAYOUTS.flatMap((layout) =>
    CONTENTS.map((content) => {
      const { text } = readPage(layout.page(content), {
        url: 'https://gazette.example/world/vesk',
        item: { title: content.title },
        now: '2024-12-02T12:00:00.000Z',
      });
      return { name: `${content.name} in ${layout.name}`, ...compared(text, content.lines.join('\n')) };
    }),
  );
}

function compared(found: string, wanted: string): Omit<PageScore, 'name'> {
  const [one, other] = [runsOf(found), runsOf(wanted)];
  const shared = [...one].filter((run) => other.has(run)).length;
  const precision = one.size === 0 ? 0 : shared / one.size;
  const recall = shared / other.size;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|\||–/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}
