import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { actionEnumValue } from '@anzhu/workflow';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Client, Who } from '../../infra/local/src/client/client.ts';
import type { Operations } from '../../infra/local/src/client/operations.ts';
import { officialOf } from '../../infra/local/src/places/officials.ts';
import type { SystemUnderTest } from '../harness/system.ts';
import type { Seen } from './generic-acts.ts';
import { type Definition, type GenericClient, genericClient, type Offer, type OpenedCase } from './generic-client.ts';
import { penFrom } from './pen.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the client did for somebody: processes begun by procedure, buttons pressed, those of both of which the log did not tell at once, and fields for which what the definition says was not enough. */
export interface Played {
  readonly begun: readonly string[];
  readonly pressed: readonly string[];
  readonly unlogged: readonly string[];
  readonly untold: Readonly<Record<string, readonly string[]>>;
}

/** Where it stands what the client did as it loaded the sample data of a system. */
export const playedFile = ({ dataDir }: Pick<SystemUnderTest, 'dataDir'>): string => join(dataDir, 'played.json');

const rootOf = (path: string): string => path.split('.')[0] ?? '';

type Field = Definition['fields'][number];

/** Where the number stands by which a person names a record. */
const numbersOf: Readonly<Record<string, string>> = {
  Crane: 'crane(id: $id) { number: filingNumber }',
  Project: 'project(id: $id) { projectNumber: number }',
  Installation: 'installation(id: $id) { number: filingNumber }',
  UseRegistration: 'useRegistration(id: $id) { number: registrationNumber }',
};

/** A record as a person says it: by its number, where that finds it. */
const byNumber = async (client: Client, who: Who, { kind, findQuery }: NonNullable<Field['reference']>, id: unknown): Promise<unknown> => {
  const asked = numbersOf[kind];
  if (!asked || findQuery === null || typeof id !== 'string') return id;
  const { data } = await client.ask(who, `query Number($id: ID!) { found: ${asked} }`, { id });
  const [number] = Object.values((data?.['found'] ?? {}) as Values).filter((value) => value !== null);
  return number === undefined ? id : { number };
};

/** Which record is meant, and what stands in it where no query finds it, only a person knows. */
const isPersons = ({ reference, prefill }: Field, fields: readonly Field[]): boolean =>
  (reference !== null && !reference.isOpen) ||
  prefill.some(({ path }) =>
    fields.some((one) => one.reference?.findQuery === null && one.reference.readQuery === null && path.startsWith(`${one.path}.`)),
  );

/** What a person tells of a field; nothing of one that says itself what is to stand in it. */
type Telling = (field: Field, value: unknown) => Promise<unknown>;

const isTold = (value: unknown): boolean => value !== undefined && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);

/** Entries of a list as far as a person tells them, each with what tells it from the others. */
const entriesTold = async (values: readonly Values[], { everyOf }: Field, told: (one: Values) => Promise<Values>) => {
  const by = everyOf?.path.split('.').at(-1);
  const entries = await Promise.all(values.map(told));
  if (!entries.some(isTold)) return undefined;
  return entries.map((entry, at) => ({ ...entry, ...(by !== undefined && { [by]: values[at]?.[by] }) }));
};

/** Of what is known that which only a person knows. */
const personsOwn = async (fields: readonly Field[], known: Values, telling: Telling, group: string | null = null): Promise<Values> => {
  const told = async (field: Field, value: unknown): Promise<unknown> => {
    if (!field.isGroup) return telling(field, value);
    const inside = (some: Values) => personsOwn(fields, some, telling, field.path);
    return field.isList ? entriesTold(value as readonly Values[], field, inside) : inside(value as Values);
  };
  const own: Record<string, unknown> = {};
  for (const field of fields.filter(({ parent }) => parent === group)) {
    const name = field.path.split('.').at(-1) ?? '';
    const value = known[name];
    own[name] = value === undefined || value === null ? undefined : await told(field, value);
  }
  return Object.fromEntries(Object.entries(own).filter(([, value]) => isTold(value)));
};

/** Times that a check is repeated while what was just decided elsewhere is on its way. */
const patience = 10;

interface Tried {
  readonly who: Who;
  readonly offer: Offer;
  readonly known: Values;
}

/** Faults of a form that a person has told of, but for those that pass by themselves. */
const faultsOf = async (client: GenericClient, who: Who, definition: Definition, said: Values) => {
  for (let tries = 0; ; tries += 1) {
    const { faults } = await client.check(who, definition, await client.fill(who, definition, said));
    const wrong = faults.filter(({ path }) => path.startsWith('form.'));
    if (wrong.length === 0 || tries === patience) return wrong;
    await setTimeout(300);
  }
};

/** Fields that a form filled by its definition alone gets wrong, and a person must say: each in turn as the check names it; `*` and the fault where even that does not help. */
const untoldBy = async (client: GenericClient, door: Client, { who, offer, known }: Tried): Promise<readonly string[]> => {
  const definition = await client.definition(who, { service: offer.service, process: offer.process.id }, offer.division);
  if (!definition) return ['*'];
  const { fields } = definition;
  const official = officialOf(offer.division, 'AUDITOR');
  const telling: Telling = async (field, value) => {
    if (!isPersons(field, fields)) return undefined;
    return field.reference?.by === 'id' ? byNumber(door, official, field.reference, value) : value;
  };
  const own = await personsOwn(fields, known, telling);
  const untold = new Map<string, unknown>();
  for (;;) {
    const wrong = await faultsOf(client, who, definition, { ...own, ...Object.fromEntries(untold) });
    if (wrong.length === 0) return [...untold.keys()];
    const names = wrong.map(({ path }) => rootOf(path.slice('form.'.length)));
    if (names.some((name) => untold.has(name) || !(name in known)))
      return [...untold.keys(), ...wrong.map(({ path, code }) => `* ${path} ${code}`)];
    for (const name of names) untold.set(name, known[name]);
  }
};

/** The same mutations, their answers with the end of the log: the platform may have gone on since. */
export const withLog = (operations: Operations, schema: GraphQLSchema): Pick<Operations, 'documentOf'> => {
  const isCase = (name: string): boolean => {
    const type = schema.getType(name);
    return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Case');
  };
  const logged = (member: string, name: string) => (isCase(name) ? `${member} log: history(first: 2) { action label { text } }` : member);
  return { documentOf: (mutation) => operations.documentOf(mutation)?.replaceAll(/[.]{3} on (\w+) \{/g, logged) };
};

/** Whether the end of the log says in words what was done. */
const isLogged = (answer: Answer, action: string | undefined): boolean => {
  const latest = (answer['log'] ?? []) as OpenedCase['history'];
  return latest.some((entry) => entry.label.text !== '' && (action === undefined || entry.action === actionEnumValue(action)));
};

/** Notes what the client does; of each procedure it tries one form that it fills by its definition. */
export const witness = (schema: GraphQLSchema) => {
  const begun = new Set<string>();
  const pressed = new Set<string>();
  const unlogged = new Set<string>();
  const untold = new Map<string, Set<string>>();
  const clients = new Map<string, GenericClient>();
  const inventive = (client: Client, today: string): GenericClient => {
    const found = clients.get(today) ?? genericClient(client, schema, { today, pen: penFrom(today) });
    clients.set(today, found);
    return found;
  };
  const seenBy = (door: Client, today: string): Seen => ({
    begins: async (who, offer, known) => {
      const client = inventive(door, today);
      const at = { service: offer.service, process: offer.process.id };
      const { procedure = '' } = (await client.definition(who, at, offer.division)) ?? {};
      const key = `${at.process} ${procedure}`;
      if (begun.has(key)) return;
      begun.add(key);
      const names = untold.get(at.process) ?? new Set();
      untold.set(at.process, names);
      for (const name of await untoldBy(client, door, { who, offer, known })) names.add(name);
    },
    done: ({ process }, { answer, action }) => {
      const procedure = `${process} ${String(answer['procedure'])}`;
      const key = action === undefined ? procedure : `${procedure} ${action}`;
      if (action !== undefined) pressed.add(key);
      if (!isLogged(answer, action)) unlogged.add(key);
    },
  });
  const played = (): Played => ({
    ...{ begun: [...begun].toSorted(), pressed: [...pressed].toSorted(), unlogged: [...unlogged].toSorted() },
    untold: Object.fromEntries([...untold].flatMap(([process, names]) => (names.size > 0 ? [[process, [...names].toSorted()]] : []))),
  });
  return { seenBy, played };
};
