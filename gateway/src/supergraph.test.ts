import { readFileSync } from 'node:fs';
import { type DirectiveNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

const { definitions } = parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
const objects = definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION);

const argumentsOf = ({ arguments: given = [] }: DirectiveNode): Readonly<Record<string, string>> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : '']));
const joins = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }, name: string) =>
  directives.filter((one) => one.name.value === name).map(argumentsOf);
const neverNull = ({ fields = [] }: ObjectTypeDefinitionNode): readonly string[] =>
  fields.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE).map(({ name }) => name.value);

const entities = objects.filter((node) => joins(node, 'join__type').some(({ key }) => key !== undefined));

describe('federation: the composed schema', () => {
  it.each(['Query', 'Mutation'])('federation: no field of %s takes the rest of the answer with it', (root) => {
    const node = objects.find(({ name }) => name.value === root) as ObjectTypeDefinitionNode;
    expect((node.fields ?? []).length).toBeGreaterThan(50);
    expect(neverNull(node)).toEqual([]);
  });

  it.each(entities.map((node) => [node.name.value, node] as const))(
    'federation: of %s nothing but its key is there in any case',
    (_, node) => {
      const keys = new Set(joins(node, 'join__type').map(({ key }) => key));
      expect(neverNull(node).filter((name) => !keys.has(name))).toEqual([]);
    },
  );

  it('federation: entities are those that a service resolves for others, cases are none', () => {
    expect(entities.map(({ name }) => name.value).filter((name) => !name.endsWith('Face'))).toEqual([
      'Crane',
      'ElectronicCertificate',
      'ElectronicCertificateDownload',
      'Installation',
      'LicenseBatch',
      'LicenseBatchEntry',
      'LicenseBatchJob',
      'LockEntry',
      'Person',
      'PersonDisclosure',
      'Project',
      'Qualification',
      'SpecialOperationsWorker',
      'SupervisionInstitution',
      'Supervisor',
      'SupervisorReveal',
      'Unit',
      'UnitAccount',
      'UnitChange',
      'WorkSafetyLicense',
    ]);
  });

  it('federation: nothing is used that graphs of services make hard to follow', () => {
    const used = objects
      .flatMap(({ fields = [], directives = [] }) => [...directives, ...fields.flatMap((field) => field.directives ?? [])])
      .map(argumentsOf);
    for (const name of ['requires', 'provides', 'override', 'isInterfaceObject', 'external'])
      expect([name, used.filter((given) => given[name] !== undefined && given[name] !== 'false')]).toEqual([name, []]);
  });
});
