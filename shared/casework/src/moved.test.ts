import { restingCase, subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type Pass, passProcess } from '../test/pass.ts';
import { movesOf } from './moved.ts';

const at = new Date('2026-09-30T02:00:00Z');
const clerk = subject();
const given = (overrides: Partial<Pass> = {}): Pass => ({
  ...restingCase({ at, state: 'DRAFT', division: '530102', applicant: clerk.org, procedure: undefined }),
  form: {},
  parties: { applicant: clerk.org },
  partyOrgs: [clerk.org],
  ...overrides,
});
const moved = (before: Pass, set: Partial<Pass>) => movesOf(passProcess, { before, set, action: 'submit', actedBy: clerk.org });

describe('what is said of a case that has moved', () => {
  it('coming 32: whose turn it is, in words of the table, at the departments that may act and at no other', () => {
    const [event, ...others] = moved(given(), { state: 'SUBMITTED', d6: '530102' });
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'test.case.moved.v1',
      data: {
        ...{ process: 'test.pass', formerState: 'DRAFT', state: 'SUBMITTED', formerPhase: 'TO_INITIATE', phase: 'IN_PROGRESS' },
        ...{ division: '530102', applicant: clerk.org, parties: [clerk.org], actedBy: clerk.org },
        waitsFor: [{ roles: ['EXAMINER'], regions: ['530102', '530100', '530000'] }],
      },
    });
  });

  it('coming 32: a return waits for the applicant', () => {
    const [event] = moved(given({ state: 'SUBMITTED' }), { state: 'RETURNED' });
    expect(event?.data['waitsFor']).toEqual([{ roles: ['UNIT_ADMIN', 'UNIT_CLERK'], org: clerk.org }]);
  });

  it('coming 32: a time limit that changes is said, a form that is saved is not', () => {
    const before = given({ state: 'SUBMITTED', dueAt: '2026-10-09' });
    expect(moved(before, { title: 'other' })).toEqual([]);
    expect(moved(before, { state: 'SUBMITTED', dueAt: '2026-10-09' })).toEqual([]);
    expect(moved(before, { dueAt: '2026-10-12' })[0]?.data).toMatchObject({ state: 'SUBMITTED', dueAt: '2026-10-12' });
  });

  it('coming 32: who acted, and that he has said his part where the case stays for others', () => {
    const step = {
      before: given({ state: 'SUBMITTED' }),
      set: {},
      action: 'review',
      actedBy: '530102-JZ',
      actorId: 'p1',
      hasVerdict: true,
    };
    expect(movesOf(passProcess, step)[0]?.data).toMatchObject({
      actorId: 'p1',
      hasSaid: true,
      formerState: 'SUBMITTED',
      state: 'SUBMITTED',
    });
    expect(movesOf(passProcess, { ...step, set: { state: 'RETURNED' } })[0]?.data).not.toHaveProperty('hasSaid');
    expect(moved(given(), { state: 'SUBMITTED' })[0]?.data).not.toHaveProperty('actorId');
  });

  it('X5 X9 a draft that no authority has seen names no place', () => {
    const own = given({ d2: '', d4: '', d6: '' });
    expect(moved(own, { state: 'WITHDRAWN' })[0]?.data).not.toHaveProperty('division');
  });
});

describe('what a title may tell', () => {
  it('security: the title of a process that keeps it is in no event', () => {
    const told = (keepsTitle?: true) =>
      movesOf(
        { ...passProcess, ...(keepsTitle && { keepsTitle }) },
        { before: given({ title: '张三' }), set: { state: 'SUBMITTED' }, action: 'submit', actedBy: '' },
      );
    expect(told()[0]?.data).toHaveProperty('title', '张三');
    expect(told(true)[0]?.data).not.toHaveProperty('title');
  });
});
