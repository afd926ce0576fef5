import { createHash, randomUUID } from 'node:crypto';
import { deriveId } from '@anzhu/kernel';
import { textPdf } from '@anzhu/pdf';
import { waitFor } from '@anzhu/testing';
import { placeIn } from '../../infra/local/src/places/places.ts';
import { recordPerson } from '../../infra/local/src/sample/registers.ts';
import { registrationPush } from '../../services/supervision/src/supervision-registration/supervision-registration.sample.ts';
import { registrationOf } from '../crane-blocks-completion/queries.ts';
import type { Stage } from '../harness/stage.ts';
import { machineSecret } from '../harness/system.ts';
import { registerUnit } from '../harness/units.ts';
import { type Door, keptWith } from './door.ts';

type Path = readonly (string | number)[];

/** Where in a value there are texts; of a list in its first element. */
const textsAt = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return textsAt(value[0], [...path, 0]);
  return Object.entries(value ?? {}).flatMap(([name, one]) => textsAt(one, [...path, name]));
};

/** The same value with a text at a path. */
const withText = (value: unknown, [name, ...rest]: Path, text: string): unknown => {
  if (name === undefined) return text;
  const made = withText((value as Readonly<Record<string | number, unknown>>)[name], rest, text);
  return Array.isArray(value) ? value.with(Number(name), made) : { ...(value as object), [name]: made };
};

/** As it stands in an address. */
const inAddress = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

const pushing = async ({ client, system, world }: Stage, path: string, body: object): Promise<Response> => {
  const { machine } = placeIn(world.division);
  const token = await client.tokens.machine(machine, machineSecret(system, machine));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return fetch(`${system.baseUrl}/permit-reform/v1/registrations${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
};

let pushes = 0;
const anotherPush = ({ world }: Stage) => {
  pushes += 1;
  return { requestId: randomUUID(), ...registrationPush(world, pushes) };
};

const bytes = await textPdf([{ text: '安全监督告知书', size: 16 }]);
const documentOf = (registrationNumber: string) => ({
  requestId: randomUUID(),
  ...{
    kind: 'SAFETY_SUPERVISION_NOTICE',
    registrationNumber,
    documentNumber: 'D-1',
    version: 1,
    fileName: '告知书.pdf',
    size: bytes.length,
  },
  ...{ sha256: createHash('sha256').update(bytes).digest('hex'), content: bytes.toString('base64') },
});

/** The team that is pushed, on record with its units. */
const teamOnRecord = async (stage: Stage): Promise<void> => {
  const { persons, units } = stage.world;
  for (const person of [persons.projectManager, persons.safetyOfficer, persons.chiefEngineer]) {
    await registerUnit(stage, units[person.employer]);
    await waitFor(async () => {
      const recorded = await recordPerson({ ...stage, ids: (what) => deriveId('fuzzing', what) }, stage.world, person);
      if (recorded.__typename !== 'Person') throw new Error(JSON.stringify(recorded));
      return true;
    });
  }
};

/** A registration that both institutions have passed, so that documents of it are taken. */
const approve = async (stage: Stage) => {
  await teamOnRecord(stage);
  const { registrationNumber, ...push } = anotherPush(stage);
  const { registrationId } = (await (await pushing(stage, '', { registrationNumber, ...push })).json()) as {
    readonly registrationId: string;
  };
  for (const who of ['wuhua-quality-supervisor', 'wuhua-safety-supervisor'])
    await waitFor(async () => {
      const found = await registrationOf(stage.client, who, registrationId);
      const passed = await stage.acts.take(who, found, 'review', { verdict: 'PASS', opinion: '同意' });
      if (passed.__typename !== 'SupervisionRegistration') throw new Error(JSON.stringify(passed));
      return true;
    });
  await waitFor(async () => {
    const { state, lockRefusal } = await registrationOf(stage.client, 'wuhua-safety-supervisor', registrationId);
    if (state !== 'APPROVED') throw new Error(`${state} ${String(lockRefusal)}`);
    return true;
  });
  return { registrationId, registrationNumber };
};

const approved = new WeakMap<Stage, ReturnType<typeof approve>>();

/** One for all. */
const approvedOf = (stage: Stage): ReturnType<typeof approve> => {
  const made = approved.get(stage) ?? approve(stage);
  approved.set(stage, made);
  return made;
};

const pushingToApproved = async (stage: Stage, path: Path, text: string): Promise<Response> => {
  const { registrationId, registrationNumber } = await approvedOf(stage);
  return pushing(stage, `/${registrationId}/documents`, withText(documentOf(registrationNumber), path, text) as object);
};

const verifying = ({ system }: Stage, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${system.baseUrl}/verify${path}`, init);

const pushingADocument = async (stage: Stage, path: Path, text: string): Promise<Response> => {
  const push = anotherPush(stage);
  const { registrationId } = (await (await pushing(stage, '', push)).json()) as { readonly registrationId: string };
  return pushing(stage, `/${registrationId}/documents`, withText(documentOf(push.registrationNumber), path, text) as object);
};

/** What the doors answer to what is rightly sent through them; of a registration that is not approved yet no document is taken. */
export const rightlySent = async (stage: Stage): Promise<readonly number[]> => {
  const push = await pushing(stage, '', anotherPush(stage));
  const document = await pushingADocument(stage, ['fileName'], '告知书.pdf');
  const page = await verifying(stage, '/8Wm3kQ0xTz2vYb7nLr5cHa');
  const taken = await pushingToApproved(stage, ['fileName'], '告知书.pdf');
  return [push, document, taken, page].map(({ status }) => status);
};

/** Every text that the permit-reform system pushes, of a registration and of its documents, and whatever somebody types or sends to have a certificate verified. */
export const doorsOf = (stage: Stage): readonly Door[] => [
  ...textsAt(anotherPush(stage)).map(
    (path): Door => ({
      door: `push ${path.join('.')}`,
      send: (to, text) => pushing(to, '', withText(anotherPush(to), path, text) as object),
    }),
  ),
  ...textsAt(documentOf('')).map(
    (path): Door => ({
      door: `document ${path.join('.')}`,
      send: (to, text) => pushingADocument(to, path, text),
    }),
  ),
  ...textsAt(documentOf('')).map(
    (path): Door => ({
      door: `document of an approved registration ${path.join('.')}`,
      send: (to, text) => pushingToApproved(to, path, path[0] === 'fileName' ? `${text}.pdf` : text),
      kept: keptWith('.pdf'),
    }),
  ),
  { door: 'document of', send: (to, text) => pushing(to, `/${inAddress(text)}/documents`, documentOf('BJ')) },
  { door: 'verify number', send: (to, text) => verifying(to, `?number=${inAddress(text)}&holderName=${inAddress('样例')}`) },
  { door: 'verify holderName', send: (to, text) => verifying(to, `?number=${inAddress('样例')}&holderName=${inAddress(text)}`) },
  { door: 'verify code', send: (to, text) => verifying(to, `/${inAddress(text)}`) },
  ...['named', 'typed'].map(
    (by): Door => ({
      door: `verify a file ${by} so`,
      send: (to, text) => {
        const body = new FormData();
        const [content, name] = by === 'named' ? ['%PDF-1.7', text] : [text, '样例.pdf'];
        body.set('file', new Blob([content]), name);
        return verifying(to, '', { method: 'POST', body, headers: { accept: 'application/json' } });
      },
    }),
  ),
];
