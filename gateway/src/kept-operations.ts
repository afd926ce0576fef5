import { createRequire } from 'node:module';

interface Definition {
  readonly kind: string;
}
type ReadOperation = (
  schema: object,
  document: { readonly definitions: readonly Definition[] },
  options?: { readonly validate?: boolean; readonly operationName?: string },
) => object;

interface Kept {
  readonly schema: object;
  readonly definitions: readonly Definition[];
  readonly operation: object;
}

const isSame = (kept: Kept, schema: object, definitions: readonly Definition[]): boolean =>
  kept.schema === schema && kept.definitions.length === definitions.length && kept.definitions.every((one, at) => one === definitions[at]);

/** Reads a parsed operation of a schema once, for as long as its document is kept. Only where it is read to shape an answer, which changes nothing in it. */
const readOnce = (read: ReadOperation): ReadOperation => {
  const operations = new WeakMap<Definition, Kept>();
  return (schema, document, options) => {
    const { definitions } = document;
    const [first] = definitions;
    if (first === undefined || options?.validate !== false || options.operationName !== undefined) return read(schema, document, options);
    const kept = operations.get(first);
    if (kept && isSame(kept, schema, definitions)) return kept.operation;
    const operation = read(schema, document, options);
    operations.set(first, { schema, definitions, operation });
    return operation;
  };
};

const fromGateway = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'));

/** Where `@apollo/gateway`, pinned for this, finds how an operation is read. */
export const operationsModule = fromGateway('@apollo/federation-internals/dist/operations.js') as { operationFromDocument: ReadOperation };

const installed = new WeakSet<ReadOperation>();

/** Lets every gateway of this process keep what it otherwise derives from the document at each request. */
export const keepOperations = (): void => {
  if (installed.has(operationsModule.operationFromDocument)) return;
  operationsModule.operationFromDocument = readOnce(operationsModule.operationFromDocument);
  installed.add(operationsModule.operationFromDocument);
};
