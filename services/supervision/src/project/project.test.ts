import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../test/cases.ts';
import type { ProjectFacts } from './project.record.ts';
import { changeOf, lockedIn, noFacts, replacedIn, type TeamMember } from './project.ts';
import { statusOf } from './project-status.ts';

const statuses = (facts: Partial<ProjectFacts>) => Object.values(statusOf({ ...noFacts, ...facts })).join(' ');
const approved = { isApproved: true } as const;

describe('P3 key staff replaced', () => {
  const member = (personRef: string, role: TeamMember['role'] = 'PROJECT_MANAGER') => ({ personRef, role, name: personRef, uscc: 'U' });
  const team = [member('a'), member('b', 'SAFETY_OFFICER'), member('c', 'SAFETY_OFFICER')];

  it('P3 one takes the place of the other in that role, also when it is told twice', () => {
    const once = replacedIn(team, 'b', member('d', 'SAFETY_OFFICER'));
    expect(once.map(({ personRef }) => personRef)).toEqual(['a', 'c', 'd']);
    expect(replacedIn(once, 'b', member('d', 'SAFETY_OFFICER'))).toEqual(once);
  });

  it('P3 who holds two posts keeps the other', () => {
    expect(
      replacedIn([...team, member('a', 'SAFETY_OFFICER')], 'a', member('d')).map(({ personRef, role }) => `${personRef} ${role}`),
    ).toEqual(['b SAFETY_OFFICER', 'c SAFETY_OFFICER', 'a SAFETY_OFFICER', 'd PROJECT_MANAGER']);
  });
});

describe('P1 P5 a team as it was locked', () => {
  const member = (personRef: string, role: TeamMember['role'] = 'PROJECT_MANAGER') => ({ personRef, role, name: personRef, uscc: 'U' });
  const officer = (ref: string) => member(ref, 'SAFETY_OFFICER');
  const refs = (team: readonly TeamMember[]) => team.map(({ personRef }) => personRef).join(' ');

  it.each([
    ['as it was asked for', [member('a'), officer('b')], [member('a'), officer('b')], 'a b'],
    ['by the records that lead by now', [member('old'), officer('b'), officer('was')], [member('k'), officer('b'), officer('x')], 'k b x'],
    ['with who was named by two records once', [officer('old'), officer('k')], [officer('k')], 'k'],
    ['as the form says, where nobody is locked', [member('a'), officer('b')], [], 'a b'],
  ])('P1 P5 stands %s', (_, team, locked, expected) => {
    expect(refs(lockedIn(team, locked))).toBe(expected);
  });

  it('P1 P5 compares no name by the reference of the record that was merged', () => {
    const of = (personRef: string) => ({ ...member(personRef), nameRef: 'digest' });
    expect(lockedIn([of('a')], [member('a')])).toEqual([of('a')]);
    expect(lockedIn([of('old')], [member('k')])).toEqual([{ ...member('old'), personRef: 'k' }]);
  });
});

describe('statusOf', () => {
  it.each([
    ['R0 a project just pushed is 报监', {}, 'REPORTED REPORTED REPORTED'],
    ['R3 an approved one is 在建, 正常, 正常', approved, 'IN_CONSTRUCTION NORMAL NORMAL'],
    ['R3 审核不通过 makes it 作废', { ...approved, isVoid: true, suspensions: ['s'] }, 'VOID VOID VOID'],
    ['R9 a suspension in effect stops all three', { ...approved, suspensions: ['s'] }, 'STOPPED STOPPED STOPPED'],
    ['R11 termination changes 安监 only', { ...approved, safetyTerminatedOn: '2026-01-01' }, 'IN_CONSTRUCTION NORMAL TERMINATED'],
    ['R13 acceptance changes none', { ...approved, acceptanceId: 'a' }, 'IN_CONSTRUCTION NORMAL NORMAL'],
    [
      'R14 filing makes 质监 竣工, and no more while 安监 runs',
      { ...approved, completionFiledOn: '2026-01-01' },
      'IN_CONSTRUCTION COMPLETED NORMAL',
    ],
    [
      'R14 with 安监 terminated it is 完工',
      { ...approved, completionFiledOn: '2026-01-01', safetyTerminatedOn: '2026-01-01' },
      'COMPLETED COMPLETED TERMINATED',
    ],
  ])('%s', (_, facts, expected) => {
    expect(statuses(facts)).toBe(expected);
  });

  it('R9 R10 R11 R14: 终止, 竣工, 完工 and 作废 absorb whatever is suspended or resumed', () => {
    const facts = fc.record({
      isApproved: fc.constant(true),
      isVoid: fc.boolean(),
      suspensions: fc.array(fc.string(), { maxLength: 2 }),
      notices: fc.constant([]),
      safetyTerminatedOn: fc.constantFrom(null, '2026-01-01'),
      acceptanceId: fc.constantFrom(null, 'a'),
      completionFiledOn: fc.constantFrom(null, '2026-01-01'),
    });
    fc.assert(
      fc.property(facts, fc.array(fc.string(), { maxLength: 2 }), (before, suspensions) => {
        const [was, is] = [statusOf(before), statusOf({ ...before, suspensions })];
        for (const [name, ends] of [
          ['constructionStatus', ['COMPLETED', 'VOID']],
          ['qualityStatus', ['COMPLETED', 'VOID']],
          ['safetyStatus', ['TERMINATED', 'VOID']],
        ] as const)
          if ((ends as readonly string[]).includes(was[name])) expect(is[name]).toBe(was[name]);
      }),
    );
  });
});

describe('changeOf', () => {
  const types = (...input: Parameters<typeof changeOf>) => changeOf(...input).events.map(({ type }) => type);

  it('R13 says nothing when no status changes', () => {
    expect(types(project(), { acceptanceId: 'a' })).toEqual([]);
  });

  it('R14 says that the project is completed, once', () => {
    const running = project({ safetyTerminatedOn: '2026-01-01' });
    expect(types(running, { completionFiledOn: '2026-02-01' })).toEqual([
      'supervision.project.status-changed.v1',
      'supervision.project.completed.v1',
    ]);
  });

  it('R3 says that the project is void', () => {
    expect(types(project({ isApproved: false }), { isVoid: true })).toContain('supervision.project.voided.v1');
  });

  it('R0 a correction is told with the new data', () => {
    const [event] = changeOf(project({ isApproved: false }), {}, { name: '新名称' }).events;
    expect(event?.data).toMatchObject({ name: '新名称', constructionStatus: 'REPORTED' });
  });
});
