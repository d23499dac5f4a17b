import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import * as v from 'valibot';
import { quantityText } from '../../../shared/changes/quantity.ts';
import type { Figure, Text } from '../../../shared/figures/figure.ts';
import type { Story } from '../../../shared/story/story.ts';
import { UsageError } from '../errors.ts';
import { contactOption, moment } from '../options.ts';
import { jsonLine, tableText } from '../output.ts';
import { readableFile } from '../readable-file.ts';
import { checkLanguage, isHtml, textIn } from '../readable-text.ts';
import {
  addReaderOptions,
  type ReaderOptions,
  type Reading,
  readingBy,
  secondReaderFrom,
} from '../second-reader.ts';
import { addStoryOption, chosenStory } from '../story-option.ts';

interface ExtractOptions extends ReaderOptions {
  readonly story: string;
  readonly title?: string;
  readonly published?: string;
  readonly lang: string;
  readonly jsonl?: true;
  readonly json?: true;
  readonly explain?: true;
  readonly prompt?: true;
  readonly allowPrivate?: true;
  readonly contact?: string;
}

/** A line of `--jsonl`. */
const Document = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  title: v.optional(v.nullable(v.string()), ''),
  published: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  outlet: v.optional(v.nullable(v.string())),
});

export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .argument('[source]', 'a file, a web address, or - for standard input (default: -)')
    .description('read the figures in a text; nothing is stored')
    .option('--title <title>', "the text's title")
    .option('--published <time>', 'when it was published, for "last Thursday" (default: now)', moment)
    .option('--lang <tag>', 'its language', 'en')
    .option(
      '--jsonl',
      'read {"id","text","title","published","lang","url"} a line, print {"id","figures"} a line',
    )
    .option('--json', 'one JSON object a figure')
    .option('--explain', 'name the reading rules that fired, and what the text tells of each number')
    .option('--prompt', 'print what a second reader would be asked, and ask nobody')
    .addOption(contactOption())
    .addOption(new Option('--allow-private', 'fetch loopback and private addresses too').hideHelp())
    .action(extract);
  addReaderOptions(command);
  addStoryOption(command);
}

async function extract(source = '-', options: ExtractOptions): Promise<void> {
  const story = chosenStory(options.story);
  const now = new Date().toISOString();
  const reading = readingBy(await secondReaderFrom(options, null), (line) =>
    process.stderr.write(`${line}\n`),
  );
  if (options.jsonl)
    return extractLines(source, story, now, options.prompt ? askedOf : figuresBy(reading, now));
  const text = await textFrom(source, options, now);
  if (options.prompt) {
    process.stdout.write(jsonLine(await askedOf(text, story)));
    return;
  }
  const figures = await reading(text, story, now);
  if (options.json) {
    for (const figure of figures) process.stdout.write(jsonLine(flat(figure, options.explain)));
    return;
  }
  const rows = figures.map((figure) => ({
    force: figure.force,
    metric: figure.metric,
    number: quantityText(figure),
    scope: figure.background ? `${figure.scope}, background` : figure.scope,
    theatre: figure.theatre,
    claimant: figure.claimant,
    'claimed on': figure.claimedOn,
    evidence: figure.evidence.text,
    ...(options.explain
      ? {
          confidence: figure.confidence,
          signals: figure.signals.join(', '),
          rules: figure.rules.join(', '),
        }
      : {}),
  }));
  process.stdout.write(tableText(rows, 'No figure of the story in this text.'));
}

/** What is printed for a text of many. */
type Answer = (text: Text, story: Story) => Promise<Record<string, unknown>>;

const figuresBy =
  (reading: Reading, now: string): Answer =>
  async (text, story) => {
    const figures = await reading(text, story, now);
    return { figures: figures.map((figure) => flat(figure)) };
  };

/** What a second reader would be asked; null for a text that it would not be asked about. */
const askedOf: Answer = async (text, story) => {
  const { isWorthAsking } = await import('../../../shared/figures/second/worth-asking.ts');
  const { questionFor } = await import('../../../shared/figures/second/prompt.ts');
  return { question: isWorthAsking(text, story) ? questionFor(text, story).question : null };
};

async function extractLines(source: string, story: Story, now: string, answer: Answer): Promise<void> {
  const input = source === '-' ? process.stdin : createReadStream(readableFile(source));
  let number = 0;
  const wrong: UsageError[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, title, published, lang, outlet } = parseLine(line, number);
      const document = {
        title: title ?? '',
        text,
        published: published ?? now,
        language: lang ?? 'en',
        ...(outlet ? { outlet } : {}),
      };
      process.stdout.write(jsonLine({ id, ...(await answer(document, story)) }));
    } catch (error) {
      // One line that is no document must not lose the others; it is told at once, and in the exit code.
      if (!(error instanceof UsageError)) throw error;
      wrong.push(error);
      process.stderr.write(`fogwatch: ${error.message}\n`);
    }
  }
  if (wrong.length > 0)
    throw new UsageError(`${wrong.length} of ${number} lines were not read; mend those named.`);
}

function parseLine(line: string, number: number): v.InferOutput<typeof Document> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`line ${number} is not JSON; --jsonl wants {"id","text",…} a line.`);
  }
  const parsed = v.safeParse(Document, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UsageError(`line ${number}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}`);
}

async function textFrom(source: string, options: ExtractOptions, now: string): Promise<Text> {
  const text = /^https?:\/\//i.test(source)
    ? await textOfPage(source, options, now)
    : await textOfFile(source, options, now);
  checkLanguage(text.text, options.lang, source === '-' ? 'The text' : source);
  return text;
}

async function textOfFile(source: string, options: ExtractOptions, now: string): Promise<Text> {
  const { title, published, lang } = options;
  const bytes = readFileSync(source === '-' ? 0 : readableFile(source));
  const text = textIn(bytes, source === '-' ? 'The standard input' : source);
  if (!isHtml(text)) return { title: title ?? '', text, published: published ?? now, language: lang };
  const { readPage } = await import('../../../shared/articles/read-page.ts');
  // A file stands nowhere on the web; what its page says of its own place is not asked for.
  const page = readPage(text, { url: 'http://localhost/', item: { title: title ?? '' }, now });
  return {
    title: title ?? page.title,
    text: page.text,
    published: published ?? page.published ?? now,
    language: lang,
    ...(page.outlet === null ? {} : { outlet: page.outlet }),
  };
}

async function textOfPage(url: string, options: ExtractOptions, now: string): Promise<Text> {
  const item = { id: url, url, title: '', summary: '', published: null, updated: null, outlet: null };
  const feed = { url, outlet: '', language: options.lang };
  const { fetchArticle } = await import('../../../shared/articles/fetch-article.ts');
  const { allowPrivate = false, contact } = options;
  const outcome = await fetchArticle(item, { now, feed, allowPrivate, contact });
  if (outcome.kind !== 'read') throw new Error(`${url}: is gone (status 410).`);
  const { article, failure } = outcome;
  if (failure !== null) throw new Error(failure.replace(/; (?:until then )?what the feed says.*$/, ''));
  const { title, text, published, outlet } = article;
  return {
    title: options.title ?? title,
    text,
    published: options.published ?? published,
    language: options.lang,
    outlet,
  };
}

/** A figure with its evidence in fields of its own: docs/figures.md. */
function flat(figure: Figure, explain = false): Record<string, unknown> {
  const { evidence, background, rules, signals, setOff, ...fields } = figure;
  const { text, start, end, sentence } = evidence;
  return {
    ...fields,
    ...(background ? { background } : {}),
    ...(signals.length > 0 ? { signals } : {}),
    ...(setOff ? { setOff } : {}),
    evidence: text,
    start,
    end,
    sentence,
    ...(explain ? { rules } : {}),
  };
}
