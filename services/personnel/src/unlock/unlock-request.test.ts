import { type CaseRecord, decide } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import { chinaCalendar } from '@anzhu/kernel';
import { faultsIn, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { candidate, lock, today } from '../../test/team-fixtures.ts';
import type { Person } from '../person/person.ts';
import type { Lock } from '../team/lock.ts';
import { emptyTeam } from '../team/team.ts';
import { groundReasons } from './ground-reasons.ts';
import { unlockGrounds } from './unlock-ground.ts';
import type { UnlockRequestForm } from './unlock-request.form.ts';
import { unlockRequestProcess as process, type UnlockRequestFacts } from './unlock-request.ts';

const contractor = 'CONTRACTOR-1';
const parties = [
  { kind: 'PROJECT_OWNER', uscc: 'OWNER-1', name: '建设' },
  { kind: 'CONTRACTOR', uscc: contractor, name: '施工' },
];
const project = (_id: string, more: object = {}) =>
  ({
    _id,
    name: `工程${_id}`,
    division: '530102',
    parties,
    constructionStatus: 'IN_CONSTRUCTION',
    qualityStatus: 'NORMAL',
    ...more,
  }) as unknown as ProjectCopy;
const person = (locks: readonly Lock[], more: object = {}): Person =>
  ({ ...candidate('a', { locks }), uscc: contractor, lockedRoles: ['PROJECT_MANAGER'], ...more }) as unknown as Person;

const form: UnlockRequestForm = { personId: 'person-a', projectId: '1', role: 'PROJECT_MANAGER', ground: 'OTHER', reason: '已退场' };
const until = '2026-12-31';
const paper = { kind: 'UNLOCK_FORM', fileId: 'f', name: 'f.pdf', size: 1 };
const caseOf = (over: Partial<UnlockRequestForm> = {}, more: Partial<CaseRecord<UnlockRequestForm>> = {}) => {
  const variant = variantFor(process.workflow, '530102');
  const rest = { state: 'DRAFT', papers: [paper], outcome: {}, verdicts: {}, stagesDecided: [], lastDecidedBy: null };
  const stated = { ...form, ...(over.ground === undefined && { until }), ...over };
  const own = { _id: 'case-1', form: stated, applicant: contractor, division: '530102', parties: { applicant: contractor } };
  return { ...own, variant: variant?.code, tableVersion: variant?.version, ...rest, ...more } as unknown as CaseRecord<UnlockRequestForm>;
};

const known: UnlockRequestFacts = {
  person: person([lock('1')]),
  project: project('1'),
  team: { ...emptyTeam, contractKey: 'contract-1' } as never,
  adjacent: null,
};

interface Taken {
  readonly role?: string;
  readonly facts?: Partial<UnlockRequestFacts>;
  readonly opinion?: string;
  readonly asked?: object;
}

const when = (
  record: CaseRecord<UnlockRequestForm>,
  action: string,
  { role = 'UNIT_CLERK', facts = {}, opinion = '同意', asked = {} }: Taken = {},
) => {
  const isAuthority = role !== 'UNIT_CLERK';
  const actor = { id: role, roles: [role], parties: isAuthority ? [] : ['applicant'], isAuthority, holdsSeat: () => true };
  const at = new Date(`${today}T02:00:00Z`);
  const who = { id: role, name: role, org: 'O', region: '530102' };
  const circumstances = { at, today, actor: who, facts: { ...known, ...facts }, asked, opinion };
  return decide(process, record, {
    command: { action, opinion, asked: asked as never },
    actor,
    circumstances: circumstances as never,
    calendar: chinaCalendar,
  });
};

const refusal = (outcome: ReturnType<typeof when>): readonly string[] => {
  if (outcome.ok) return [];
  const { error } = outcome;
  if (error.code === 'BLOCKED') return error.reasons.map(({ code, zh }) => `${code} ${zh}`);
  return error.code === 'REQUIREMENTS_NOT_MET' ? error.faults.map(({ path }) => path) : [error.code];
};
const submitted = (over: Partial<UnlockRequestForm> = {}, more: object = {}) => caseOf(over, { state: 'SUBMITTED', ...more });

describe('P2 unlock request', () => {
  it('P2 has a sound table', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
  });

  it('P2 the form of application is required, other papers are not', () => {
    expect(refusal(when(caseOf({}, { papers: [] }), 'submit'))).toEqual(['papers.UNLOCK_FORM']);
    expect(when(caseOf(), 'submit')).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
  });

  it.each(['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'])(
    'X7 P2 any one approves: %s; who approved and since when stands in the case',
    (role) => {
      expect(when(submitted(), 'approve', { role })).toMatchObject({
        value: { set: { state: 'UNLOCKED', outcome: { approver: role, exemptSince: today, exemptUntil: until } } },
      });
      expect(refusal(when(submitted(), 'approve', { role: 'EXAMINER' }))).toEqual(['ACTION_NOT_ALLOWED']);
      expect(refusal(when(submitted(), 'approve', { role, opinion: '' }))).toEqual(['opinion']);
    },
  );

  it('P2 is returned to the unit with the opinion', () => {
    const back = (opinion: string) => when(submitted(), 'returnForCorrection', { role: 'DEPARTMENT_OFFICER', opinion });
    expect(back('材料不清')).toMatchObject({ value: { set: { state: 'RETURNED' } } });
    expect(refusal(back(''))).toEqual(['opinion']);
  });

  it('P2 one with a last day ends by itself on the day after, another by its ground', () => {
    const outcome = when(submitted({ until: '2026-06-30' }), 'approve', { role: 'DEPARTMENT_OFFICER' });
    expect(outcome).toMatchObject({
      value: { set: { outcome: { exemptUntil: '2026-06-30' } }, timers: [{ name: 'end', at: new Date('2026-06-30T16:00:00Z') }] },
    });
    const unlocked = caseOf({}, { state: 'UNLOCKED' });
    for (const [because, zh] of [
      ['EXPIRED', '解锁期限已满,该工程恢复计数'],
      ['GROUND_OVER', '解锁情形已不存在,该工程恢复计数'],
      ['LOCK_RELEASED', '该人员在该工程的锁定已解除'],
    ])
      expect(when(unlocked, 'end', { role: 'SYSTEM', asked: { because } })).toMatchObject({
        value: { set: { state: 'ENDED', outcome: { endedOn: today, endedBecause: { zh } } } },
      });
  });

  it('P2 is revoked by an authority with a reason, by whoever approved it too', () => {
    const unlocked = caseOf({}, { state: 'UNLOCKED', lastDecidedBy: 'SUPERVISION_CHIEF' });
    const revoke = (role: string, opinion: string) => when(unlocked, 'revoke', { role, opinion });
    expect(revoke('SUPERVISION_CHIEF', '情况不实')).toMatchObject({
      value: { set: { state: 'REVOKED', outcome: { endedOn: today, endedBecause: { zh: '情况不实' } } }, timers: [] },
    });
    expect(refusal(revoke('DEPARTMENT_OFFICER', ''))).toEqual(['opinion']);
    expect(refusal(revoke('UNIT_CLERK', '情况不实'))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  const notOwn = 'NOT_OWN_STAFF 该人员不是本单位在职人员';
  const untrue: Partial<UnlockRequestForm> = { ground: 'ACCEPTED_WORK' };
  it.each<[string, Partial<UnlockRequestFacts> & { over?: Partial<UnlockRequestForm> }, readonly string[]]>([
    ['is of another unit, whatever the ground', { over: untrue, person: person([lock('1')], { uscc: 'OTHER' }) }, [notOwn]],
    ['is of another unit, whether locked or not', { person: person([], { uscc: 'OTHER' }) }, [notOwn]],
    ['has left', { person: person([lock('1')], { employed: false }) }, [notOwn]],
    ['is nobody', { person: null }, [notOwn]],
    [
      'is locked by another project, whatever the ground',
      { over: untrue, person: person([lock('2')]) },
      ['NO_SUCH_LOCK 该工程没有以项目经理锁定该人员'],
    ],
    [
      'is locked in another role',
      { person: person([lock('1', { role: 'SAFETY_OFFICER' })]) },
      ['NO_SUCH_LOCK 该工程没有以项目经理锁定该人员'],
    ],
    ['is exempt already', { person: person([lock('1', { exempt: true })]) }, ['EXEMPT_ALREADY 该锁定已解锁']],
    [
      'is of a project that rests',
      { person: person([lock('1', { stop: 'RESTING' })]) },
      ['NOT_COUNTED 该工程停工满120日,暂不计数,无须解锁'],
    ],
    ['is below the limit', { person: person([lock('1')], { lockedRoles: [] }) }, ['NOT_LOCKED 该人员作为项目经理未达上限,没有锁定']],
  ])('P2 S3 is refused, at submit and at approval, where the person %s', (_, { over, ...facts }, said) => {
    expect(refusal(when(caseOf(over), 'submit', { facts }))).toEqual(said);
    expect(refusal(when(submitted(over), 'approve', { role: 'DEPARTMENT_OFFICER', facts }))).toEqual(said);
  });

  it('P2 a last day that passed during the review is refused', () => {
    expect(refusal(when(caseOf({ until: '2026-02-28' }), 'submit'))).toEqual(['form.until']);
    expect(refusal(when(submitted({ until: '2026-02-28' }), 'approve', { role: 'DEPARTMENT_OFFICER' }))).toEqual([
      'UNTIL_PASSED 解锁截止日期2026-02-28已过',
    ]);
  });

  it.each(Object.keys(unlockGrounds) as (keyof typeof unlockGrounds)[])(
    'P2 decision 5: no exemption is without an end: on the ground %s by what is on record, or by its last day',
    (ground) => {
      const endsByItself = ['ADJACENT_SECTIONS', 'ACCEPTED_WORK', 'LONG_STOP'].includes(ground);
      expect(groundReasons({ ground }, known).length > 0).toBe(endsByItself);
      expect(refusal(when(caseOf({ ground }), 'submit')).includes('form.until')).toBe(!endsByItself);
      const approved = refusal(when(submitted({ ground }), 'approve', { role: 'DEPARTMENT_OFFICER' }));
      expect(approved.some((one) => one.startsWith('UNTIL_MISSING'))).toBe(!endsByItself);
    },
  );

  it('P2 the fields of a ground belong to it alone', () => {
    expect(refusal(when(caseOf({ ground: 'ADJACENT_SECTIONS' }), 'submit'))).toContain('form.adjacentProjectId');
    expect(refusal(when(caseOf({ adjacentProjectId: '2' }), 'submit'))).toContain('form.adjacentProjectId');
    expect(refusal(when(caseOf({ ground: 'LONG_STOP', until: '2026-06-30' }), 'submit'))).toContain('form.until');
  });
});

describe('P2 decision 5: what must be true of a ground', () => {
  const neighbour = project('2');
  const adjacent: Partial<UnlockRequestForm> = { ground: 'ADJACENT_SECTIONS', adjacentProjectId: '2' };
  it.each<[string, Partial<UnlockRequestForm>, Partial<UnlockRequestFacts>, readonly string[]]>([
    ['adjacent sections of one owner and contractor', adjacent, { adjacent: neighbour }, []],
    ['an unknown project', adjacent, {}, ['ADJACENT_UNKNOWN 没有相邻标段的工程']],
    ['work that is accepted', { ground: 'ACCEPTED_WORK' }, { project: project('1', { qualityStatus: 'COMPLETED' }) }, []],
    ['work that is not accepted', { ground: 'ACCEPTED_WORK' }, {}, ['WORK_NOT_ACCEPTED 该工程尚未通过竣工验收']],
  ])('P2 %s, at submit and at approval', (_, over, facts, said) => {
    expect(refusal(when(caseOf(over), 'submit', { facts }))).toEqual(said);
    expect(refusal(when(submitted(over), 'approve', { role: 'SUPERVISION_CHIEF', facts }))).toEqual(said);
  });
});
