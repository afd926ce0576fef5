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
const holding = new Map([['9', { _id: '9', name: '翠湖花园' } as unknown as ProjectCopy]]);
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
  const rest = { state: 'DRAFT', papers: [evidence], outcome: {}, verdicts: {}, stagesDecided: [], lastDecidedBy: null };
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
  const facts = { project, team, outgoing: null, ...incoming(), holding, policy: provincial, ...more } as KeyStaffChangeFacts;
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
    const said = ['AT_LIMIT 该项目经理已有项目管理工作，请重新选择(翠湖花园)'];
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
      'AT_LIMIT 该安全员已有项目管理工作，请重新选择(翠湖花园)',
    ]);
  });

  it('P3c a chief may have two other projects but not three, and is replaced by the supervision consultant', () => {
    const role = 'CHIEF_SUPERVISION_ENGINEER';
    const record = caseOf({ applicant: consultant, form: { ...form, role, outgoingId: 'person-c' } });
    const having = (...ids: readonly string[]) => incoming({ locks: ids.map((id) => lock(id, { role })) }, { uscc: consultant });
    expect(submit(having('7', '8'), record).ok).toBe(true);
    expect(reasonsOf(submit(having('7', '8', '9'), record))).toEqual([
      'AT_LIMIT 该项目总监已有3个及以上项目请重新选择(名称未知的工程、名称未知的工程、翠湖花园)',
    ]);
    const byContractor = caseOf({ form: { ...form, role, outgoingId: 'person-c' } });
    expect(reasonsOf(submit({}, byContractor))[0]).toMatch(/^NOT_A_PARTY/);
  });

  it.each([
    ['is not employed by the unit', incoming({}, { uscc: consultant }), ['NOT_OWN_STAFF 变更后人员不是本单位在职人员']],
    ['is not registered', { candidates: [], incoming: null }, ['NOT_OWN_STAFF 变更后人员不是本单位在职人员']],
    ['comes to a project that is over', { team: { ...team, members: [], closed: true } }, ['TEAM_CLOSED 工程已完工或作废']],
    ['comes to a project whose team was never locked', { team: null }, ['NOT_A_MEMBER 变更前人员不是该工程锁定的项目经理']],
    [
      'is of another unit, and the project is over',
      { ...incoming({}, { uscc: consultant }), team: { ...team, members: [], closed: true } },
      ['NOT_OWN_STAFF 变更后人员不是本单位在职人员', 'TEAM_CLOSED 工程已完工或作废'],
    ],
  ])('P3 is refused when the new person %s', (_what, facts, said) => {
    expect(reasonsOf(submit(facts))).toEqual(said);
  });

  it.each([
    ['holds nothing', incoming({ qualifications: [] }, { uscc: 'OTHER-1' })],
    ['is held elsewhere', incoming({ locks: [lock('9')] }, { uscc: 'OTHER-1' })],
    ['has left the unit', incoming({ locks: [lock('9')] }, { employed: false })],
    ['is nobody', { candidates: [], incoming: null }],
  ])('S3 of whoever is not its own the unit has one answer: who %s', (_, facts) => {
    expect(reasonsOf(submit(facts))).toEqual(['NOT_OWN_STAFF 变更后人员不是本单位在职人员']);
  });

  it.each([
    ['SAFETY_OFFICER', 'b', contractor, 'PROJECT_MANAGER', '该安全员已有项目管理工作，请重新选择(翠湖花园)'],
    ['PROJECT_MANAGER', 'a', contractor, 'CHIEF_SUPERVISION_ENGINEER', '该项目经理已有项目管理工作，请重新选择(翠湖花园)'],
    ['CHIEF_SUPERVISION_ENGINEER', 'c', consultant, 'PROJECT_MANAGER', '该人员在其他合同的工程任其他岗位，请重新选择(翠湖花园)'],
  ] as const)('P3b a lock in any role at another contract refuses: a %s', (role, key, applicant, held, said) => {
    const record = caseOf({ applicant, form: { ...form, role, outgoingId: `person-${key}` } });
    const facts = (own: object) => incoming({ locks: [lock('9', { role: held, ...own })] }, { uscc: applicant });
    expect(reasonsOf(submit(facts({}), record))).toEqual([`LOCKED_ELSEWHERE ${said}`]);
    expect(submit(facts({ contractKey: 'contract-1' }), record).ok).toBe(true);
    expect(submit(facts({ exempt: true }), record).ok).toBe(true);
    expect(submit(facts({ d2: '65' }), record).ok).toBe(true);
  });

  it('P3a the manager of another section of the same contract may, and the case says so', () => {
    const beside = incoming({ locks: [lock('9', { contractKey: 'contract-1' })] });
    for (const [role, record, action] of [
      ['UNIT_CLERK', caseOf(), 'submit'],
      ['SUPERVISION_CHIEF', caseOf({ state: 'SUBMITTED' }), 'approve'],
    ] as const)
      expect(when(record, role, { action, ...beside })).toMatchObject({
        value: {
          set: {
            outcome: {
              standing: { zh: '变更后人员现任同一合同的翠湖花园的项目经理,按同一工程计', en: expect.stringContaining('翠湖花园') },
            },
          },
        },
      });
    expect(submit()).toMatchObject({ value: { set: { outcome: { standing: null } } } });
  });

  it('P3c a supervision worker is refused with the ground', () => {
    const role = 'CHIEF_SUPERVISION_ENGINEER';
    const record = caseOf({ applicant: consultant, form: { ...form, role, outgoingId: 'person-c' } });
    const worker = incoming({ qualifications: [qualified('SUPERVISION_WORKER')] }, { uscc: consultant });
    expect(reasonsOf(submit(worker, record))).toEqual([
      'QUALIFICATION_MISSING 变更后人员缺少注册监理工程师(依据《建设工程监理规范》GB/T 50319,总监理工程师应为注册监理工程师,监理员不得担任)',
    ]);
  });

  it.each([
    ['SUPERVISION_WORKER', expect.stringContaining('以监理员任项目总监(依据《建设工程监理规范》GB/T 50319')],
    ['SUPERVISION_ENGINEER', undefined],
  ] as const)('P3c where the policy takes a supervision worker, submission and approval warn of one: %s', (kind, warning) => {
    const changed = { applicant: consultant, form: { ...form, role: 'CHIEF_SUPERVISION_ENGINEER' as const, outgoingId: 'person-c' } };
    const policy = () => ({ isNationwide: false, mayWorkerBeChief: true });
    const facts = { ...incoming({ qualifications: [qualified(kind)] }, { uscc: consultant }), policy };
    const approved = when(caseOf({ ...changed, state: 'SUBMITTED' }), 'SUPERVISION_CHIEF', { action: 'approve', ...facts });
    for (const one of [submit(facts, caseOf(changed)), approved])
      expect(one.ok ? one.value.set.outcome?.warning?.zh : one).toEqual(warning);
  });

  it('P3 a constructor whose registration ended yesterday is refused, one whose last day is today is not', () => {
    const until = (validUntil: string) =>
      incoming({ qualifications: [qualified('CONSTRUCTOR', { validUntil }), qualified('SAFETY_CERTIFICATE_B')] });
    expect(reasonsOf(submit(until('2026-02-28')))).toEqual(['QUALIFICATION_EXPIRED 变更后人员的注册建造师已过期']);
    expect(submit(until(today)).ok).toBe(true);
  });

  it('P3 names no project by its id', () => {
    const refused = submit(incoming({ locks: [lock('0f8fad5b-d9cb-469f-a165-70867728950e')] }));
    const reasons = refused.ok || refused.error.code !== 'BLOCKED' ? [] : refused.error.reasons;
    for (const { zh, en, references = [] } of reasons)
      for (const said of [zh, en, ...references.map(({ label }) => label)]) expect(said).not.toContain('0f8fad5b');
    expect(reasons).toHaveLength(1);
  });

  it('P3 is received where the project is, and not for an unknown project', () => {
    const facts = { project, team, outgoing: null, incoming: null, candidates: [], holding: new Map(), policy: provincial };
    expect(process.place(form, facts, { org: contractor, region: '' })).toBe('530102');
    expect(process.place(form, { ...facts, project: null }, { org: contractor, region: '' })).toMatchObject({ code: 'UNKNOWN' });
  });
});
