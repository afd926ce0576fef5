import type { Subject } from '@anzhu/access';
import { registrationApproved } from '@anzhu/contracts';
import { localDate } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, examiner } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { org } from '../test/world.ts';
import { dismantlingNoticeProcess } from './sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from './sites/installation-notice/installation-notice.ts';
import { useExtensionProcess } from './use/use-extension/use-extension.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

const process = 'equipment.dismantling-notice';
const changji = { ...examiner, org: 'AUTH-6523', region: '652300' };
const reviewer: Subject = { ...changji, id: 'zhou', name: '周初审', roles: ['PRELIMINARY_REVIEWER'] };
const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
const stranger = clerkOf(org.contractor, ['CONTRACTOR']);
const nobody: Subject = { ...stranger, id: 'anonymous', org: '', roles: [], unitKinds: [], region: '' };

const asCase = `fragment AsCase on Case {
  process { id row label { zh } type } title phase stateLabel { zh } procedure isOverdue
  progress { label { zh } } initiator paperList { kind isRequired } papers { kind }
  buttons { action label { text } mutation inputType opinion isPrimary isDestructive asks { name type required label { text } choices { value needsOpinion } } }
  fields { path label { zh } value group { label { zh } number } reference { kind id label } } decided { path label { zh } value }
  history(first: 5) { number label { zh } } applicant { uscc }
}`;
const listed = `${asCase} query ($process: ID!, $tab: CaseTab, $phase: CasePhase) { work { equipment {
  cases(process: $process, tab: $tab, phase: $phase) { edges { node { __typename id ...AsCase ... on DismantlingNotice { state } } } total { count } } } } }`;
const counted = '{ work { equipment { counts { process { id } waiting overdue dueSoon } } } }';
const single = `${asCase} query ($process: ID!, $id: ID!) { work { equipment { case(process: $process, id: $id) { __typename id ...AsCase } } } }`;

describe('front ends: the work of a service, whatever the process', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  let id = '';

  const work = async (who: Subject, query: string, variables: object = {}) =>
    ((await ask(who, query, variables))['work'] as { equipment: Record<string, unknown> }).equipment;

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    const form = { installationId: 'installation-1', plannedFrom: '2026-04-01' };
    const own = { applicant: org.owner, division: '652301', state: 'SUBMITTED', form, dueAt: '2020-01-02' };
    id = await kit.lay(kit.dismantlingNotices, caseOf(dismantlingNoticeProcess, own as never));
  });

  it('X1 what waits is counted by process in one query, and what is overdue among it; others have nothing', async () => {
    expect(await work(reviewer, counted)).toEqual({ counts: [{ process: { id: process }, waiting: 1, overdue: 1, dueSoon: 0 }] });
    expect(await work(changji, counted)).toEqual({ counts: [] });
  });

  it('X1 counts of what is due are the totals of the lists filtered alike, also of more than is counted', async () => {
    const at = (days: number): string => localDate(new Date(kit.clock().getTime() + days * 86_400_000));
    const { _id, ...sample } = (await kit.dismantlingNotices.model.collection.findOne({ _id: id as never })) ?? {};
    const due = [...[-1, 0, 3, 4].map(at), ...Array.from({ length: 1_100 }, () => at(9)), at(-2)];
    const laid = due.map((dueAt, n) => ({ ...sample, _id: `due-${n}`, dueAt }));
    const totals = `{ work { equipment { ${['overdue', 'dueSoon']
      .map((name) => `${name}: cases(process: "${process}", tab: WAITING, filter: { ${name}: true }) { total { count } }`)
      .join(' ')} } } }`;
    for (const some of [laid.slice(0, 4), laid.slice(4)]) {
      await kit.dismantlingNotices.model.collection.insertMany(some as never);
      const { counts } = (await work(reviewer, counted)) as { counts: readonly { overdue: number; dueSoon: number }[] };
      const { overdue, dueSoon } = (await work(reviewer, totals)) as Record<string, { total: { count: number } }>;
      expect(counts).toMatchObject([{ overdue: overdue?.total.count, dueSoon: dueSoon?.total.count }]);
      expect([overdue?.total.count, dueSoon?.total.count]).toEqual([some.length === 4 ? 2 : 3, 2]);
    }
    await kit.dismantlingNotices.model.collection.deleteMany({ _id: { $in: laid.map((one) => one._id) } as never });
  });

  it('X1 X12 a list by the interface shows each case, with buttons that say all they ask', async () => {
    for (const _ of ['interpreted', 'compiled', 'compiled']) {
      const { cases } = await work(reviewer, listed, { process, tab: 'WAITING' });
      expect(cases).toMatchObject({
        total: { count: 1 },
        edges: [
          {
            node: {
              __typename: 'DismantlingNotice',
              id,
              state: 'SUBMITTED',
              process: { id: process, row: 'C9', type: 'DismantlingNotice' },
              phase: 'IN_PROGRESS',
              isOverdue: true,
            },
          },
        ],
      });
    }
    const { cases } = await work(reviewer, listed, { process, phase: 'PASSED' });
    expect(cases).toMatchObject({ edges: [] });
  });

  it('X1 one case by the interface, for who may read it', async () => {
    const { case: found } = await work(reviewer, single, { process, id });
    const { buttons, fields } = found as { buttons: readonly object[]; fields: readonly { path: string; value: string | null }[] };
    expect(buttons).toMatchObject([
      { action: 'PASS_PRELIMINARY_REVIEW', mutation: 'passPreliminaryReviewDismantlingNotice', isPrimary: true, isDestructive: false },
      { isPrimary: false },
    ]);
    expect(fields.find(({ path }) => path === 'plannedFrom')).toMatchObject({ value: '2026-04-01' });
    expect((await work(stranger, single, { process, id }))['case']).toBeNull();
  });

  it('C8 C8b C9 what a case is about is found and called by its number, and what was decided is shown', async () => {
    await kit.receive(registrationApproved, { registrationId: 'r', projectId: 'project-1' });
    const filingNumber = '云AA-T202600099';
    const { craneId } = await kit.fileCrane({ filingNumber });
    const concerned = { parties: { contractor: org.contractor }, partyOrgs: [org.installer, org.contractor] };
    const notice = { applicant: org.installer, state: 'SUBMITTED', ...concerned };
    const noticed = { ...notice, form: { craneId, projectId: 'project-1', location: '1号楼' } };
    const installationId = await kit.lay(kit.installationNotices, caseOf(installationNoticeProcess, noticed));
    expect((await kit.act(kit.installationNotices, [installationId, 'approve'])).ok).toBe(true);
    const find = '{ standingByNumber(number: "云aa—t202600099") { id filingNumber state } }';
    const found = { standingByNumber: { id: installationId, filingNumber, state: 'STANDING' } };
    expect(await ask(clerkOf(org.dismantler, ['INSTALLER']), find)).toEqual(found);
    await expect(ask(nobody, find)).rejects.toThrow('UNAUTHENTICATED');
    const outcome = { registrationNumber: '云DA-T202600001', validUntil: '2027-01-31', dutyFaults: { zh: '缺员', en: 'one is missing' } };
    const own = { applicant: org.contractor, title: '云DA-T202600001 示例工程', state: 'REGISTERED', outcome, form: { installationId } };
    const registrationId = await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, own as never));
    const form = { registrationId, reason: '顺延' };
    const extension = await kit.lay(kit.useExtensions, caseOf(useExtensionProcess, { applicant: org.contractor, form } as never));
    const read = async (of: string, one: string) => (await work(stranger, single, { process: of, id: one }))['case'];
    expect(await read('equipment.use-registration', registrationId)).toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ path: 'installationId', value: `${filingNumber} 2026-09-14` })]),
      decided: [
        { path: 'dutyFaults', value: '缺员' },
        { path: 'registrationNumber', label: { zh: '使用登记编号' }, value: '云DA-T202600001' },
        { path: 'validUntil', value: '2027-01-31' },
      ],
    });
    expect(await read('equipment.use-extension', extension)).toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ path: 'registrationId', value: '云DA-T202600001 示例工程' })]),
    });
  });

  it('X1 who may begin what: by role, kind of unit and the procedure of the place', async () => {
    const query =
      'query ($division: String) { work { equipment { mayCreate(division: $division) { process { id } mutation inputType } } } }';
    const ids = async (who: Subject, division?: string) => {
      const { mayCreate } = await work(who, query, { division });
      return (mayCreate as readonly { process: { id: string } }[]).map((one) => one.process.id);
    };
    expect(await ids(owner, '530102')).toContain('equipment.ownership-filing');
    expect(await ids(stranger, '530102')).not.toContain('equipment.ownership-filing');
    expect(await ids(reviewer)).not.toContain('equipment.ownership-filing');
    const reissues = async (who: Subject, division: string) => (await ids(who, division)).filter((one) => /reissue/.test(one));
    expect(await reissues(owner, '530102')).toEqual(['equipment.certificate-reissue']);
    expect(await reissues(owner, '150102')).toEqual([]);
    expect(await reissues(examiner, '530102')).toEqual([]);
    expect(await reissues(examiner, '442000')).toEqual(['equipment.reissue-tagging', 'equipment.home-reissue']);
  });

  it('X11 X18 the rules per kind of unit: in Xinjiang an equipment owner notifies and never registers the use, which a contractor does; elsewhere an installer notifies', async () => {
    const query = 'query ($division: String) { work { equipment { unitRules(division: $division) { kind { code } processes { id } } } } }';
    type Rules = readonly { readonly kind: { readonly code: string }; readonly processes: readonly { readonly id: string }[] }[];
    const may = async (division: string, kind: string) => {
      const { unitRules } = await work(reviewer, query, { division });
      return (unitRules as Rules).find(({ kind: { code } }) => code === kind)?.processes.map(({ id }) => id.replace('equipment.', ''));
    };
    const [notices, use] = [['installation-notice', 'dismantling-notice'], 'use-registration'];
    const owners = await may('650102', 'EQUIPMENT_OWNER');
    expect(owners).toEqual(expect.arrayContaining(['ownership-filing', ...notices]));
    expect(owners).not.toContain(use);
    expect(await may('650102', 'CONTRACTOR')).toContain(use);
    expect(await may('650102', 'INSTALLER')).not.toEqual(expect.arrayContaining(notices));
    expect(await may('530102', 'INSTALLER')).toEqual(expect.arrayContaining(notices));
    expect(await may('530102', 'EQUIPMENT_OWNER')).not.toContain('installation-notice');
  });

  it('X9 who is signed in, by words; nobody is nobody', async () => {
    const query =
      '{ me { name org isAuthority roles { code label { zh } } unitKinds { code } region regionLabel { zh } orgLabel { zh } unit { uscc } } }';
    expect((await ask(reviewer, query))['me']).toEqual({
      ...{ name: '周初审', org: 'AUTH-6523', isAuthority: true, unitKinds: [], region: '652300' },
      roles: [{ code: 'PRELIMINARY_REVIEWER', label: { zh: '初审人' } }],
      ...{ regionLabel: { zh: '昌吉回族自治州' }, orgLabel: { zh: 'AUTH-6523' }, unit: null },
    });
    expect((await ask(owner, '{ me { orgLabel { zh } unit { uscc } } }'))['me']).toEqual({ orgLabel: null, unit: { uscc: org.owner } });
    expect((await ask(nobody, query))['me']).toBeNull();
  });

  it('X9 who is not signed in is told so; an unknown process is named', async () => {
    await expect(work(nobody, counted)).rejects.toThrow('UNAUTHENTICATED');
    await expect(work(reviewer, listed, { process: 'equipment.nothing' })).rejects.toThrow('BAD_USER_INPUT');
  });
});
