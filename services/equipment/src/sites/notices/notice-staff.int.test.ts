import type { Subject } from '@anzhu/access';
import { createLists, type ListRequest } from '@anzhu/casework';
import { personChanged, registrationApproved, teamLockReplaced, unitChanged } from '@anzhu/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../../../test/equipment-kit.ts';
import { dismantling, installing } from '../../../test/notices.ts';
import { org, passedRound, unit } from '../../../test/world.ts';
import { dismantlingNoticeProcess } from '../dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../installation-notice/installation-notice.ts';
import { noteStaff } from './note-staff.use-case.ts';

const persons = new Map([...installing.facts.persons, ...dismantling.facts.persons]);

describe('P5 the people of approved notices', () => {
  let kit: EquipmentKit;
  let [installationId, dismantlingId] = ['', ''];
  const installation = () => kit.store.find(kit.installationNotices.model, installationId);
  const takingDown = () => kit.store.find(kit.dismantlingNotices.model, dismantlingId);

  beforeAll(async () => {
    kit = await equipmentKit();
    await kit.know.persons(persons);
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const notice = { applicant: org.installer, state: 'SUBMITTED', form: installing.form };
    installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, notice as never));
    expect(codesOf(await kit.act(kit.installationNotices, [installationId, 'approve']))).toBe('ok');
  });

  const works = (personRef: string, employed: boolean, uscc: string = org.installer) =>
    kit.receive(personChanged, { personId: 'p', personRef, nameRef: persons.get(personRef)?.nameRef, uscc, employed });
  const explain = () =>
    kit.act(kit.installationNotices, [installationId, 'explainStaff'], {
      ...{ by: clerkOf(org.installer, ['INSTALLER']), opinion: '' },
      asked: { staffStatement: '由备案的其他人员接替' },
    });
  const listed = async (who: Subject, request: ListRequest): Promise<readonly string[]> => {
    const found = await createLists(kit.installationNotices).list(who, request);
    return found.ok ? found.value.edges.map(({ node }) => node._id) : expect.fail(JSON.stringify(found.error));
  };
  const inbox = () => listed(clerkOf(org.installer, ['INSTALLER']), { tab: 'WAITING' });
  const needing = () => listed(examiner, { filter: { needsAttention: true } });
  const row = (at: number) => expect.stringMatching(new RegExp(`^重点人员第${at}行[^;]*$`));

  it('P5 C6 while all of them are right nothing is noted', async () => {
    await works('ref-1104', true);
    expect((await installation())?.history.map(({ action }) => action)).not.toContain('noteStaff');
  });

  it('P5 C6 a notice is flagged, not broken, when somebody it names leaves before the work is done, and once only', async () => {
    await works('ref-1104', false);
    await works('ref-1104', false);
    const flagged = await installation();
    expect(flagged).toMatchObject({ state: 'APPROVED', outcome: { flags: ['STAFF_LACKING'], staffLacking: { zh: row(2) } } });
    const noted = flagged?.history.filter(({ action }) => action === 'noteStaff');
    expect(noted).toMatchObject([{ label: { zh: `标记人员变动(${flagged?.outcome.staffLacking?.zh})` } }]);
  });

  it('P5 X1 C6 who gave a notice has it in the inbox while it is flagged, who decided it is told and finds it by what needs attention; both until it is explained', async () => {
    const moves = async () => {
      const found = await kit.connection.collection('installation_notices').findOne({ _id: installationId as never });
      const events = (found?.['outbox'] ?? []) as readonly {
        type: string;
        data: { action: string; waitsFor: readonly object[]; flagged?: object };
      }[];
      return events.filter(({ type, data }) => type.includes('case.moved') && /Staff$/.test(data.action)).map(({ data }) => data);
    };
    const told = { flagged: [{ zh: '人员变动待说明' }], decidedBy: [{ roles: ['EXAMINER'], regions: ['530100'] }] };
    expect(await moves()).toMatchObject([{ turnHasPassed: true, waitsFor: [{ org: org.installer }], ...told }]);
    expect([await inbox(), await needing()]).toEqual([[installationId], [installationId]]);
    for (const flag of ['人员变动待说明', 'staff_lacking']) expect(await listed(examiner, { filter: { flag } })).toEqual([installationId]);
    const unknown = await createLists(kit.installationNotices).list(examiner, { filter: { flag: 'NONE' } });
    expect(unknown).toMatchObject({ error: { faults: [{ path: 'filter.flag', zh: '没有此须注意事项,可填: 人员变动待说明' }] } });
    expect(codesOf(await explain())).toBe('ok');
    expect((await moves()).at(-1)).toMatchObject({ action: 'explainStaff', turnHasPassed: true, waitsFor: [], flagged: [] });
    expect([await inbox(), await needing()]).toEqual([[], []]);
  });

  it('P5 C6 who gave it says who works in their place; what was explained is not asked for again while it lasts', async () => {
    await works('ref-1104', false);
    const said = { staffSettled: { zh: row(2) }, staffStatement: '由备案的其他人员接替' };
    expect((await installation())?.outcome).toMatchObject({ flags: [], staffLacking: null, ...said });
    await works('ref-1105', false);
    expect((await installation())?.outcome).toMatchObject({ flags: ['STAFF_LACKING'], staffLacking: { zh: row(3) }, ...said });
    await works('ref-1105', true);
    expect((await installation())?.outcome).toMatchObject({ flags: [], staffLacking: null, ...said });
  });

  it('P5 C6 a statement goes with what it is about, and explains nothing that is noted later; the log keeps both', async () => {
    await works('ref-1104', true);
    expect((await installation())?.outcome).toMatchObject({ flags: [], staffSettled: null, staffStatement: null });
    await works('ref-1104', false);
    const { outcome, history = [] } = (await installation()) ?? {};
    expect(outcome).toMatchObject({ flags: ['STAFF_LACKING'], staffLacking: { zh: row(2) }, staffSettled: null, staffStatement: null });
    const [note, statement] = ['noteStaff', 'explainStaff'].map((action) => history.find((entry) => entry.action === action)?.label?.zh);
    expect(note).toContain('重点人员第2行');
    expect(statement).toContain('由备案的其他人员接替');
    await works('ref-1104', true);
  });

  it('E1 P5 C6 a merger of the unit takes nobody away who works at its successor, whichever is heard first, as long as it stands', async () => {
    const merged = (successorName: string | null) =>
      kit.receive(unitChanged, {
        ...unit(org.installer),
        uscc: org.installer,
        successorName,
        ...(successorName && { successor: org.owner }),
      });
    await merged('合并后单位');
    await works('ref-1104', true, org.owner);
    expect((await installation())?.outcome).toMatchObject({ flags: [] });
    await merged(null);
    expect((await installation())?.outcome).toMatchObject({ flags: ['STAFF_LACKING'], staffLacking: { zh: row(2) } });
    await merged('合并后单位');
    expect((await installation())?.outcome).toMatchObject({ flags: [], staffLacking: null });
    await works('ref-1104', true, org.dismantler);
    expect((await installation())?.outcome).toMatchObject({ flags: ['STAFF_LACKING'] });
    await works('ref-1104', true);
    await merged(null);
    expect((await installation())?.outcome).toMatchObject({ flags: [] });
  });

  it('P3 C6 it is flagged when the team of its project has another for one of them, not where records of one were merged', async () => {
    const incoming = { personRef: 'ref-new', role: 'SAFETY_OFFICER', nameRef: 'digest', uscc: org.installer };
    const replaced = { projectId: 'project-1', outgoingRef: 'ref-1103', incoming };
    await kit.receive(teamLockReplaced, { ...replaced, samePerson: true });
    await kit.receive(teamLockReplaced, { ...replaced, projectId: 'another' });
    expect((await installation())?.outcome).toMatchObject({ flags: [] });
    await kit.receive(teamLockReplaced, replaced);
    expect((await installation())?.outcome).toMatchObject({ flags: ['STAFF_LACKING'], staffLacking: { zh: row(1) } });
    await kit.receive(teamLockReplaced, { ...replaced, outgoingRef: 'ref-new', incoming: { ...incoming, personRef: 'ref-1103' } });
    expect((await installation())?.outcome).toMatchObject({ flags: [], staffReplaced: ['ref-new'] });
    await kit.receive(teamLockReplaced, replaced);
    expect(codesOf(await explain())).toBe('ok');
    expect((await installation())?.outcome).toMatchObject({ staffLacking: null, staffSettled: { zh: row(1) } });
  });

  it('P3 C6 a replacement of before its approval says nothing of it, whenever it is heard', async () => {
    const before = await installation();
    const replaced = {
      projectId: 'project-1',
      outgoingRef: 'ref-1105',
      incoming: { personRef: 'x', role: 'SAFETY_OFFICER', uscc: org.owner },
    };
    await kit.receive(teamLockReplaced, replaced, '2024-03-01T00:00:00Z');
    expect((await installation())?.outcome).toEqual(before?.outcome);
  });

  it('P5 C6 where nothing is to be explained nothing is offered, nor taken', async () => {
    expect(codesOf(await explain())).toEqual(['NOTHING_TO_EXPLAIN']);
  });

  it('P5 C6 C7 nobody is asked any more about the people of a work that is done', async () => {
    await works('ref-1105', false);
    expect((await installation())?.outcome).toMatchObject({ flags: ['STAFF_LACKING'] });
    const rounds = { INITIAL: passedRound };
    await kit.store.atomically(async (session) => {
      await kit.records.installations.change(installationId, { rounds }, session);
      return noteStaff(kit.installationNotices, { id: installationId }, session);
    });
    expect((await installation())?.outcome).toMatchObject({ flags: [], staffLacking: null, staffOpen: [] });
    await works('ref-1103', false);
    expect((await installation())?.outcome).toMatchObject({ flags: [] });
  });

  it('P5 C9 a dismantling that is approved is flagged until it is reported done', async () => {
    const form = { ...dismantling.form, installationId };
    const notice = { applicant: org.dismantler, state: 'SUBMITTED', form };
    dismantlingId = await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, notice as never));
    expect(codesOf(await kit.act(kit.dismantlingNotices, [dismantlingId, 'approve']))).toBe('ok');
    await works('ref-1111', false, org.dismantler);
    expect(await takingDown()).toMatchObject({ state: 'APPROVED', outcome: { flags: ['STAFF_LACKING'], staffLacking: { zh: row(2) } } });
    const by = clerkOf(org.dismantler, ['INSTALLER']);
    const asked = { dismantledOn: '2026-09-14' };
    expect(codesOf(await kit.act(kit.dismantlingNotices, [dismantlingId, 'reportDismantled'], { by, opinion: '', asked }))).toBe('ok');
    const { history = [], outcome } = (await takingDown()) ?? {};
    expect(outcome).toMatchObject({ flags: [], staffLacking: null, staffOpen: [] });
    await works('ref-1112', false, org.dismantler);
    expect((await takingDown())?.history).toHaveLength(history.length);
  });
});
