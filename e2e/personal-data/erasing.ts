import { syntheticCitizenId } from '@anzhu/identifiers';
import { waitFor } from '@anzhu/testing';
import { mongo } from 'mongoose';
import type { Stage } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';

/** Nobody else is called so, nor beside these letters. */
export const rareName = '欧阳拭名';
export const tracesOfIt = /欧阳拭|阳拭|拭名/u;

const registering = 'mutation ($input: RegisterPersonInput!) { done: registerPerson(input: $input) { ... on Person { id version } } }';
const leaving = 'mutation ($input: ChangePersonInput!) { done: changePerson(input: $input) { ... on Person { id isEmployed } } }';

interface Done {
  readonly id: string;
  readonly version: number;
}

/** A worker of the contractor, whom a draft names, and who has left. */
const whoLeft = async ({ client, acts, world }: Stage, n: number): Promise<string> => {
  const clerk = world.units.contractor;
  await registerUnit({ acts }, clerk);
  const idNumber = syntheticCitizenId(n);
  const requestId = () => crypto.randomUUID();
  const done = async (query: string, input: object): Promise<Done> =>
    ((await client.ask(clerk, query, { input: { requestId: requestId(), ...input } })).data as { readonly done: Done } | null)?.done ?? {
      id: '',
      version: 0,
    };
  const { id, version } = await done(registering, { name: rareName, idNumber, uscc: clerk.org });
  await acts.open(clerk, 'SpecialWorkerRegistration', { form: { name: rareName, idNumber } });
  await done(leaving, { personId: id, expectedVersion: version, employed: false, leavingReason: '合同到期' });
  return id;
};

/** Services that keep names of persons in what units and authorities write. */
const keeping = ['personnel', 'enterprise', 'equipment', 'supervision'] as const;
const probe = 'name_probe';

/** What each of them might keep of the person. */
const written = async (client: mongo.MongoClient, personId: string): Promise<string> => {
  const person = await client.db('personnel').collection<{ _id: string; personRef: string }>('persons').findOne({ _id: personId });
  const personRef = person?.personRef ?? '';
  const document = { form: { team: [{ name: rareName, idNumber: { ref: personRef } }] }, title: `工程 ${rareName}`, grams: [] };
  for (const service of keeping)
    await client
      .db(service)
      .collection(probe)
      .insertOne({ ...document });
  return personRef;
};

const erased = async ({ acts }: Stage, personId: string): Promise<unknown> => {
  const form = { personId, ground: 'REQUEST', reason: '本人书面申请' };
  const proposed = await acts.take('kunming-examiner', await acts.open('kunming-examiner', 'NameErasure', { form }), 'propose');
  const { state } = await acts.take('kunming-officer', proposed, 'eraseNames', { opinion: '符合规定' });
  return state;
};

/** Two people of the authority erase the name of somebody, and every service has: answers the state of the case, and what the services kept after it. */
export const nameErased = async (stage: Stage, n: number) => {
  const client = await mongo.MongoClient.connect(stage.system.mongoUri);
  try {
    const personId = await whoLeft(stage, n);
    const _id = await written(client, personId);
    const state = await erased(stage, personId);
    const marks = keeping.map((service) => client.db(service).collection<{ _id: string; doneAt?: Date }>('name_erasures'));
    const isDone = async (mark: (typeof marks)[number]): Promise<boolean> => (await mark.findOne({ _id }))?.doneAt !== undefined;
    await waitFor(async () => (await Promise.all(marks.map(isDone))).every(Boolean), { what: 'the name to be erased by every service' });
    const left = await Promise.all(
      keeping.map((service) =>
        client
          .db(service)
          .collection(probe)
          .findOne({}, { projection: { _id: 0 } }),
      ),
    );
    for (const service of keeping) await client.db(service).dropCollection(probe);
    return { personId, state, left };
  } finally {
    await client.close();
  }
};
