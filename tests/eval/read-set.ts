import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type AnnotatedText, annotatedTextSchema, documentSchema, goldSchema } from './annotation.ts';

/** A line of a set that is not what it should be: which file, which line, what is wrong. */
export class EvaluationSetError extends Error {
  readonly file: string;
  /** Counted from 1; 0 for the file or folder as a whole. */
  readonly line: number;

  constructor(file: string, line: number, problem: string, cause?: unknown) {
    super(`${file}${line > 0 ? `:${line}` : ''}: ${problem}`, { cause });
    this.name = 'EvaluationSetError';
    this.file = file;
    this.line = line;
  }
}

/** Texts without a date are read as if published on this day; no date is annotated in them. */
const UNDATED = '2026-06-01';

/**
 * Reads the evaluation set in `folder`: `docs.jsonl` with `gold.jsonl` beside it, or else every `*.jsonl`
 * with text and figures in one line.
 * @throws EvaluationSetError where the folder holds no set or a line cannot be read.
 */
export function readSet(folder: string): AnnotatedText[] {
  if (!existsSync(folder))
    throw new EvaluationSetError(folder, 0, 'no such folder; name one that holds a set');
  if (existsSync(join(folder, 'docs.jsonl'))) return readPair(folder);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (files.length === 0)
    throw new EvaluationSetError(folder, 0, 'holds neither docs.jsonl and gold.jsonl nor any other *.jsonl');
  return files.flatMap((name) => readLines(join(folder, name), annotatedTextSchema));
}

function readPair(folder: string): AnnotatedText[] {
  const goldFile = join(folder, 'gold.jsonl');
  const documents = new Map(readLines(join(folder, 'docs.jsonl'), documentSchema).map((d) => [d.id, d]));
  return readLines(goldFile, goldSchema).map((gold) => {
    const document = documents.get(gold.id);
    if (document === undefined) throw new EvaluationSetError(goldFile, 0, `no text has the id ${gold.id}`);
    const { id, text, lang } = document;
    const [title, published] = [document.title ?? '', document.published ?? UNDATED];
    const outlet = document.outlet ?? undefined;
    return {
      ...{ id, text, published, lang, title, phenomenon: gold.kind, figures: gold.claims },
      ...(outlet && { outlet }),
    };
  });
}

function readLines<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const result = v.safeParse(schema, parseJson(file, number, line));
      if (result.success) return result.output;
      const issue = result.issues[0];
      throw new EvaluationSetError(file, number, `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
    });
}

/** @throws EvaluationSetError */
export function parseJson(file: string, number: number, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new EvaluationSetError(file, number, 'not a JSON object on one line', cause);
  }
}
