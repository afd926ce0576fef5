import { chinaCalendar, type Fault } from '@anzhu/kernel';
import { restingCase, subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { type Pass, type PassFacts, passForm, passProcess } from '../test/pass.ts';
import { actorOf, systemActor } from './actor.ts';
import { decide } from './decide.ts';
import { formVersionOf } from './form-version.ts';

const at = new Date('2026-09-30T02:00:00Z');
const clerk = subject();
const he = subject({ id: 'he', name: '何', org: 'AUTH-53', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: ['EXAMINER'] });
const inspector = (id: string, role: 'QUALITY_SUPERVISOR' | 'SAFETY_SUPERVISOR') => subject({ ...he, id, region: '650000', roles: [role] });

const given = (overrides: Partial<Pass> = {}): Pass => ({
  ...restingCase({ at, state: 'DRAFT', division: '530102', applicant: clerk.org, procedure: undefined }),
  form: { division: '530102', holder: '李四', idNumber: { sealed: 's', ref: 'r', masked: 'm' } },
  papers: [{ kind: 'PHOTO', fileId: 'f', name: 'a.jpg', size: 1 }],
  ...overrides,
});

interface When {
  readonly opinion?: string;
  readonly verdict?: string;
  readonly facts?: PassFacts;
  readonly serial?: number;
}

const when = (
  record: Pass,
  action: string,
  { who = clerk, facts = { barred: [] }, serial, ...command }: When & { readonly who?: typeof clerk | null } = {},
) => {
  const circumstances = {
    at,
    today: '2026-09-30',
    actor: who ?? { id: 'system', name: '系统', org: '', region: '' },
    facts,
    asked: {},
    serial,
  };
  const actor = who ? actorOf(passProcess, who, record) : systemActor;
  return decide(passProcess, record, { command: { action, ...command }, actor, circumstances, calendar: chinaCalendar });
};

const faultsOf = (outcome: ReturnType<typeof when>) =>
  !outcome.ok && outcome.error.code === 'REQUIREMENTS_NOT_MET' ? outcome.error.faults.map(({ path, code }) => `${path} ${code}`) : outcome;

const barred: PassFacts = {
  barred: [
    { code: 'BARRED', zh: '禁止', en: 'Barred' },
    { code: 'FULL', zh: '已满', en: 'Full' },
  ],
};

const listed: PassFacts = { barred: [{ code: 'LISTED', zh: '已列入黑名单', en: 'Listed', sparesCorrections: true }] };

describe('protocols §4 corrections', () => {
  const returned = given({ state: 'RETURNED', submittedAt: at });

  it('protocols §4 what bars new business bars no correction of a returned case', () => {
    expect(when(given(), 'submit', { facts: listed })).toMatchObject({ error: { code: 'BLOCKED', reasons: [{ code: 'LISTED' }] } });
    expect(when(returned, 'submit', { facts: listed })).toMatchObject({ ok: true, value: { set: { state: 'SUBMITTED' } } });
  });

  it('protocols §4 the next stage decides', () => {
    const submitted = given({ state: 'SUBMITTED', submittedAt: at });
    expect(when(submitted, 'approve', { who: he, facts: listed })).toMatchObject({ error: { reasons: [{ code: 'LISTED' }] } });
  });

  it('protocols §4 every other reason bars a correction too', () => {
    expect(when(returned, 'submit', { facts: { barred: [...listed.barred, ...barred.barred] } })).toMatchObject({
      error: { reasons: [{ code: 'BARRED' }, { code: 'FULL' }] },
    });
  });
});

describe('submitting', () => {
  it('X5 moves the case, dates the submission and sets the time limit in working days', () => {
    expect(when(given(), 'submit')).toMatchObject({
      ok: true,
      value: {
        key: 'submit',
        set: { state: 'SUBMITTED', submittedAt: at, sortAt: at, dueAt: '2026-10-09', isDueProvisional: false, lastDecidedBy: null },
        history: {
          actorId: clerk.id,
          role: 'UNIT_CLERK',
          action: 'submit',
          from: 'DRAFT',
          to: 'SUBMITTED',
          label: { zh: '上报', en: 'Submit' },
        },
        events: [],
      },
    });
  });

  it('X6 says in the log under which table and form it was done', () => {
    const { ok, value } = when(given(), 'submit') as { ok: true; value: { history: object } };
    expect([ok, value.history]).toMatchObject([true, { tableVersion: given().tableVersion, formVersion: formVersionOf(passForm) }]);
  });

  it('X5 names all that is missing and wrong in form, rules and papers at once', () => {
    const draft = given({ form: { division: '530102', weight: -1, from: '2026-09-29' }, papers: [] });
    expect(faultsOf(when(draft, 'submit'))).toEqual([
      'form.holder REQUIRED',
      'form.idNumber REQUIRED',
      'form.weight OUT_OF_RANGE',
      'form.from IN_PAST',
      'papers.PHOTO REQUIRED',
    ]);
  });

  it('X5 an incomplete draft can be given up, and was then never submitted', () => {
    const outcome = when(given({ form: {}, papers: [] }), 'withdraw');
    expect(outcome).toMatchObject({ ok: true, value: { set: { state: 'WITHDRAWN' }, timers: [] } });
    expect(outcome.ok && 'submittedAt' in outcome.value.set).toBe(false);
  });

  it('E15 names every reason of a guard', () => {
    expect(when(given(), 'submit', { facts: barred })).toEqual({ ok: false, error: { code: 'BLOCKED', reasons: barred.barred } });
  });
});

describe('deciding', () => {
  const submitted = given({ state: 'SUBMITTED', dueAt: '2026-10-09' });

  it('X3 records the stage, its person and its opinion; issues number, event and timer', () => {
    expect(when(submitted, 'approve', { who: he, opinion: '同意', serial: 7 })).toMatchObject({
      ok: true,
      value: {
        key: 'approve',
        set: { state: 'ISSUED', stagesDecided: ['EXAMINER'], lastDecidedBy: 'he', outcome: { number: '证7' }, dueAt: null },
        history: { actorName: '何', role: 'EXAMINER', opinion: '同意' },
        events: [{ type: 'test.pass.issued.v1', data: { holder: '李四' } }],
        timers: [{ name: 'expire' }],
      },
    });
  });

  it('X4 a returned case can be decided anew by the same person once it is submitted again', () => {
    const returned = when({ ...submitted, lastDecidedBy: null }, 'returnForCorrection', { who: he, opinion: '补正' });
    expect(returned).toMatchObject({ ok: true, value: { set: { state: 'RETURNED', lastDecidedBy: 'he', stagesDecided: ['EXAMINER'] } } });
    expect(when(given({ state: 'RETURNED', lastDecidedBy: 'he' }), 'submit')).toMatchObject({
      ok: true,
      value: { set: { lastDecidedBy: null } },
    });
  });

  it.each<readonly [string, ReturnType<typeof when>, object]>([
    ['another state', when(given(), 'approve', { who: he }), { code: 'ACTION_NOT_ALLOWED' }],
    ['another region', when(submitted, 'approve', { who: subject({ ...he, region: '650000' }) }), { code: 'ACTION_NOT_ALLOWED' }],
    ['another unit', when(given(), 'submit', { who: subject({ org: '91530102MA6K00022X' }) }), { code: 'ACTION_NOT_ALLOWED' }],
    ['a missing opinion', when(submitted, 'returnForCorrection', { who: he }), { code: 'REQUIREMENTS_NOT_MET' }],
    ['a table that is gone', when(given({ tableVersion: 9 }), 'submit'), { code: 'ACTION_NOT_ALLOWED' }],
  ])('X4 refuses %s', (_, outcome, error) => {
    expect(outcome).toMatchObject({ ok: false, error });
  });

  it('X4 leaves the last stage standing and drops all timers when the platform ends a case', () => {
    const ended = when(given({ state: 'ISSUED', lastDecidedBy: 'he' }), 'expire', { who: null });
    expect(ended).toMatchObject({
      ok: true,
      value: { set: { state: 'EXPIRED', lastDecidedBy: 'he' }, timers: [], history: { role: 'SYSTEM' } },
    });
  });
});

describe('a panel', () => {
  const reviewing = given({
    variant: '65',
    state: 'UNDER_REVIEW',
    division: '650102',
    d2: '65',
    d4: '6501',
    d6: '650102',
    dueAt: '2026-10-09',
  });

  it('R3 keeps the first verdict and the time limit', () => {
    const half = when(reviewing, 'review', { who: inspector('li', 'QUALITY_SUPERVISOR'), verdict: 'PASS' });
    expect(half).toMatchObject({
      ok: true,
      value: {
        key: 'review',
        set: { state: 'UNDER_REVIEW', verdicts: { quality: 'PASS' } },
        events: [],
        history: { label: { zh: '审核: 通过', en: 'Review: Pass' } },
      },
    });
    expect(half.ok && 'dueAt' in half.value.set).toBe(false);
  });

  it('R3 takes effect by the state it merges to', () => {
    const half = { ...reviewing, verdicts: { quality: 'PASS' }, lastDecidedBy: 'li' };
    const zhao = inspector('zhao', 'SAFETY_SUPERVISOR');
    expect(when(half, 'review', { who: zhao, verdict: 'PASS', serial: 3 })).toMatchObject({
      ok: true,
      value: { key: 'review:ISSUED', set: { outcome: { number: '证3' }, verdicts: {} } },
    });
    expect(when(half, 'review', { who: zhao, verdict: 'RETURN' })).toMatchObject({
      ok: true,
      value: { key: 'review:RETURNED', events: [] },
    });
  });

  it('R3 a seat assigned to one authority is closed to another', () => {
    const assigned = { ...reviewing, assigned: { quality: 'AUTH-QUALITY' } };
    expect(when(assigned, 'review', { who: inspector('li', 'QUALITY_SUPERVISOR'), verdict: 'PASS' })).toMatchObject({
      ok: false,
      error: { code: 'ACTION_NOT_ALLOWED' },
    });
  });

  it('S1 of a record that its applicant may not name nothing is told, neither by a rule of the form nor by a guard', () => {
    const telling = (_: Pass, { facts }: { readonly facts: PassFacts }) => facts.barred.map((one) => ({ ...one, path: 'form.division' }));
    const process = { ...passProcess, factsBy: { barred: ['holder' as const] }, requirements: telling };
    const told = (unknown: readonly Fault[]) => {
      const circumstances = { at, today: '2026-09-30', actor: clerk, facts: barred, asked: {} };
      const asked = { command: { action: 'submit' }, actor: actorOf(process, clerk, given()), circumstances, calendar: chinaCalendar };
      return faultsOf(decide(process, given(), { ...asked, unknown }) as ReturnType<typeof when>);
    };
    expect(told([])).toContain('form.division BARRED');
    expect(told([{ path: 'form.holder', code: 'UNKNOWN', zh: '没有此记录', en: 'No such record' }])).toEqual(['form.holder UNKNOWN']);
  });
});
