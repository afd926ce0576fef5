import { readdirSync, readFileSync } from 'node:fs';
import type { DefinitionNode, FieldNode, OperationDefinitionNode } from 'graphql';
import { graphql } from './graphql-copy.ts';

/** A file of operations. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

interface ShownOperation {
  readonly title: string;
  readonly query: string;
}

/** Examples as a person looks for them: by service, then by process. */
export interface ExamplesOfService {
  readonly service: string;
  readonly processes: readonly { readonly process: string; readonly operations: readonly ShownOperation[] }[];
}

/** The example operations of a folder, by file name. */
export const readExamples = (folder: URL): readonly Example[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, query: readFileSync(new URL(name, folder), 'utf8') }));

const serviceNames: Readonly<Record<string, string>> = {
  enterprise: '企业 Enterprise',
  personnel: '人员 Personnel',
  certificate: '证照 Certificates',
  partner: '合作方 Partners',
  notification: '通知 Notifications',
  supervision: '监督 Supervision',
  equipment: '设备 Equipment',
};
const several = '综合 Several services';

/** The service that answers each field of the roots; none for those that several do. */
const servicesOf = (supergraphSdl: string): ReadonlyMap<string, string> => {
  const fields = graphql
    .parse(supergraphSdl, { noLocation: true })
    .definitions.flatMap((node) =>
      node.kind === 'ObjectTypeDefinition' && ['Query', 'Mutation'].includes(node.name.value) ? (node.fields ?? []) : [],
    );
  return new Map(
    fields.flatMap(({ name, directives = [] }) => {
      const graphs = directives.flatMap(({ arguments: given = [] }) => given.filter((one) => one.name.value === 'graph'));
      const [only, ...more] = graphs.flatMap(({ value }) => (value.kind === 'EnumValue' ? [value.value.toLowerCase()] : []));
      return only && more.length === 0 ? [[name.value, only] as const] : [];
    }),
  );
};

const fieldsOf = ({ selectionSet }: OperationDefinitionNode | FieldNode): readonly FieldNode[] =>
  selectionSet?.selections.flatMap((one) => (one.kind === 'Field' ? [one] : [])) ?? [];

const isOperation = (node: DefinitionNode): node is OperationDefinitionNode => node.kind === 'OperationDefinition';

/** Who answers a field of a root; of `work` its parts say it. */
const servicesAsked = (field: FieldNode, services: ReadonlyMap<string, string>): readonly (string | undefined)[] => {
  const parts = field.name.value === 'work' ? fieldsOf(field) : [];
  return parts.length > 0 ? parts.map(({ name }) => name.value) : [services.get(field.name.value)];
};

const serviceOf = (operation: OperationDefinitionNode, services: ReadonlyMap<string, string>): string | undefined => {
  const [first, ...more] = new Set(fieldsOf(operation).flatMap((field) => servicesAsked(field, services)));
  return more.length === 0 ? first : undefined;
};

/** What a comment says in Chinese, before its translation or what follows a colon. */
const chineseIn = (comment: string): string => /^# (.+?)(?: \/ |: |:|$)/.exec(comment)?.[1] ?? '';

/** The comment before an operation that says in Chinese what it is. */
const sayingIn = (text: string): string => text.split('\n').findLast((line) => /^# .*\p{Script=Han}/u.test(line)) ?? '';

const operationsIn = ({ query, name }: Example) => {
  const { definitions } = graphql.parse(query);
  const textOf = ({ loc }: DefinitionNode): string => query.slice(loc?.start, loc?.end);
  const fragments = definitions.filter((node) => !isOperation(node)).map(textOf);
  const ends = [0, ...definitions.map(({ loc }) => loc?.end ?? 0)];
  return definitions.flatMap((node, at) => {
    if (!isOperation(node)) return [];
    const text = query.slice(ends[at], node.loc?.end).trim();
    const title = chineseIn(sayingIn(text.slice(0, text.length - textOf(node).length))) || (node.name?.value ?? name);
    return [{ node, title, query: [text, ...(text.includes('...') ? fragments : [])].join('\n\n') }];
  });
};

/** The examples as the explorer lists them: those of one service together, what asks several of them first. */
export const groupedExamples = (examples: readonly Example[], supergraphSdl: string): readonly ExamplesOfService[] => {
  const services = servicesOf(supergraphSdl);
  const files = examples.map((example) => {
    const operations = operationsIn(example);
    const asked = new Set(operations.map(({ node }) => serviceOf(node, services)));
    const [service] = asked.size === 1 ? asked : [];
    const process = chineseIn(example.query.split('\n')[0] ?? '') || example.name;
    return { service: service ? (serviceNames[service] ?? service) : several, process, operations };
  });
  return [...new Set([several, ...files.map(({ service }) => service)])]
    .map((service) => ({
      service,
      processes: files
        .filter((file) => file.service === service)
        .map(({ process, operations }) => ({ process, operations: operations.map(({ title, query }) => ({ title, query })) })),
    }))
    .filter(({ processes }) => processes.length > 0);
};
