import { entryTold, type OpenedOf, progressOf } from '@anzhu/casework';
import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { startTicker } from '@anzhu/store';
import { subject, waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { havePerson, personIdOf, personnelKit } from '../../test/personnel-kit.ts';
import { lock } from '../../test/team-fixtures.ts';
import { employerChange } from './employer-change.module.ts';

const former = '91530102MA6K000225';
const into = syntheticUscc(2);
const [old, asking] = [subject({ id: 'old', name: '旧单位经办人', org: former }), subject({ id: 'new', org: into })];
describe('P5 a person goes to another unit', () => {
  let kit: Awaited<ReturnType<typeof personnelKit>>;
  let changes: OpenedOf<typeof employerChange>;

  beforeAll(async () => {
    kit = await personnelKit();
    changes = kit.casesOf(employerChange);
    for (const [at, name] of ['a', 'b', 'c'].entries()) {
      await havePerson(kit, name);
      const personRef = kit.secrets.refOf('citizenId', syntheticCitizenId(at + 1));
      await kit.persons.model.collection.updateOne({ _id: personIdOf(name) as never }, { $set: { personRef } });
    }
    const unit = { _id: into as never, name: '新单位', kinds: ['CONTRACTOR'], division: '530103', status: 'APPROVED' };
    await kit.connection.collection('unit_copies').insertOne(unit);
  });
  afterAll(() => kit.close());

  const asked = async (name: string, at: number) => {
    const form = { name, idNumber: syntheticCitizenId(at), reason: '签订新合同' };
    const draft = await changes.open(asking, { requestId: newId(), form, papers: [{ kind: 'LABOR_CONTRACT', fileId: 'f' }] });
    if (!draft.ok) throw new Error(JSON.stringify(draft.error));
    const { _id: id, version: expectedVersion } = draft.value;
    return changes.act(asking, { requestId: newId(), id, expectedVersion, action: 'submit' });
  };
  const request = async (name: string, at: number) => {
    const outcome = await asked(name, at);
    return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.error));
  };
  const person = async (name: string) => (await kit.persons.find(personIdOf(name))) ?? expect.fail(name);
  const state = async (id: string) => (await changes.load(asking, id)).ok && (await kit.store.find(changes.model, id))?.state;

  it('P5 at once where the former employer confirms; both spells stand, and the others are told', async () => {
    const { _id: id, version: expectedVersion } = await request('a', 1);
    expect(await changes.act(old, { requestId: newId(), id, expectedVersion, action: 'confirm' })).toMatchObject({ ok: true });
    const { employments, outbox, ...moved } = await person('a');
    expect(moved).toMatchObject({ uscc: into, employed: true, division: '530103', d6: '530103' });
    expect(employments).toMatchObject([
      { uscc: former, until: '2026-03-01', reason: '签订新合同', isOver: true },
      { uscc: into, isOver: false },
    ]);
    expect(outbox.at(-1)).toMatchObject({ type: 'personnel.person.changed.v1', data: { uscc: into, employed: true } });
  });

  it('P5 S3 who asks is not told who the former employer is, nor who acts for it', async () => {
    const { _id: id, version: expectedVersion } = await request('b', 2);
    const act = { requestId: newId(), id, expectedVersion, action: 'object', opinion: '合同未满' };
    const objected = await changes.act(old, act);
    const record = objected.ok ? objected.value : expect.fail(JSON.stringify(objected.error));
    const told = (who: typeof old) => [
      progressOf(changes.process, record, who),
      record.history.map(entryTold(changes.process, record, who)),
      record.division,
      record.title,
    ];
    expect(JSON.stringify(told(asking))).not.toMatch(new RegExp(`${former}|旧单位经办人|"old"`));
    expect(JSON.stringify(told(old))).toContain(former);
    const officer = subject({ org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], roles: ['DEPARTMENT_OFFICER'] });
    expect(JSON.stringify(told(officer))).toMatch(new RegExp(`${former}.*旧单位经办人`));
  });

  it('P5 S3 nobody finds with it who works where: what is asked in vain is counted', async () => {
    expect(await asked('别人', 3)).toMatchObject({ error: { faults: [{ code: 'PERSON_NOT_FOUND' }] } });
    expect(await kit.connection.collection('person_checks').findOne({ _id: into as never })).toMatchObject({ count: 1 });
  });

  it('P5 without the former employer after ten working days; who is held to a project then waits for the authority, or ten more', async () => {
    const { _id: id } = await request('c', 3);
    const held = (locks: readonly object[]) =>
      kit.persons.model.collection.updateOne({ _id: personIdOf('c') as never }, { $set: { locks: locks as never }, $inc: { version: 1 } });
    await held([lock('9')]);
    kit.clock.advance({ days: 12, hours: 14 });
    const timers = kit.opened.flatMap((one) => one.timers);
    const ticker = startTicker({ connection: kit.connection, clock: kit.clock.now, logger: pino({ level: 'silent' }), timers, everyMs: 5 });
    try {
      const actions = async () => (await kit.store.find(changes.model, id))?.history.map(({ action }) => action);
      await waitFor(async () => (await actions())?.includes('postpone') ?? false);
      expect(await state(id)).toBe('OBJECTED');
      await held([]);
      kit.clock.advance({ days: 20 });
      await waitFor(async () => (await state(id)) === 'CHANGED');
    } finally {
      await ticker.stop();
    }
    expect(await person('c')).toMatchObject({ uscc: into, employed: true });
    expect((await person('c')).history.at(-1)).toMatchObject({ action: 'changeEmployer', actorId: 'system' });
  });
});
