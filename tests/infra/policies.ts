import type { Template } from 'aws-cdk-lib/assertions';
import * as v from 'valibot';
import type { Table } from '../../shared/store/items.ts';

/** A call to the table, as IAM sees it. */
export interface Call {
  /** Such as `PutItem`. */
  readonly action: string;
  /** Name of the index that is asked; null for the table itself. */
  readonly index: string | null;
  /** Partition keys that it names. */
  readonly keys: readonly string[];
}

const Statement = v.object({
  Effect: v.literal('Allow'),
  Action: v.union([v.string(), v.array(v.string())]),
  Resource: v.unknown(),
  Condition: v.optional(
    v.object({
      'ForAllValues:StringLike': v.optional(v.record(v.string(), v.array(v.string()))),
    }),
  ),
});
type Statement = v.InferOutput<typeof Statement>;

/** What the role of a function may do, in a template. @param role begins the logical id of its policy */
export function statementsOf(template: Template, role: string): Statement[] {
  const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
  const own = policies.filter(([id]) => id.startsWith(role));
  if (own.length === 0)
    throw new Error(`no policy begins with ${role}: ${policies.map(([id]) => id).join(', ')}`);
  return own.flatMap(([, { Properties }]) =>
    v.parse(v.array(Statement), Properties.PolicyDocument.Statement),
  );
}

/** Whether IAM would let a call through (IAM user guide, "Policy evaluation logic"; leading keys as DynamoDB gives them). */
export function isAllowed(statements: readonly Statement[], { action, index, keys }: Call): boolean {
  return statements.some(({ Action, Resource, Condition }) => {
    if (![Action].flat().includes(`dynamodb:${action}`)) return false;
    const resources = [Resource].flat().map((one) => JSON.stringify(one));
    const isNamed = resources.some((one) =>
      index === null ? one.includes('Table') && !one.includes('/index/') : one.includes(`/index/${index}"`),
    );
    const patterns = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
    return (
      isNamed && (patterns === undefined || keys.every((key) => patterns.some((one) => isLike(one, key))))
    );
  });
}

const isLike = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(text);

const Keyed = v.object({ pk: v.string() });
const Writes = v.array(v.object({ PutRequest: v.object({ Item: Keyed }) }));
const Input = v.object({
  IndexName: v.optional(v.string()),
  Item: v.optional(Keyed),
  Key: v.optional(Keyed),
  RequestItems: v.optional(v.record(v.string(), v.union([Writes, v.object({ Keys: v.array(Keyed) })]))),
  ExpressionAttributeValues: v.optional(v.record(v.string(), v.unknown())),
});

/** Notes every call that goes through a table's client. @returns the notes, which grow */
export function noteCalls(table: Table): Call[] {
  const calls: Call[] = [];
  table.client.middlewareStack.add(
    (next, context) => (args) => {
      const {
        IndexName,
        Item,
        Key,
        RequestItems,
        ExpressionAttributeValues: values,
      } = v.parse(Input, args.input);
      const action = String(context.commandName)
        .replace('Command', '')
        .replace(/^Batch(Get|Write)$/, 'Batch$1Item');
      const named = [Item, Key].flatMap((one) => one ?? []);
      const batched = Object.values(RequestItems ?? {}).flatMap((batch) =>
        'Keys' in batch ? batch.Keys : batch.map(({ PutRequest }) => PutRequest.Item),
      );
      const asked =
        action === 'Query' && IndexName === undefined ? [v.parse(v.string(), values?.[':pk'])] : [];
      calls.push({
        action: /^(Get|Put|Update|Delete)$/.test(action) ? `${action}Item` : action,
        index: IndexName ?? null,
        keys: [...named.map(({ pk }) => pk), ...batched.map(({ pk }) => pk), ...asked],
      });
      return next(args);
    },
    { step: 'initialize', name: 'note' },
  );
  return calls;
}
