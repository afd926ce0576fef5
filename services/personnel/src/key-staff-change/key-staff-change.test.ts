import { type CaseRecord, decide } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import { chinaCalendar } from '@anzhu/kernel';
import { faultsIn, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { asked, candidate, lock, provincial, qualified, rules, today } from '../../test/team-fixtures.ts';
import type { Person } from '../person/person.ts';
import type { Candidate } from '../team/team.ts';
import { requestTeam } from '../team/team.ts';
import type { KeyStaffChangeForm } from './key-staff-change.form.ts';
import { type KeyStaffChangeFacts, keyStaffChangeProcess as process } from './key-staff-change.ts';

const [contractor, consultant] = ['CONTRACTOR-1', 'CONSULTANT-1'];
const at = new Date(`${today}T02:00:00Z`);
const parties = [
  { kind: 'CONTRACTOR', uscc: contractor, name: '施工' },
  { kind: 'SUPERVISION_CONSULTANT', uscc: consultant, name: '监理' },
];
const project = { _id: 'project-1', name: '滇池一号', division: '530102', parties } as unknown as ProjectCopy;
const roles = [['a', 'PROJECT_MANAGER'] as const, ['b', 'SAFETY_OFFICER'] as const, ['c', 'CHIEF_SUPERVISION_ENGINEER'] as const];
const { team } = requestTeam(null, asked(roles), rules(['a', 'b', 'c'].map((key) => candidate(key))));

const form: KeyStaffChangeForm = {
  projectId: 'project-1',
  role: 'PROJECT_MANAGER',
  outgoingId: 'person-a',
  incomingId: 'person-d',
  reason: '原项目经理离职',
};

const evidence = { kind: 'CHANGE_EVIDENCE', fileId: 'f', name: 'f.pdf', size: 1 };

const caseOf = (overrides: Partial<CaseRecord<KeyStaffChangeForm>> = {}) => {
  const variant = variantFor(process.workflow, '530102');
  const rest = {
    state: 'DRAFT',
    papers: [evidence],
    outcome: {},
    verdicts: {},
    stagesDecided: [],
    lastDecidedBy: null,
  };
  const procedure = { variant: variant?.code, tableVersion: variant?.version };
  return {
    _id: 'case-1',
    form,
    applicant: contractor,
    division: '530102',
    parties: { applicant: contractor },
    ...procedure,
    ...rest,
    ...overrides,
  } as unknown as CaseRecord<KeyStaffChangeForm>;
};

const incoming = (overrides: Partial<Candidate> = {}, employer: Partial<Person> = {}): Partial<KeyStaffChangeFacts> => {
  const one = candidate('d', overrides);
  return { candidates: [one], incoming: { ...one, employed: true, uscc: contractor, ...employer } as unknown as Person };
};

const when = (
  record: CaseRecord<KeyStaffChangeForm>,
  role: string,
  { action, ...more }: Partial<KeyStaffChangeFacts> & { action: string },
) => {
  const facts = { project, team, outgoing: null, ...incoming(), policy: provincial, ...more } as KeyStaffChangeFacts;
  const isAuthority = role !== 'UNIT_CLERK';
  const actor = { id: role, roles: [role], parties: isAuthority ? [] : ['applicant'], isAuthority, holdsSeat: () => true };
  const circumstances = { at, today, actor: { id: role, name: role, org: 'O', region: '530102' }, facts, asked: {} };
  return decide(process, record, { command: { action, opinion: '同意' }, actor, circumstances, calendar: chinaCalendar });
};

const reasonsOf = (outcome: ReturnType<typeof when>) =>
  outcome.ok || outcome.error.code !== 'BLOCKED' ? [] : outcome.error.reasons.map(({ code, zh }) => `${code} ${zh}`);
const submit = (more: Partial<KeyStaffChangeFacts> = {}, record = caseOf()) => when(record, 'UNIT_CLERK', { action: 'submit', ...more });

describe('P3 change of key staff', () => {
  it('P3 has a sound table', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
  });

  it.each(['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'])('X7 P3 is reported with evidence and approved by any one: %s', (role) => {
    expect(submit()).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
    expect(submit({}, caseOf({ papers: [] }))).toMatchObject({
      error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'papers.CHANGE_EVIDENCE' }] },
    });
    expect(when(caseOf({ state: 'SUBMITTED' }), role, { action: 'approve' })).toMatchObject({
      ok: true,
      value: { set: { state: 'APPROVED' } },
    });
  });

  it('P3a a manager who has a project is refused in the words of the manual, at submit and again at approval', () => {
    const busy = incoming({ locks: [lock('9')] });
    const said = ['AT_LIMIT 该项目经理已有项目管理工作，请重新选择'];
    expect(reasonsOf(submit(busy))).toEqual(said);
    expect(reasonsOf(when(caseOf({ state: 'SUBMITTED' }), 'SUPERVISION_CHIEF', { action: 'approve', ...busy }))).toEqual(said);
  });

  it('P3a a manager needs the registration of a constructor and certificate B', () => {
    const bare = incoming({ qualifications: [qualified('CONSTRUCTOR', { validUntil: '2026-02-28' })] });
    expect(reasonsOf(submit(bare))).toEqual([
      'QUALIFICATION_EXPIRED 变更后人员的注册建造师已过期',
      'QUALIFICATION_MISSING 变更后人员缺少安全生产考核合格证书B证',
    ]);
  });

  it('P3b a safety officer who has a project is refused', () => {
    const record = caseOf({ form: { ...form, role: 'SAFETY_OFFICER', outgoingId: 'person-b' } });
    expect(reasonsOf(submit(incoming({ locks: [lock('9', { role: 'SAFETY_OFFICER' })] }), record))).toEqual([
      'AT_LIMIT 该安全员已有项目管理工作，请重新选择',
    ]);
  });

  it('P3c a chief may have two other projects but not three, and is replaced by the supervision consultant', () => {
    const role = 'CHIEF_SUPERVISION_ENGINEER';
    const record = caseOf({ applicant: consultant, form: { ...form, role, outgoingId: 'person-c' } });
    const having = (...ids: readonly string[]) => incoming({ locks: ids.map((id) => lock(id, { role })) }, { uscc: consultant });
    expect(submit(having('7', '8'), record).ok).toBe(true);
    expect(reasonsOf(submit(having('7', '8', '9'), record))).toEqual(['AT_LIMIT 该项目总监已有3个及以上项目请重新选择']);
    const byContractor = caseOf({ form: { ...form, role, outgoingId: 'person-c' } });
    expect(reasonsOf(submit({}, byContractor))[0]).toMatch(/^NOT_A_PARTY/);
  });

  it.each([
    ['is not employed by the unit', incoming({}, { uscc: consultant }), ['NOT_OWN_STAFF 变更后人员不是本单位在职人员']],
    [
      'is not registered',
      { candidates: [], incoming: null },
      ['NOT_OWN_STAFF 变更后人员不是本单位在职人员', 'UNKNOWN_PERSON 变更后人员未登记'],
    ],
    ['comes to a project that is over', { team: { ...team, members: [], closed: true } }, ['TEAM_CLOSED 工程已完工或作废']],
    ['comes to a project whose team was never locked', { team: null }, ['NOT_A_MEMBER 变更前人员不是该工程锁定的项目经理']],
  ])('P3 is refused when the new person %s', (_what, facts, said) => {
    expect(reasonsOf(submit(facts))).toEqual(said);
  });

  it('P3 is received where the project is, and not for an unknown project', () => {
    const facts = { project, team, outgoing: null, incoming: null, candidates: [], policy: provincial };
    expect(process.place(form, facts, { org: contractor, region: '' })).toBe('530102');
    expect(process.place(form, { ...facts, project: null }, { org: contractor, region: '' })).toMatchObject({ code: 'UNKNOWN' });
  });
});
