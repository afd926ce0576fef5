import type { Subject } from '@anzhu/access';
import { refFields } from '@anzhu/casework';
import { projectRegistered } from '@anzhu/contracts';
import { prepare } from '@anzhu/store';
import { restingCase, subject } from '@anzhu/testing';
import { type Ask, variantFor } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { anyText, type Laying, laid, sampleOf } from './laid.ts';
import { type AnyProcess, type AnyRegister, depsOf, owner, partsOf, processesOf, registersOf, schemas, serving } from './services.ts';

/** How everything begins that is another's; a day, so that it can stand wherever a text or a day does. */
export const secret = '1907-07-0';

/** A place whose cases name the records that lie in the other. */
export interface Place {
  readonly code: string;
  readonly division: string;
  readonly there: Laying;
}

const lies = (code: string, division: string): Laying => ({
  id: `FOREIGN-${code}`,
  number: `N-${code}`,
  division,
  text: `${secret}${code.charAt(0)}`,
});

export const places: readonly Place[] = [
  { code: '53', division: '530102', there: lies('65', '650102') },
  { code: '65', division: '650102', there: lies('53', '530102') },
];

/** Who reads the case and no record that it names: its applicant, another party of it, the authorities of its place. */
export const readersIn = ({ code, division }: Place) => {
  const applicant = subject({ id: 'zhou', org: '91530102MA6K00048Y', region: division });
  return {
    applicant,
    party: subject({ id: 'qian', org: '91530102MA6K00030P', region: division }),
    authority: {
      ...applicant,
      ...{ id: 'sun', org: `AUTH-${code}`, orgKind: 'AUTHORITY', unitKinds: [], region: `${code}0000` },
      roles: ['PRELIMINARY_REVIEWER', 'ACCEPTANCE_CLERK', 'EXAMINER', 'DEPARTMENT_OFFICER', 'QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'],
    } satisfies Subject as Subject,
  } as const;
};

export type ReaderOf = keyof ReturnType<typeof readersIn>;

export const typeOf = ({ workflow }: AnyProcess): string => workflow.process.type;
export const ownId = (process: AnyProcess, { code }: Place): string => `own-${typeOf(process)}-${code}`;

/** A form whose every field that names a record, or a thing by its id, names the foreign one. */
export const formNaming = (process: AnyProcess, { there }: Place): object => ({
  ...(sampleOf(process.form, { text: anyText, names: there.id }) as object),
  ...Object.fromEntries(refFields(process.form).map(({ name }) => [name, there.id])),
});

const entry = { number: 1, at: new Date('2026-09-30T02:00:00Z'), actorId: 'sun', role: 'UNIT_CLERK', action: 'open', from: '', to: '' };

const resting = ({ workflow }: AnyProcess, { division, applicant }: { readonly division: string; readonly applicant: string }) =>
  restingCase({ ...{ at: entry.at, division, applicant }, state: workflow.process.initial, procedure: variantFor(workflow, division) });

const asked = ({ outcome }: AnyProcess) => Object.entries(outcome as Readonly<Record<string, Ask>>);

/** The case of a process in a place, as it rests in a state. */
const ownCase = (process: AnyProcess, place: Place, state = process.workflow.process.initial): object => {
  const { applicant, party } = readersIn(place);
  const parties = { applicant: applicant.org, other: party.org };
  const outcome = Object.fromEntries(asked(process).flatMap(([name]) => (/Id$/.test(name) ? [[name, place.there.id]] : [])));
  const own = { parties, partyOrgs: Object.values(parties), outcome, about: place.there.id };
  const record = resting(process, { division: place.division, applicant: applicant.org });
  return { ...record, ...own, state, form: formNaming(process, place), _id: ownId(process, place) };
};

/** By what number a machine is in use, the public register tells anybody. */
const outcomeOf = (name: string, { number, text }: Laying): string => (name === 'registrationNumber' ? number : text);

/** A case that is another's: whatever was said in it is a secret. */
const foreignCase = (process: AnyProcess, { there }: Place): object => ({
  ...resting(process, { division: there.division, applicant: owner.org }),
  ...{ _id: there.id, title: there.text, applicantName: there.text, about: there.id },
  history: [{ ...entry, actorName: there.text, opinion: there.text, label: { zh: there.text, en: there.text } }],
  outcome: Object.fromEntries(asked(process).map(([name, { type }]) => [name, type === 'String' ? outcomeOf(name, there) : undefined])),
  form: sampleOf(process.form, { text: there.text, names: there.id }),
});

/** What a service that hears of projects knows of one: what its face shows is no secret. */
const projectCopy = ({ there }: Place): object => {
  const { number, name, parties } = sampleOf(projectRegistered.data, { text: anyText, names: there.id }) as Readonly<
    Record<string, unknown>
  >;
  const told = sampleOf(projectRegistered.data, { text: there.text, names: there.id }) as object;
  return { ...told, number, name, parties, _id: there.id, division: there.division };
};

const insert = (connection: Connection, collection: string, document: object) =>
  connection.collection(collection).insertOne(document as never);

export const ownRecordId = ({ code }: Place): string => `own-${code}`;

/** What is open to everybody has no secrets. */
const foreignRecord = (register: AnyRegister, { there }: Place): object =>
  laid(register, register.readableBy === 'SIGNED_IN' ? { ...there, text: anyText } : there);

/** A record that is the reader's own, and names the foreign one wherever it names something. */
const ownRecord = (register: AnyRegister, place: Place): object =>
  laid(register, {
    ...{ id: ownRecordId(place), number: `OWN-${place.code}`, division: place.division, text: anyText },
    ...{ org: readersIn(place).applicant.org, names: place.there.id },
  });

/** Who has a machine at a site reads the machine: of these nobody has one of his own here. */
export const letsRead = ['Installation'];

const recordsOf = (register: AnyRegister, place: Place): readonly object[] => [
  foreignRecord(register, place),
  ...(letsRead.includes(register.type) ? [] : [ownRecord(register, place)]),
];

const lay = async (connection: Connection, service: string): Promise<void> => {
  for (const place of places) {
    for (const register of await registersOf(service))
      for (const record of recordsOf(register, place)) await insert(connection, register.collection, record);
    for (const process of await processesOf(service)) await insert(connection, process.collection, foreignCase(process, place));
    if (service !== 'supervision') await insert(connection, 'project_copies', projectCopy(place));
  }
};

/** There is more than business allows: of what is unique there are several. */
const prepareWithoutIndexes = async (connection: Connection): Promise<void> => {
  for (const { schema } of Object.values(connection.models)) schema.clearIndexes();
  await prepare(connection);
};

/** A service with records of every register and process in both places, one's own case aside. */
export const serviceNaming = async (service: string) => {
  const deps = await depsOf(service, { isFresh: true });
  const parts = await partsOf(service, deps);
  await prepareWithoutIndexes(deps.connection);
  await lay(deps.connection, service);
  return {
    connection: deps.connection,
    answer: await serving({ name: service, typeDefs: schemas(service) }, deps, parts),
    /** Puts one's own case back as it was, resting in a state. */
    rest: async (process: AnyProcess, place: Place, state?: string): Promise<void> => {
      const record = ownCase(process, place, state);
      await deps.connection.collection(process.collection).replaceOne({ _id: ownId(process, place) as never }, record, { upsert: true });
    },
  };
};
