import type { Subject } from '@anzhu/access';
import { createLists } from '@anzhu/casework';
import { type CaseMove, personChanged, teamLockReplaced } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit } from '../../../test/equipment-kit.ts';
import { persons, rows } from '../../../test/registrations.ts';
import { runningRegistration } from '../../../test/running.ts';
import { served } from '../../../test/served.ts';
import { org, specialWorkers } from '../../../test/world.ts';
import { registrationFlags } from './flags.ts';

const user = clerkOf(org.contractor, ['CONTRACTOR']);

describe('P6 what a flag of a registration asks for', () => {
  let kit: EquipmentKit;
  let registrationId: string;
  const registration = () => kit.store.find(kit.useRegistrations.model, registrationId);

  beforeAll(async () => {
    ({ kit, registrationId } = await runningRegistration());
  });

  const left = (personRef: string, employed: boolean) =>
    kit.receive(personChanged, { personId: 'p', personRef, nameRef: persons.get(personRef)?.nameRef, uscc: org.contractor, employed });
  const replaced = () => {
    const incoming = { personRef: 'ref-new', role: 'SAFETY_OFFICER', nameRef: 'digest', uscc: org.contractor };
    return kit.receive(teamLockReplaced, { projectId: 'project-1', outgoingRef: 'ref-1106', incoming });
  };
  const buttonsFor = async (who: Subject) => {
    const query = `query ($id: ID!) { work { equipment { case(process: "equipment.use-registration", id: $id) {
      buttons { begins { id } isPrimary prefill { path value } } } } } }`;
    const ask = await served(kit);
    const { equipment } = (await ask(who, query, { id: registrationId }))['work'] as {
      equipment: { case: { buttons: readonly { readonly begins: { readonly id: string } | null; readonly isPrimary: boolean }[] } };
    };
    return equipment.case.buttons;
  };
  const waiting = async (who: Subject) => {
    const found = await createLists(kit.useRegistrations).list(who, { tab: 'WAITING' });
    return found.ok ? found.value.edges.map(({ node }) => node._id) : expect.fail(JSON.stringify(found.error));
  };
  const moves = async () => {
    const found = await kit.connection.collection('use_registrations').findOne({ _id: registrationId as never });
    const events = (found?.['outbox'] ?? []) as readonly { type: string; data: CaseMove }[];
    return events.filter(({ type }) => type.includes('case.moved')).map(({ data }) => data);
  };

  const opened = async () => {
    const form = { registrationId, reason: '仍负责本设备', keyStaff: rows, specialWorkers };
    const begun = await kit.crewChanges.open(user, { requestId: newId(), form: form as never });
    return begun.ok ? begun.value._id : expect.fail(JSON.stringify(begun.error));
  };

  it('P3 P6 X1 while its crew is flagged it waits for its user to change it, until that is begun; who registered it is told until it is settled', async () => {
    await replaced();
    const own = { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], org: org.contractor };
    const told = { flagged: [{ zh: registrationFlags.TEAM_CHANGED.zh }], decidedBy: [{ roles: ['EXAMINER'] }] };
    expect((await moves()).at(-1)).toMatchObject({ action: 'flag', turnHasPassed: true, waitsFor: [own], ...told });
    expect([await waiting(user), await waiting(clerkOf(org.owner, ['EQUIPMENT_OWNER']))]).toEqual([[registrationId], []]);
    const [button] = await buttonsFor(user);
    expect(button).toMatchObject({
      begins: { id: 'equipment.crew-change' },
      isPrimary: true,
      prefill: [{ path: 'registrationId', value: registrationId }],
    });
    const id = await opened();
    expect(await waiting(user)).toEqual([registrationId]);
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'submit'], { by: user }))).toBe('ok');
    expect(await waiting(user)).toEqual([]);
    expect((await moves()).at(-1)).toMatchObject({ action: 'follow', turnHasPassed: true, waitsFor: [] });
    expect((await moves()).at(-1)).not.toHaveProperty('flagged');
    await left('ref-1106', false);
    expect(await waiting(user)).toEqual([registrationId]);
    await left('ref-1106', true);
    expect(await registration()).toMatchObject({
      awaits: [`equipment.crew-change ${org.contractor}`],
      outcome: { flags: ['TEAM_CHANGED'] },
    });
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'withdraw'], { by: user }))).toBe('ok');
    expect(await waiting(user)).toEqual([registrationId]);
  });

  it('P3 P6 X1 once the change is approved nothing needs attention, nobody is waited for, and a change may still be begun', async () => {
    const id = await opened();
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'submit'], { by: user }))).toBe('ok');
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'approve']))).toBe('ok');
    expect(await registration()).toMatchObject({ awaits: [], outcome: { flags: [] } });
    expect([await waiting(user), (await moves()).at(-1)]).toMatchObject([[], { action: 'replaceCrew', flagged: [] }]);
    expect((await buttonsFor(user)).find(({ begins }) => begins?.id === 'equipment.crew-change')).toBeDefined();
  });

  it('C13 P6 nothing needs attention about a registration that has ended, which waits for nobody', async () => {
    await replaced();
    expect(await registration()).toMatchObject({ outcome: { flags: ['TEAM_CHANGED'] } });
    const session = await kit.connection.startSession();
    await session.withTransaction(async () => kit.useRegistrations.actAsSystem(registrationId, { action: 'endForCompletion' }, session));
    await session.endSession();
    expect(await registration()).toMatchObject({ state: 'ENDED', awaits: [], outcome: { flags: [] } });
  });
});
