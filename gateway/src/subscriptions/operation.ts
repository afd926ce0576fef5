import { err, errorTexts, ok, type Result, withoutValues } from '@anzhu/kernel';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
  ValidationRule,
} from 'graphql';
import { graphql } from '../graphql-copy.ts';
import { maxTokens } from '../limits.ts';
import { repeatsTooOften } from '../repeated-names.ts';
import { soundVariables } from '../sound-operations.ts';
import { type DerivedQuery, derivedQuery } from './derived-query.ts';
import { type SubscriptionField, subscriptionFields } from './fields.ts';

export interface AskedOperation {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** A subscription that can be begun. */
export interface SoundSubscription {
  readonly field: SubscriptionField;
  readonly args: Readonly<Record<string, string | null | undefined>>;
  readonly after: string | undefined;
  readonly derived: DerivedQuery;
}

interface Checks {
  readonly schema: GraphQLSchema;
  /** Beside those of the language. */
  readonly rules: readonly ValidationRule[];
  /** Whether who asks wrongly is told what there is. */
  readonly introspection: boolean;
}

type Outcome<T> = Result<T, readonly Error[]>;

const fault = (message: string, code = 'BAD_USER_INPUT'): Error => new graphql.GraphQLError(message, { extensions: { code } });

const withoutHints = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');

const coded = ({ introspection }: Checks, error: GraphQLError): Error => {
  const message = withoutValues(introspection ? error.message : withoutHints(error.message));
  const code = error.extensions['code'] ?? (error.originalError as { extensions?: { code?: unknown } } | undefined)?.extensions?.code;
  return new graphql.GraphQLError(message, {
    nodes: error.nodes ?? null,
    extensions: { code: code ?? 'BAD_USER_INPUT' },
  });
};

const parsed = (query: unknown): Outcome<DocumentNode> => {
  if (typeof query !== 'string') return err([fault('The subscription is missing: give it as `query`')]);
  if (repeatsTooOften(query)) return err([fault(errorTexts.TOO_COMPLEX.en, 'TOO_COMPLEX')]);
  try {
    return ok(graphql.parse(query, { maxTokens }));
  } catch (error) {
    const isTooLong = (error as Error).message.includes('Document contains more');
    return err([fault((error as Error).message, isTooLong ? 'TOO_COMPLEX' : 'BAD_USER_INPUT')]);
  }
};

interface Chosen {
  readonly operation: OperationDefinitionNode;
  readonly root: FieldNode;
  readonly fragments: readonly FragmentDefinitionNode[];
}

const chosen = (document: DocumentNode, operationName: string | undefined): Outcome<Chosen> => {
  const operation = graphql.getOperationAST(document, operationName);
  if (!operation) return err([fault('The document has several operations or none of this name: say by operationName which to begin')]);
  if (operation.operation !== 'subscription')
    return err([fault('Only subscriptions are answered in this way: send queries and mutations by POST and accept application/json')]);
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== 'Field' || !root.selectionSet)
    return err([fault('Select the field of the subscription itself, not through a fragment')]);
  if (root.directives?.length)
    return err([fault('The field of the subscription itself takes no directives: leave it out, or subscribe to it')]);
  const own = graphql.separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const fragments = own.definitions.filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition');
  return ok({ operation, root, fragments });
};

const valuesOf = ({ schema }: Checks, { operation, root, document }: Chosen & { readonly document: DocumentNode }, given: unknown) => {
  const variables = soundVariables({ schema, document, operation }, (given ?? undefined) as Readonly<Record<string, unknown>> | undefined);
  const { coerced = {} } = graphql.getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const definition = schema.getSubscriptionType()?.getFields()[root.name.value];
  if (!definition) throw fault(`There is no subscription ${root.name.value}`);
  return { variables, args: graphql.getArgumentValues(definition, root, coerced) as SoundSubscription['args'] };
};

/** The subscription a client asks for, or all that is wrong with it; its size is judged as that of the query by which it is filled. */
export const soundSubscription = (asked: AskedOperation, checks: Checks): Outcome<SoundSubscription> => {
  const document = parsed(asked.query);
  if (!document.ok) return document;
  const faults = graphql.validate(checks.schema, document.value, [...graphql.specifiedRules, ...checks.rules]);
  if (faults.length > 0) return err(faults.map((error) => coded(checks, error)));
  const found = chosen(document.value, typeof asked.operationName === 'string' ? asked.operationName : undefined);
  if (!found.ok) return found;
  try {
    const { variables, args } = valuesOf(checks, { ...found.value, document: document.value }, asked.variables);
    const { process } = args;
    if (typeof process === 'string' && !/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(process)) return err([fault('There is no such process')]);
    const field = subscriptionFields.find(({ name }) => name === found.value.root.name.value);
    if (!field) return err([fault('There is no such subscription')]);
    const derived = derivedQuery({ ...found.value, reads: field.reads(args), args, variables });
    const tooMuch = graphql.validate(checks.schema, derived.document, [...graphql.specifiedRules, ...checks.rules]);
    if (tooMuch.length > 0) return err(tooMuch.map((error) => coded(checks, error)));
    return ok({ field, args, after: args['after'] ?? undefined, derived });
  } catch (error) {
    return err([error as Error]);
  }
};
