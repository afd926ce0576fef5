import {
  personChanged,
  projectCompleted,
  projectStatusChanged,
  qualificationChanged,
  qualificationExpired,
  teamLockReplaced,
} from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit } from '../../../test/equipment-kit.ts';
import { form, persons, rows } from '../../../test/registrations.ts';
import { runningRegistration } from '../../../test/running.ts';
import { org, project, specialWorkers } from '../../../test/world.ts';
import { useExtensionProcess } from '../use-extension/use-extension.ts';
import { crewChangeProcess } from './crew-change.ts';

describe('P6 crew changes on a real MongoDB', () => {
  let kit: EquipmentKit;
  let registrationId: string;
  const registration = () => kit.store.find(kit.useRegistrations.model, registrationId);

  beforeAll(async () => {
    ({ kit, registrationId } = await runningRegistration());
  });

  const qualification = { qualificationId: 'q-1109', personId: 'p', kind: 'SPECIAL_OPERATION', workCode: '05', number: '云A052024000001' };
  const certificate = (validUntil: string, status: string) =>
    kit.receive(qualificationExpired, { ...qualification, personRef: 'ref-1109', validUntil, status });

  it('P5 a running registration is flagged, not broken, when a certificate of its crew expires, and once only', async () => {
    await certificate('2026-09-13', 'EXPIRED');
    await certificate('2026-09-13', 'EXPIRED');
    const flagged = await registration();
    expect(flagged).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['CREW_CERTIFICATE'] } });
    expect(flagged?.history.filter(({ action }) => action === 'flag')).toHaveLength(1);
    await certificate('2028-01-01', 'VALID');
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  it('P5 it is flagged when a certificate of its crew passes to another person, and till it passes back', async () => {
    const passing = (personRef: string, formerRef: string) =>
      kit.receive(qualificationChanged, { ...qualification, personRef, formerRef, validUntil: '2028-01-01', status: 'VALID' });
    await passing('ref-other', 'ref-1109');
    expect(await registration()).toMatchObject({ outcome: { flags: ['CREW_CERTIFICATE'] } });
    await passing('ref-1109', 'ref-other');
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  it('C8 a running registration is flagged while its project is stopped', async () => {
    const { _id: projectId, ...known } = project({ constructionStatus: 'STOPPED' });
    await kit.receive(projectStatusChanged, { projectId, ...known });
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['PROJECT_STOPPED'] } });
    await kit.receive(projectStatusChanged, { projectId, ...known, constructionStatus: 'IN_CONSTRUCTION' });
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  it('C8 reliability: it is flagged as its project is now, though that the project was stopped is told late', async () => {
    const [attention] = kit.parts.consumers?.['supervision']?.filter(({ name }) => name === 'attention') ?? [];
    const { _id: projectId, ...known } = project({ constructionStatus: 'STOPPED' });
    for (const { definition, handle } of attention?.handlers ?? []) {
      expect([projectStatusChanged.type, projectCompleted.type]).toContain(definition.type);
      await kit.connection.transaction((session) => handle({ session, event: {} as never, data: { projectId, ...known } }));
    }
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  const left = (personRef: string, employed: boolean) =>
    kit.receive(personChanged, { personId: 'p', personRef, nameRef: persons.get(personRef)?.nameRef, uscc: org.contractor, employed });
  const replaced = (more: object = {}, time?: string) => {
    const incoming = { personRef: 'ref-new', role: 'SAFETY_OFFICER', nameRef: 'digest', uscc: org.contractor };
    return kit.receive(teamLockReplaced, { projectId: 'project-1', outgoingRef: 'ref-1106', incoming, ...more }, time);
  };

  it('P3 P5 a running registration is flagged when somebody of its crew leaves the unit, until that is not so', async () => {
    await left('ref-1106', false);
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['CREW_LEFT'] } });
    await left('ref-1106', true);
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
  });

  it('P3 it is flagged when the team of its project has another for one of the crew, not where two records of one were merged', async () => {
    await replaced({ samePerson: true });
    await replaced({ projectId: 'another project' });
    await replaced({}, '2024-03-01T00:00:00Z');
    expect(await registration()).toMatchObject({ outcome: { flags: [] } });
    await replaced();
    expect(await registration()).toMatchObject({ state: 'REGISTERED', outcome: { flags: ['TEAM_CHANGED'] } });
  });

  const user = clerkOf(org.contractor, ['CONTRACTOR']);
  const changedTo = async (keyStaff: readonly object[], reason: string) => {
    const input = { requestId: newId(), form: { registrationId, reason, keyStaff, specialWorkers } as never };
    const opened = await kit.crewChanges.open(user, input);
    expect(codesOf(opened)).toBe('ok');
    const id = opened.ok ? opened.value._id : '';
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'submit'], { by: user }))).toBe('ok');
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'approve']))).toBe('ok');
    return registration();
  };

  it('P3 P6 a crew that rightly stays is named as it is, with the reason: reviewed, nothing asks for another one till the team changes again', async () => {
    const before = await registration();
    const kept = await changedTo(rows, '仍负责本设备');
    expect(kept?.outcome).toMatchObject({ crew: before?.outcome.crew, flags: [] });
    await replaced();
    expect(await registration()).toMatchObject({ outcome: { flags: ['TEAM_CHANGED'] } });
  });

  it('P6 the approved change replaces the crew of the registration, in one transaction', async () => {
    const [signaller] = rows.filter(({ dutyCode }) => dutyCode === '1108');
    const changed = await changedTo([...rows, { ...signaller }], '换班');
    expect(changed?.outcome.crew?.keyStaff).toHaveLength(5);
    expect(changed?.outcome.flags).toEqual([]);
    expect(changed?.history.at(-1)).toMatchObject({ action: 'replaceCrew', role: 'SYSTEM' });
  });

  it('C8b the approved extension moves the planned dismantling and the validity; the number stays', async () => {
    const before = await registration();
    const input = (plannedDismantlingOn: string) => ({
      requestId: newId(),
      form: { registrationId, plannedDismantlingOn, reason: '工期顺延' },
    });
    const opened = await kit.useExtensions.open(user, input('2027-12-31'));
    const id = opened.ok ? opened.value._id : '';
    expect(codesOf(await kit.act(kit.useExtensions, [id, 'submit'], { by: user }))).toBe('ok');
    expect(codesOf(await kit.act(kit.useExtensions, [id, 'approve']))).toBe('ok');
    const after = await registration();
    expect(after).toMatchObject({
      state: 'REGISTERED',
      outcome: {
        plannedDismantlingOn: '2027-12-31',
        validUntil: '2027-12-31',
        registrationNumber: before?.outcome.registrationNumber,
      },
    });
    expect(after?.timers).toContainEqual({ name: 'expire', at: new Date('2027-12-31T16:00:00Z') });
    const early = await kit.useExtensions.open(user, input('2027-12-31'));
    const sameDay = [early.ok ? early.value._id : '', 'submit'] as const;
    expect(codesOf(await kit.act(kit.useExtensions, sameDay, { by: user }))).toEqual(['form.plannedDismantlingOn NOT_LATER']);
  });

  it('C8b only the user of a running registration extends it', async () => {
    const own = { applicant: org.owner, state: 'SUBMITTED', form: { registrationId, plannedDismantlingOn: '2028-12-31', reason: '—' } };
    const id = await kit.lay(kit.useExtensions, caseOf(useExtensionProcess, own));
    expect(codesOf(await kit.act(kit.useExtensions, [id, 'approve']))).toEqual(['NOT_THE_USER']);
  });

  it('P6 a change of a registration that has ended is refused and writes nothing', async () => {
    const own = { applicant: org.contractor, state: 'SUBMITTED', form: { ...form, registrationId, reason: '换班' } };
    const id = await kit.lay(kit.crewChanges, caseOf(crewChangeProcess, own));
    expect(codesOf(await kit.act(kit.useRegistrations, [registrationId, 'revoke']))).toBe('ok');
    expect(codesOf(await kit.act(kit.crewChanges, [id, 'approve']))).toEqual(['NOT_REGISTERED']);
    expect(await kit.store.find(kit.crewChanges.model, id)).toMatchObject({ state: 'SUBMITTED' });
  });
});
