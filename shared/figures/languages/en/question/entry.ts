import type { Context } from '../context.ts';
import { mainForce } from '../force/main-force.ts';
import type { Read } from '../read.ts';
import { announced } from './asking.ts';

/**
 * Every entry of a chronicle about the story's own force begins with that force, whoever the entry before spoke of;
 * what was counted last stays on the table, at first what the title announces.
 */
export function enterEntry({ sentence }: Read, context: Context): void {
  const { focus, names, outline, passages, subject } = context;
  if (passages[context.sentence - 1]?.read.sentence.line === sentence.line) return;
  // A paragraph behind a bullet speaks of something else, unless its own words point back.
  if (outline.isItem(sentence.line) && focus.counted?.asked === false) focus.counted = null;
  const main = mainForce(names)?.id;
  if (main === undefined || !outline.beginsEntry(sentence.line) || !subject.headed) return;
  const place = { sentence: context.sentence, line: sentence.line };
  const { counted } = focus;
  const title = passages.find(({ read }) => read.sentence.line < 0);
  const metric = counted?.metric ?? (title ? announced(title.read) : null);
  focus.people = { force: main, ...place };
  focus.counted =
    metric === null
      ? null
      : {
          force: main,
          metric,
          theatre: subject.theatre ?? names.story.war.theatre,
          value: counted?.force === main ? counted.value : null,
          asked: false,
          ...place,
        };
}
