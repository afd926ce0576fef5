import type { OpenedOf } from '@anzhu/casework';
import { personNamesErased } from '@anzhu/contracts';
import { nameErasures } from '@anzhu/copies';
import { erasedName } from '@anzhu/identifiers';
import { deriveId, newId, proven } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { changePerson } from '../person/change-person.use-case.ts';
import { namesOfItsOwn } from './erase.store.ts';
import { nameErasure } from './name-erasure.module.ts';
import { namesErased } from './names-erased.consumer.ts';

const examiner = (id: string) =>
  subject({ id, name: id, org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] });
const [first, second] = [examiner('first'), examiner('second')];
const [name, former, inMerged] = ['欧阳拭名', '欧阳曾用', '欧阳并录'];
const number = 'kept CONSTRUCTOR';
/** By nothing of these may anybody be found or told. */
const traces = /欧阳|阳拭|拭名|阳曾|曾用|阳并|并录/u;

describe('P5 X9 the names of a person are erased', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  let erasures: OpenedOf<typeof nameErasure>;
  let walking: ReturnType<typeof nameErasures>;
  const [personId, mergedId] = [personIdOf('kept'), personIdOf('merged')];
  const refs = { [personId]: 'ref-kept', [mergedId]: 'ref-merged' };
  const uscc = '91530102MA6K000225';

  beforeAll(async () => {
    kit = await personnelKit();
    erasures = kit.casesOf(nameErasure);
    walking = nameErasures({
      ...{ connection: kit.connection, secrets: kit.secrets, clock: kit.store.clock, except: { persons: namesOfItsOwn } },
      isKept: async ({ personId: id, nameRefs }) => nameRefs.includes((await kit.persons.find(id))?.nameRef ?? ''),
    });
    for (const one of ['kept', 'merged']) await havePerson(kit, one);
    const called = (id: string, as: string) => ({
      name: as,
      nameRef: kit.secrets.nameRefOf(refs[id] ?? '', as),
      searchText: as,
      grams: ['欧阳'],
    });
    const formerValues = { name: [{ value: former, from: null, until: '2026-01-01', isMistake: false }] };
    const left = {
      employed: false,
      leavingReason: `${name}因病离职`,
      employments: [{ uscc, from: null, until: null, reason: name, isOver: true }],
    };
    const acts = { actorId: 'a', actorName: '办事员', role: 'UNIT_CLERK', action: 'change', from: 'EMPLOYED', to: 'LEFT' };
    const said = { history: [{ number: 2, at: new Date(0), ...acts, label: { zh: '变更', en: 'Change' }, opinion: `${name}因病离职` }] };
    const persons = kit.persons.model.collection;
    await persons.updateOne({ _id: personId as never }, { $set: { ...called(personId, name), ...left, formerValues, ...said } });
    await havePerson(kit, 'other');
    await persons.updateOne({ _id: personIdOf('other') as never }, { $set: { leavingReason: `接替${name}(${number})` } });
    await kit.connection.collection('log_entries').insertOne({
      _id: `persons/${personId}#000000001` as never,
      of: `persons/${personId}`,
      number: 1,
      opinion: `${former}改名`,
    } as never);
    await persons.updateOne({ _id: mergedId as never }, { $set: { ...called(mergedId, inMerged), employed: false, mergedInto: personId } });
    await kit.qualifications.model.collection.updateMany({ personId: { $in: [personId, mergedId] } }, { $set: { status: 'EXPIRED' } });
    const placed = { division: '530102', d2: '53', d4: '5301', d6: '530102' };
    await kit.specialWorkers.insert(
      {
        ...{ _id: 'worker', uscc, personId, personRef: 'ref-kept', qualificationId: 'q', number: 'T-1', holderName: name },
        ...{ workCode: '05', approvedOn: '2026-01-05', caseId: 'case', ...placed },
      },
      {},
    );
    const { store, model } = kit.registrations;
    const row = {
      name,
      idNumber: { sealed: '', ref: 'ref-kept', masked: '53**************19' },
      issuer: '厅',
      rows: [{ certificateNumber: number, name: inMerged }],
    };
    const cases = { applicant: uscc, applicantName: '单位', variant: 'default', tableVersion: 1, state: 'WITHDRAWN', ...placed };
    const empty = {
      parties: {},
      partyOrgs: [],
      assigned: {},
      papers: [],
      outcome: {},
      verdicts: {},
      stagesDecided: [],
      lastDecidedBy: null,
    };
    const times = { submittedAt: null, sortAt: new Date(0), dueAt: null, isDueProvisional: false };
    const entry = { actorId: 'a', actorName: '办事员', role: 'UNIT_CLERK', action: 'withdraw', from: 'DRAFT', to: 'WITHDRAWN' };
    const history = [{ ...entry, label: { zh: '撤销', en: 'Withdraw' }, opinion: `${name}已离职` }];
    const own = { _id: 'registration', ...cases, ...empty, ...times, form: row, title: `${name} T-1` };
    await store.insert(model as never, own as never, { history } as never);
    const early = { of: 'special_worker_registrations/registration', number: 1, opinion: `与${former}为同一人` };
    await kit.connection
      .collection('log_entries')
      .insertOne({ _id: 'special_worker_registrations/registration#000000001' as never, ...early });
  });
  afterAll(() => kit.close());

  const person = async (id: string) => (await kit.persons.find(id)) ?? expect.fail(id);
  const acted = async ({ _id: id, version: expectedVersion }: { _id: string; version: number }, who: typeof first, action: string) => {
    const outcome = await erasures.act(who, { requestId: newId(), id, expectedVersion, action, opinion: '符合规定' });
    return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.error));
  };
  const told = async (id: string) =>
    (await person(id)).outbox.filter(({ type }) => type === personNamesErased.type).map(({ data }) => data as never);
  const saidOf = (data: object, at: Date) => ({ id: deriveId('heard', JSON.stringify(data)), time: at.toISOString() });
  const heard = async (by: typeof walking.follower.handlers, data: object, said = saidOf(data, kit.store.clock())) => {
    const event = said as never;
    for (const { definition, handle } of by)
      if (definition.type === personNamesErased.type) await kit.connection.transaction((session) => handle({ session, event, data }));
  };
  const marks = () => kit.connection.collection('name_erasures').find().toArray();
  const walked = async () => {
    for (const { _id, timers } of await marks())
      for (let timer = timers[0]; timer; timer = (await marks()).find((one) => one._id === _id)?.['timers'][0])
        await walking.timed.onTimer(String(_id), timer, new AbortController().signal);
  };
  const remains = async () => {
    const found: string[] = [];
    for (const { name: collection } of await proven({ db: kit.connection.db }, 'db').db.listCollections().toArray())
      for (const document of await kit.connection.collection(collection).find().toArray())
        if (traces.test(JSON.stringify(document))) found.push(collection);
    return [...new Set(found)].sort();
  };

  it('P5 X9 with those of the records merged into it; the event says none, the log who did it and why', async () => {
    expect(await remains()).toEqual(['log_entries', 'persons', 'special_worker_registrations', 'special_workers']);
    const form = { personId, ground: 'REQUEST', reason: '本人书面申请' };
    const draft = await erasures.open(first, { requestId: newId(), form, papers: [{ kind: 'ERASURE_GROUND', fileId: 'f' }] });
    const proposed = await acted(draft.ok ? draft.value : expect.fail(JSON.stringify(draft.error)), first, 'propose');
    expect(await acted(proposed, second, 'eraseNames')).toMatchObject({ state: 'ERASED', title: (await person(personId)).idNumber.masked });
    for (const id of [personId, mergedId]) {
      expect(await person(id)).toMatchObject({ name: erasedName, nameRef: null, namesErasedOn: '2026-03-01', formerValues: {} });
      expect((await person(id)).history.at(-1)).toMatchObject({ action: 'eraseNames', actorId: 'second', opinion: '符合规定' });
      expect(await told(id)).toHaveLength(1);
      expect(JSON.stringify(await told(id))).not.toMatch(traces);
    }
    const lists = await kit.persons.lists.list(first, { search: '欧阳' });
    expect(lists.ok && lists.value.edges).toEqual([]);
  });

  it('P5 X9 wherever this service keeps them, in what people are found by and in the logs too', async () => {
    const words = [...(await told(personId)), ...(await told(mergedId))];
    for (const word of words) await heard(walking.follower.handlers, word, saidOf(word, new Date()));
    await walked();
    expect(await remains()).toEqual([]);
    expect(await kit.specialWorkers.find('worker')).toMatchObject({ holderName: erasedName });
    expect(await person(personId)).toMatchObject({ leavingReason: `${erasedName}因病离职`, employments: [{ reason: erasedName }] });
    expect(await person(personIdOf('other'))).toMatchObject({ name: 'other', leavingReason: `接替${erasedName}(${number})` });
    const registration = await kit.registrations.model.collection.findOne({ _id: 'registration' as never });
    expect(registration).toMatchObject({
      title: `${erasedName} T-1`,
      version: 2,
      history: [{ opinion: `${erasedName}已离职`, actorName: '办事员' }],
    });
    for (const mark of await marks()) expect(mark).toMatchObject({ doneAt: expect.any(Date), timers: [] });
    expect(JSON.stringify(await marks())).not.toMatch(/nameRefs/);
    for (const word of words) await heard(walking.follower.handlers, word, saidOf(word, new Date()));
    expect((await marks()).flatMap(({ timers }) => timers)).toEqual([]);
  });

  it('P5 X9 nobody states a name anew but who employs the person again', async () => {
    const clerk = subject({ id: 'clerk', org: uscc });
    const changed = async (change: object) => {
      const { version: expectedVersion } = await person(personId);
      return changePerson(kit, clerk, { requestId: newId(), personId, expectedVersion, ...change });
    };
    expect(await changed({ name })).toMatchObject({ error: { reasons: [{ code: 'NAMES_ERASED' }] } });
    expect(await changed({ phone: '13888800001' })).toMatchObject({ ok: true, value: { name: erasedName } });
  });

  it('P5 X9 again where a database restored to before is told once more, but not of who came back, nor of who has left again since', async () => {
    const [word] = await told(personId);
    const restored = { name, nameRef: kit.secrets.nameRefOf('ref-kept', name) };
    const set = (more: object) =>
      kit.persons.model.collection.updateOne({ _id: personId as never }, { $set: { ...restored, ...more }, $unset: { namesErasedOn: 1 } });
    const restore = async (more: object) => {
      await set(more);
      const logged = { $pull: { history: { action: 'eraseNames' } } };
      await kit.persons.model.collection.updateOne({ _id: personId as never }, logged as never);
    };
    await set({ employed: false });
    await heard([namesErased(kit)], word ?? expect.fail());
    expect((await person(personId)).name).toBe(name);
    await restore({ employed: true });
    await heard([namesErased(kit)], word ?? expect.fail());
    expect((await person(personId)).name).toBe(name);
    const holderName = async () => (await kit.specialWorkers.find('worker'))?.holderName;
    await kit.specialWorkers.model.collection.updateOne({ _id: 'worker' as never }, { $set: { holderName: name } });
    await heard(walking.follower.handlers, word ?? expect.fail(), { id: newId(), time: new Date().toISOString() });
    await walked();
    expect(await holderName()).toBe(name);
    await restore({ employed: false });
    await heard([namesErased(kit)], word ?? expect.fail());
    expect(await person(personId)).toMatchObject({ name: erasedName, nameRef: null });
    await heard([namesErased(kit)], word ?? expect.fail());
    expect(await told(personId)).toHaveLength(2);
  });
});
