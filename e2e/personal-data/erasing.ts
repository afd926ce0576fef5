import { syntheticCitizenId } from '@anzhu/identifiers';
import { waitFor } from '@anzhu/testing';
import { mongo } from 'mongoose';
import type { Stage } from '../harness/stage.ts';

/** Nobody else is called so, nor beside these letters. */
export const rareName = '欧阳拭名';
export const tracesOfIt = /欧阳拭|阳拭|拭名/u;

const registering = 'mutation ($input: RegisterPersonInput!) { done: registerPerson(input: $input) { ... on Person { id version } } }';
const leaving = 'mutation ($input: ChangePersonInput!) { done: changePerson(input: $input) { ... on Person { id version } } }';

/** A worker of a unit whose people are on record, whom a draft names, and who has left. */
const whoLeft = async ({ client, acts, world }: Stage, n: number): Promise<string> => {
  const clerk = world.units.contractor;
  const idNumber = syntheticCitizenId(n);
  const done = async (query: string, input: object): Promise<{ readonly id: string; readonly version: number }> => {
    const answer = await client.ask(clerk, query, { input: { requestId: crypto.randomUUID(), ...input } });
    const { id, version } = (answer.data?.['done'] ?? {}) as { readonly id?: string; readonly version?: number };
    if (id === undefined || version === undefined) throw new Error(`Refused: ${JSON.stringify(answer)}`);
    return { id, version };
  };
  const { id, version } = await done(registering, { name: rareName, idNumber, uscc: clerk.org });
  await acts.open(clerk, 'SpecialWorkerRegistration', { form: { name: rareName, idNumber } });
  await done(leaving, { personId: id, expectedVersion: version, employed: false, leavingReason: `${rareName}合同到期` });
  return id;
};

/** Services that keep names of persons in what units and authorities write. */
const keeping = ['personnel', 'enterprise', 'equipment', 'supervision'] as const;
const probe = 'name_probe';

/** What each of them might keep of the person. */
const written = async (client: mongo.MongoClient, personId: string): Promise<string> => {
  const person = await client.db('personnel').collection<{ _id: string; personRef: string }>('persons').findOne({ _id: personId });
  if (!person) throw new Error('The person is not on record.');
  const { personRef } = person;
  const document = () => ({ form: { team: [{ name: rareName, idNumber: { ref: personRef } }] }, title: `工程 ${rareName}` });
  for (const service of keeping) await client.db(service).collection(probe).insertOne(document());
  return personRef;
};

/** One of the authority proposes, another erases. */
const erased = async ({ acts }: Stage, personId: string): Promise<unknown> => {
  const form = { personId, ground: 'REQUEST', reason: '本人书面申请' };
  const proposed = await acts.take('kunming-examiner', await acts.open('kunming-examiner', 'NameErasure', { form }), 'propose');
  const { state } = await acts.take('kunming-officer', proposed, 'eraseNames', { opinion: '符合规定' });
  return state;
};

/** Erases the name of somebody, and waits until every service has: answers the state of the case, and what the services kept after it. */
export const nameErased = async (stage: Stage, n: number) => {
  const client = await mongo.MongoClient.connect(stage.system.mongoUri);
  const probes = keeping.map((service) => client.db(service).collection(probe));
  try {
    const personId = await whoLeft(stage, n);
    const personRef = await written(client, personId);
    const state = await erased(stage, personId);
    const hasErased = async (service: string): Promise<boolean> =>
      (await client
        .db(service)
        .collection<{ _id: string }>('name_erasures')
        .findOne({ _id: personRef, doneAt: { $exists: true } })) !== null;
    const isErased = async (): Promise<boolean> => (await Promise.all(keeping.map(hasErased))).every(Boolean);
    await waitFor(isErased, { what: 'the name to be erased by every service' });
    const left = await Promise.all(probes.map((one) => one.findOne({}, { projection: { _id: 0 } })));
    return { personId, state, left };
  } finally {
    for (const one of probes) await one.drop();
    await client.close();
  }
};
