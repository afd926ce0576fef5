import { syntheticCitizenId } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { lock } from '../../test/team-fixtures.ts';
import { checkChange, checkRegistration } from './person.form.ts';
import { mayEmploy, type Person } from './person.ts';
import { toldEntry } from './person-access.ts';

const idNumber = syntheticCitizenId(1);
const today = '2026-03-01';
const known = (overrides: Partial<Person>) =>
  ({ _id: 'p', name: '李强', uscc: 'A', employed: true, locks: [], ...overrides }) as unknown as Person;
const employing = (person: Person | null, uscc = 'A', name = '李强') => mayEmploy(person, { uscc, name, maySee: true });
const blockedBy = (code: string) => ({ ok: false, error: { code: 'BLOCKED', reasons: [{ code }] } });

const faultsOf = (outcome: ReturnType<typeof checkRegistration> | ReturnType<typeof checkChange>) =>
  outcome.ok || outcome.error.code !== 'BAD_USER_INPUT' ? [] : outcome.error.faults.map(({ path, code }) => `${path} ${code}`);

describe('P5 who may put a person on its list', () => {
  it('P5 any unit one that nobody employs', () => {
    expect(employing(null)).toEqual({ ok: true, value: null });
    expect(employing(known({ employed: false, uscc: 'B' }))).toEqual({ ok: true, value: null });
    const comesBack = known({ employed: false, locks: [lock('9')] });
    for (const one of [comesBack, known({ employed: false, uscc: 'B' })])
      expect(mayEmploy(one, { uscc: 'A', name: '李强', maySee: false })).toEqual({ ok: true, value: null });
  });

  it.each([
    ['is on the list already', () => employing(known({})), 'PERSON_ALREADY_REGISTERED'],
    ['works for another unit', () => employing(known({ uscc: 'B' })), 'PERSON_EMPLOYED_ELSEWHERE'],
    ['has another name on file', () => employing(known({ employed: false }), 'A', '李刚'), 'PERSON_NAME_DIFFERS'],
  ])('P5 not one who %s', (_who, outcome, code) => {
    expect(outcome()).toMatchObject(blockedBy(code));
  });

  it.each([
    ['works for another unit', known({ uscc: 'B' })],
    ['works for another unit under another name', known({ uscc: 'B', name: '李刚' })],
    ['has another name on file', known({ employed: false, uscc: 'B', name: '李刚' })],
    ['is still held by a project of the former unit', known({ employed: false, uscc: 'B', locks: [lock('9')] })],
  ])('S3 who may not see the person has one answer, whether it %s', (_who, person) => {
    const said = mayEmploy(person, { uscc: 'A', name: '李强', maySee: false });
    expect(said).toEqual(mayEmploy(known({ uscc: 'C' }), { uscc: 'A', name: '李强', maySee: false }));
    expect(said).toMatchObject(blockedBy('PERSON_NOT_FREE'));
  });

  it('P5 and is not told where another unit employs the person', () => {
    expect(JSON.stringify(employing(known({ uscc: 'SECRET-UNIT' })))).not.toContain('SECRET-UNIT');
  });
});

describe('P5 the log of a person', () => {
  const spell = (uscc: string, from: string | null, until: string | null) => ({ uscc, from, until, reason: null, isOver: until !== null });
  const worked = [spell('A', null, '2026-01-10'), spell('B', '2026-01-10', '2026-02-10'), spell('A', '2026-02-10', null)];
  const entry = (day: string, more: object = {}) => ({
    ...{
      at: new Date(`${day}T02:00:00Z`),
      action: 'change',
      role: 'UNIT_CLERK' as const,
      actorId: 'x',
      actorName: '李四',
      opinion: '辞退',
    },
    ...more,
  });
  const reader = (org: string, more: object = {}) => ({ id: 'r', org, orgKind: 'UNIT' as const, roles: ['UNIT_CLERK' as const], ...more });
  const isTold = (org: string, one: ReturnType<typeof entry>, more: object = {}, employments = worked) => {
    const told = toldEntry(reader(org, more), { employments })(one);
    if (told === one) return true;
    expect(told).toEqual({
      at: one.at,
      action: one.action,
      role: one.role,
      actorId: '',
      actorName: '所在单位',
      actorLabel: { zh: '所在单位', en: 'The employer' },
    });
    return false;
  };

  it.each([
    ['an entry of its first spell', 'A', '2025-12-01', true],
    ['the day on which it lost the person', 'A', '2026-01-10', false],
    ['an entry of the unit between', 'A', '2026-01-20', false],
    ['the day on which it got the person', 'A', '2026-02-10', false],
    ['an entry of its present spell', 'A', '2026-02-11', true],
    ['an entry before the person came', 'B', '2025-12-01', false],
  ])('P5 S3 tells a unit names and reasons of its own spells alone: %s', (_, org, day, told) => {
    expect(isTold(org, entry(day))).toBe(told);
  });

  it('P5 S3 tells all of it where nobody else employed the person, its own to whoever did it, and to authorities', () => {
    const first = [spell('A', '2026-01-10', null)];
    expect(isTold('A', entry('2026-01-10'), {}, first)).toBe(true);
    expect(isTold('A', entry('2026-02-10', { actorId: 'r' }))).toBe(true);
    expect(isTold('A', entry('2026-01-20', { role: 'EXAMINER' }))).toBe(true);
    expect(isTold('O', entry('2026-01-20'), { orgKind: 'AUTHORITY', roles: ['EXAMINER'] })).toBe(true);
  });
});

describe('P5 what is stated about a person', () => {
  it('P5 names everything that is wrong at once, and which part of the ID number', () => {
    const wrong = {
      name: '李\ud842强',
      idNumber: `${idNumber.slice(0, 17)}${idNumber.endsWith('0') ? '1' : '0'}`,
      phone: '123',
      uscc: 'X',
    };
    expect(faultsOf(checkRegistration(wrong, today))).toEqual([
      'name BROKEN_CHARACTER',
      'idNumber CITIZEN_ID_CHECK',
      'phone PHONE_FORMAT',
      'uscc USCC_LENGTH',
    ]);
    expect(faultsOf(checkRegistration({ name: '', idNumber: '' }, today))).toEqual(['name EMPTY', 'idNumber CITIZEN_ID_LENGTH']);
    expect(checkRegistration({ name: '李强', idNumber, phone: null }, today)).toEqual({ ok: true, value: { name: '李强', idNumber } });
  });

  it('P5 asks for the reason of leaving of those who leave, and of no others', () => {
    expect(faultsOf(checkChange({ employed: false }))).toEqual(['leavingReason REQUIRED']);
    expect(faultsOf(checkChange({ employed: true, leavingReason: '合同到期' }))).toEqual(['leavingReason NOT_APPLICABLE']);
    expect(faultsOf(checkChange({ leavingReason: '合同到期' }))).toEqual(['leavingReason NOT_APPLICABLE']);
    expect(checkChange({ employed: false, leavingReason: '合同到期' }).ok).toBe(true);
    expect(checkChange({ employed: true }).ok).toBe(true);
  });

  it('P5 a name that was wrong is corrected by the one that is right, and nothing is asked of who stays', () => {
    expect(faultsOf(checkChange({ nameWasWrong: true }))).toEqual(['name REQUIRED']);
    for (const stated of [{ nameWasWrong: true, name: '李强' }, { name: '李强' }, { nameWasWrong: false }])
      expect(checkChange(stated).ok).toBe(true);
    expect(faultsOf(checkChange({ phone: '123' }))).toEqual(['phone PHONE_FORMAT']);
  });
});
