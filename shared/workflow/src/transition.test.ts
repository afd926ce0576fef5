import { describe, expect, it } from 'vitest';
import { clerk, leaveWorkflow, national, officer, position, xinjiang } from '../test/leave.ts';
import type { Actor, CasePosition, Command } from './position.ts';
import { availableActions, transition } from './transition.ts';

const here = { workflow: leaveWorkflow, variant: national };
const there = { workflow: leaveWorkflow, variant: xinjiang };
const reviewing = (overrides: Partial<CasePosition> = {}) => position({ state: 'UNDER_REVIEW', ...overrides });
const li = officer('li', ['QUALITY_SUPERVISOR']);
const zhao = officer('zhao', ['SAFETY_SUPERVISOR']);
const accept: Command = { action: 'accept', opinion: '同意', asked: { days: 3 } };

const offered = (at: CasePosition, actor: Actor, table = here) => availableActions(table, at, actor).map(({ action }) => action);
const refused = (at: CasePosition, actor: Actor, command: Command) => {
  const outcome = transition(here, at, { command, actor });
  return outcome.ok ? undefined : outcome.error;
};
const faulty = (at: CasePosition, actor: Actor, command: Command, table = here) => {
  const outcome = transition(table, at, { command, actor });
  return !outcome.ok && outcome.error.code === 'REQUIREMENTS_NOT_MET'
    ? outcome.error.faults.map(({ path, code }) => `${path} ${code}`)
    : outcome;
};

describe('who may act', () => {
  it('X4 the role that the table names, from the states it names', () => {
    expect(transition(here, position(), { command: accept, actor: officer('he', ['ACCEPTANCE_CLERK']) })).toEqual({
      ok: true,
      value: { to: 'UNDER_REVIEW', role: 'ACCEPTANCE_CLERK', verdicts: {} },
    });
    expect(offered(position(), officer('he', ['EXAMINER']))).toEqual([]);
    expect(offered(position({ state: 'DRAFT' }), clerk('applicant'))).toEqual(['submit', 'withdraw']);
    expect(offered(position(), officer('he', ['EXAMINER']), there)).toEqual(['accept', 'withdraw']);
  });

  it('X4 says why not: wrong state, wrong role, and what may be done instead', () => {
    expect(refused(position({ state: 'CLOSED' }), li, accept)).toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
      state: 'CLOSED',
      en: 'The action is not possible in this state',
      allowed: [],
    });
    expect(refused(reviewing(), li, { action: 'takeBack' })).toMatchObject({
      en: 'Another role takes this action',
      allowed: [{ action: 'review', zh: '审核', en: 'Review' }],
    });
    expect(refused(position(), li, { action: 'toString' })).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
  });

  it('X9 an authority acts in its region only', () => {
    expect(offered(position(), officer('he', ['ACCEPTANCE_CLERK'], { isAuthority: false }))).toEqual([]);
  });

  it('X11 a unit acts as the party that a step is bound to, and as applicant where none is named', () => {
    expect(offered(position({ state: 'GRANTED' }), clerk('applicant'))).toEqual([]);
    expect(offered(position({ state: 'GRANTED' }), clerk('contractor'))).toEqual(['confirm']);
    expect(offered(position({ state: 'DRAFT' }), clerk('contractor'))).toEqual([]);
  });

  it('X3 one person never decides two consecutive stages', () => {
    const both = officer('he', ['ACCEPTANCE_CLERK', 'QUALITY_SUPERVISOR']);
    expect(refused(position({ lastDecidedBy: 'he' }), both, accept)).toMatchObject({
      en: 'One person may not decide two consecutive stages',
    });
    expect(refused(reviewing({ lastDecidedBy: 'he' }), both, { action: 'review', verdict: 'PASS' })).toMatchObject({
      code: 'ACTION_NOT_ALLOWED',
    });
    expect(refused(position({ lastDecidedBy: 'li' }), li, accept)).toMatchObject({ en: 'Another role takes this action' });
    expect(offered(position({ lastDecidedBy: 'he' }), officer('she', ['ACCEPTANCE_CLERK']))).toEqual(['accept']);
  });

  it('X3 exempts steps bound to a party and those that take back what the same person did', () => {
    const own = officer('he', ['EXAMINER'], { parties: ['applicant'] });
    expect(offered(position({ state: 'GRANTED', lastDecidedBy: 'he' }), own, there)).toEqual(['confirm']);
    expect(offered(position({ state: 'GRANTED' }), officer('he', ['EXAMINER']), there)).toEqual([]);
    expect(offered(reviewing({ lastDecidedBy: 'he' }), officer('he', ['ACCEPTANCE_CLERK']))).toEqual(['takeBack']);
  });

  it('X4 leaves SYSTEM actions to the platform', () => {
    expect(offered(position({ state: 'GRANTED' }), { ...li, roles: ['SYSTEM'], isAuthority: false })).toEqual(['close']);
    expect(offered(position({ state: 'GRANTED' }), officer('he', ['SUPERVISION_CHIEF', 'EXAMINER']))).toEqual([]);
  });
});

describe('a panel', () => {
  const outcomes = {
    PASS: { PASS: 'GRANTED', RETURN: 'RETURNED', REJECT: 'REJECTED' },
    RETURN: { PASS: 'RETURNED', RETURN: 'RETURNED', REJECT: 'REJECTED' },
    REJECT: { PASS: 'REJECTED', RETURN: 'REJECTED', REJECT: 'REJECTED' },
  } as const;
  const pairs = Object.entries(outcomes).flatMap(([quality, others]) =>
    Object.entries(others).map(([safety, to]) => ({ quality, safety, to })),
  );
  const judge = (at: CasePosition, actor: Actor, verdict: string) => {
    const outcome = transition(here, at, { command: { action: 'review', verdict, opinion: '见附件' }, actor });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value;
  };

  it.each(pairs.flatMap((pair) => [[pair, 'quality'] as const, [pair, 'safety'] as const]))(
    'R3 merges %j, %s first',
    ({ quality, safety, to }, first) => {
      const [one, other] =
        first === 'quality'
          ? [
              { by: li, verdict: quality },
              { by: zhao, verdict: safety },
            ]
          : [
              { by: zhao, verdict: safety },
              { by: li, verdict: quality },
            ];
      const half = judge(reviewing(), one.by, one.verdict);
      if (one.verdict === 'REJECT') {
        expect(half).toMatchObject({ to: 'REJECTED', verdicts: {} });
        return;
      }
      expect(half).toMatchObject({ to: 'UNDER_REVIEW', seat: first, verdicts: { [first]: one.verdict } });
      expect(judge(reviewing({ verdicts: half.verdicts, lastDecidedBy: one.by.id }), other.by, other.verdict)).toMatchObject({
        to,
        verdicts: {},
      });
    },
  );

  it('R3 a seat assigned to another authority is not open to this one', () => {
    expect(offered(reviewing(), { ...li, holdsSeat: (seat) => seat !== 'quality' })).toEqual([]);
  });

  it('R3 a seat that has decided decides no more', () => {
    expect(offered(reviewing({ verdicts: { quality: 'PASS' }, lastDecidedBy: 'qian' }), li)).toEqual([]);
  });

  it('X3 one person does not take both seats', () => {
    const both = officer('li', ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR']);
    const half = judge(reviewing(), both, 'PASS');
    expect(half.seat).toBe('quality');
    expect(offered(reviewing({ verdicts: half.verdicts, lastDecidedBy: 'li' }), both)).toEqual([]);
  });

  it('R3 someone with the roles of both seats takes the one still open, in its role', () => {
    const both = officer('sun', ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR', 'ACCEPTANCE_CLERK']);
    expect(judge(reviewing({ verdicts: { quality: 'PASS' }, lastDecidedBy: 'li' }), both, 'PASS')).toEqual({
      to: 'GRANTED',
      role: 'SAFETY_SUPERVISOR',
      seat: 'safety',
      verdicts: {},
    });
  });

  it.each([
    [{ action: 'review' }, ['verdict REQUIRED']],
    [{ action: 'review', verdict: 'constructor' }, ['verdict REQUIRED']],
    [{ action: 'review', verdict: 'RETURN' }, ['opinion REQUIRED']],
  ])('R3 %j lacks %j', (command, faults) => {
    expect(faulty(reviewing(), li, command)).toEqual(faults);
  });
});

describe('what a move demands', () => {
  const he = officer('he', ['ACCEPTANCE_CLERK', 'EXAMINER']);

  it('X3 names everything missing at once', () => {
    expect(faulty(position(), he, { action: 'accept', opinion: ' \u3164' })).toEqual(['opinion REQUIRED', 'days REQUIRED']);
    expect(faulty(position(), he, { ...accept, opinion: '多'.repeat(2_001) })).toEqual(['opinion TOO_LONG']);
  });

  it.each([
    ['张三530102199003071019', 'ID_NUMBER'],
    ['同意\u0000', 'CONTROL_CHARACTER'],
    ['\u001b[31m同意', 'CONTROL_CHARACTER'],
    ['\u202e意同', 'TURNING_CHARACTER'],
    ['同\u200b意', 'INVISIBLE_CHARACTER'],
    ['同意\ud800', 'BROKEN_CHARACTER'],
    ['\ufffd', 'BROKEN_CHARACTER'],
    ['\ue000', 'PRIVATE_CHARACTER'],
  ])('X13 takes no opinion and no answer with what nobody types, or with an ID number: %j', (text, code) => {
    expect(faulty(position(), he, { ...accept, opinion: text })).toEqual([`opinion ${code}`]);
    expect(faulty(position(), he, { action: 'accept', asked: { number: text } }, there)).toEqual([`number ${code}`]);
  });

  it('X13 takes an opinion of several lines', () => {
    expect(faulty(position(), he, { ...accept, opinion: '一、同意\r\n二、补正\n' })).toMatchObject({ ok: true });
  });

  it.each([undefined, null, '', ' ', '\u3164', '\u2800\ufe0f'])('X12 takes %j for no answer to what is asked', (number) => {
    expect(faulty(position(), he, { action: 'accept', asked: { number } }, there)).toEqual(['number REQUIRED']);
  });

  it('X12 refuses what only another jurisdiction asks', () => {
    expect(faulty(position(), he, { ...accept, asked: { days: 3, number: '滇A1' } })).toEqual(['number NOT_ASKED']);
    expect(faulty(position(), he, { action: 'accept', asked: { number: '1'.repeat(201) } }, there)).toEqual(['number TOO_LONG']);
  });

  it('X16 names each paper that lacks, those of owners from elsewhere only for them', () => {
    const draft = { state: 'DRAFT', papers: [] };
    expect(faulty(position(draft), clerk('applicant'), { action: 'submit' })).toEqual(['papers.APPLICATION REQUIRED']);
    expect(faulty(position({ ...draft, isOutOfProvince: true }), clerk('applicant'), { action: 'submit' })).toEqual([
      'papers.APPLICATION REQUIRED',
      'papers.HOME_CERTIFICATE REQUIRED',
    ]);
    const complete = position({ state: 'DRAFT', papers: ['APPLICATION', 'HOME_CERTIFICATE'], isOutOfProvince: true });
    expect(transition(here, complete, { command: { action: 'submit' }, actor: clerk('applicant') }).ok).toBe(true);
  });
});
