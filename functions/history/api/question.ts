import * as v from 'valibot';

/** A question that cannot be answered as it was put; told to whoever asked. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  /** The parameter at fault. */
  readonly parameter: string;

  constructor(parameter: string, problem: string) {
    super(`${parameter} ${problem}.`);
    this.parameter = parameter;
  }
}

type Parameters = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/**
 * Reads a question's parameters from the query of its address, as OpenAPI's `form` style without `explode` has them:
 * lists separated by commas. A parameter that is there and empty asks for nothing, as a form sends it.
 * @throws QuestionError
 */
export function readQuestion<const Schema extends Parameters>(
  schema: Schema,
  query: URLSearchParams,
): v.InferOutput<Schema> {
  const given: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const entry = schema.entries[name];
    if (entry === undefined) {
      const known = Object.keys(schema.entries);
      const there = known.length === 0 ? 'this question has none' : `there are ${known.join(', ')}`;
      throw new QuestionError(name, `is no parameter here; ${there}`);
    }
    const texts = query.getAll(name).filter((text) => text !== '');
    if (texts.length > 0) given[name] = decoded(name, texts, typeOf(entry));
  }
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new QuestionError(String(issue.path?.[0]?.key), issue.message);
}

function decoded(name: string, texts: readonly string[], type: string): unknown {
  if (type === 'array') return texts.flatMap((text) => text.split(',')).map((part) => part.trim() || part);
  const [text = ''] = texts;
  if (texts.length > 1) throw new QuestionError(name, 'is given more than once');
  return type === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** "array", "number" or "string", whatever optional and checked schemas lie around it. */
function typeOf(schema: v.GenericSchema): string {
  return 'wrapped' in schema ? typeOf(schema.wrapped as v.GenericSchema) : schema.type;
}
