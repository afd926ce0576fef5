import type { Subject } from '@anzhu/access';
import { type RefField, refFields } from '@anzhu/casework';
import { prepare } from '@anzhu/store';
import { restingCase, schemaOf, subject } from '@anzhu/testing';
import { variantFor } from '@anzhu/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { id, laid, number } from '../test/laid.ts';
import {
  type AnyProcess,
  type Ask,
  asking,
  depsOf,
  far,
  owner,
  partsOf,
  processesOf,
  registersOf,
  schemas,
  services,
  stranger,
} from '../test/services.ts';

const registers = new Map((await Promise.all(services.map(registersOf))).flat().map((register) => [register.type, register]));
const processes = (
  await Promise.all(services.map(async (service) => (await processesOf(service)).map((one) => [service, one] as const)))
).flat();

const lower = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
const typeOf = ({ workflow }: AnyProcess): string => workflow.process.type;

/** Every field by which a case of any service names a record of a register. */
const named = processes.flatMap(([service, process]) =>
  refFields(process.form)
    .filter(({ kind }) => registers.has(kind))
    .map((ref) => [service, typeOf(process), ref] as const),
);

const other = subject({ id: 'qian', org: '91530102MA6K00030P', region: '650102' });
/** The authorities of the case, which lies in Xinjiang; every record lies in Kunming. */
const authority: Subject = far;

/** Who reads the case and no record: its applicant, another party of it, the authority of its place. */
const readers = { applicant: stranger, party: other, authority } as const;
type Reader = keyof typeof readers;

/** What each is shown of a record, by whom its register shows its face to. */
const shownTo: Readonly<Record<string, readonly Reader[]>> = {
  SIGNED_IN: ['applicant', 'party', 'authority'],
  NAMED: ['applicant', 'authority'],
  READERS: [],
};

const caseNaming = (process: AnyProcess): object => {
  const { workflow } = process;
  const division = '650102';
  const resting = { at: new Date('2026-09-30T02:00:00Z'), state: workflow.process.initial, division, applicant: stranger.org };
  const form = Object.fromEntries(refFields(process.form).map(({ name }) => [name, id]));
  const parties = { applicant: stranger.org, other: other.org };
  return {
    ...restingCase({ ...resting, procedure: variantFor(workflow, division) }),
    parties,
    partyOrgs: Object.values(parties),
    form,
    _id: `own-${typeOf(process)}`,
  };
};

const asks = new Map<string, Ask>();

interface Reference {
  readonly kind: string;
  readonly findQuery: string | null;
  readonly listQuery: string | null;
}

interface Defined {
  readonly fields: readonly { readonly path: string; readonly reference: Reference | null }[];
}

/** What the form of a process says of the records it names, in Kunming. */
const referencesOf = async (service: string, process: AnyProcess): Promise<readonly (Reference & { readonly path: string })[]> => {
  const asked = `formDefinition(process: "${process.workflow.process.id}", division: "530102") { fields { path reference { kind findQuery listQuery } } }`;
  const data = await asks.get(service)?.(owner, `{ work { ${service} { defined: ${asked} } } }`);
  const work = data?.['work'] as Readonly<Record<string, { readonly defined: Defined | null }>> | undefined;
  return (work?.[service]?.defined?.fields ?? []).flatMap(({ path, reference }) => (reference ? [{ path, ...reference }] : []));
};

/** The service that answers a query, and what that is asked by. */
const argumentOf = (query: string): readonly [service: string, argument: string] => {
  const found = services.flatMap((service) => {
    const field = schemaOf(schemas(service)).getQueryType()?.getFields()[query];
    return field ? [[service, field] as const] : [];
  });
  const [service = '', field] = found[0] ?? [];
  return [service, field?.args[0]?.name ?? ''];
};

/** The ids that somebody finds by the number, or sees in the list. */
const foundBy = async (who: Subject, { kind, findQuery, listQuery }: Reference): Promise<readonly string[]> => {
  const isNumbered = registers.get(kind)?.byNumber?.by.length !== 0;
  const [service, argument] = argumentOf(findQuery ?? listQuery ?? '');
  const asked = findQuery ? `${findQuery}(${argument}: "${isNumbered ? number : id}") { id }` : `${listQuery} { edges { node { id } } }`;
  const answered = (await asks.get(service)?.(who, `{ found: ${asked} }`))?.['found'] as
    | { readonly id?: string; readonly edges?: readonly { readonly node: { readonly id: string } }[] }
    | null
    | undefined;
  return answered?.edges?.map(({ node }) => node.id) ?? (answered?.id ? [answered.id] : []);
};

describe('what forms name', () => {
  beforeAll(async () => {
    for (const service of services) {
      const deps = await depsOf(service);
      const parts = await partsOf(service, deps);
      await prepare(deps.connection);
      for (const register of await registersOf(service))
        await deps.connection.collection(register.collection).insertOne(laid(register) as never);
      for (const process of await processesOf(service))
        await deps.connection.collection(process.collection).insertOne(caseNaming(process) as never);
      asks.set(service, await asking(service, deps, parts));
    }
  });

  /** Whether who may name the record finds it, and another does not see it in the list. */
  const isFound = async (reference: Reference): Promise<boolean> => {
    const isRecord = registers.has(reference.kind);
    const [who, target] = isRecord ? [owner, id] : [stranger, `own-${reference.kind}`];
    const [mine, others] = [await foundBy(who, reference), reference.findQuery ? [] : await foundBy(other, reference)];
    return mine.includes(target) && !(isRecord && others.includes(id));
  };

  it('W27 every record that a form names is found by its number, or in a list, by whoever may name it and by nobody else', async () => {
    const told = (
      await Promise.all(
        processes.map(async ([service, process]) =>
          (await referencesOf(service, process)).map((one) => ({ ...one, path: `${typeOf(process)}.${one.path}` })),
        ),
      )
    ).flat();
    const found = await Promise.all(told.map(isFound));
    expect(told.filter((_, at) => !found[at]).map(({ path, kind }) => `${path}: ${kind}`)).toEqual([]);
    expect(told.length).toBeGreaterThan(processes.flatMap(([, process]) => refFields(process.form)).length);
  });

  const faceFor = async (who: Subject, [service, type, { name, kind }]: readonly [string, string, RefField]) => {
    const isOwn = (await registersOf(service)).some((register) => register.type === kind);
    const face = name.replace(/Id$/, 'Face');
    const selection = isOwn ? `id full: ${lower(kind)} { __typename }` : 'id';
    const data = await asks.get(service)?.(who, `{ one: ${lower(type)}(id: "own-${type}") { id face: ${face} { ${selection} } } }`);
    const one = data?.['one'] as { readonly id: string; readonly face: object | null } | null | undefined;
    expect(one?.id).toBe(`own-${type}`);
    return { face: one?.face, seen: isOwn ? { id, full: null } : { id } };
  };

  it.each(named)('S1 %s: a reader of %s who may not read the record sees its face as the register allows', async (...field) => {
    const allowed = shownTo[registers.get(field[2].kind)?.faceTo ?? ''];
    for (const [reader, who] of Object.entries(readers) as [Reader, Subject][]) {
      const { face, seen } = await faceFor(who, field);
      expect([reader, face]).toEqual([reader, allowed?.includes(reader) ? seen : null]);
    }
  });

  it('S1 covers every register that forms name', () => {
    expect([...new Set(named.map(([, , { kind }]) => kind))].toSorted()).toEqual([
      'Crane',
      'Installation',
      'LicenseBatch',
      'LicenseBatchEntry',
      'Person',
      'Project',
      'Supervisor',
    ]);
  });
});
