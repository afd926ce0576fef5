import { describe, expect, it } from 'vitest';
import { clerk, officer, position } from '../test/leave.ts';
import { faultsIn } from './faults-in.ts';
import { applicantRoles, availableActions, defineProcess, panel, transition, waitingStates } from './index.ts';
import type { Actor, CasePosition } from './position.ts';

const plan = defineProcess({
  id: 'test.plan',
  row: 'X11',
  type: 'Plan',
  zh: '方案',
  en: 'Plan',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  preparing: ['CHECKING'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    CHECKING: { zh: '审核中', en: 'Checking', dueInWorkingDays: 2, clock: 'PARTY' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', final: true, passes: true },
  },
  actions: {
    ask: { zh: '提请审核', en: 'Ask' },
    check: { zh: '审核', en: 'Check' },
    remind: { zh: '提醒', en: 'Remind' },
    submit: { zh: '上报', en: 'Submit' },
  },
});

const workflow = plan.workflow(
  plan.variant('default', {
    ask: { from: 'DRAFT', to: 'CHECKING', by: applicantRoles },
    check: panel({
      from: 'CHECKING',
      seats: {
        contractor: { by: applicantRoles, party: 'contractor', zh: '总包', en: 'contractor' },
        consultant: { by: applicantRoles, party: 'consultant', zh: '监理', en: 'consultant' },
        office: 'EXAMINER',
      },
      verdicts: { CONFIRM: { zh: '同意', en: 'Confirm' }, OBJECT: { zh: '异议', en: 'Object', opinion: 'required' } },
      merge: (verdicts) => (Object.values(verdicts).includes('OBJECT') ? 'DRAFT' : 'CHECKING'),
    }),
    remind: { from: 'CHECKING', to: 'CHECKING', by: 'SYSTEM' },
    submit: { from: 'CHECKING', to: 'SUBMITTED', by: applicantRoles },
  }),
);
const [variant] = workflow.variants;
if (!variant) throw new Error('the variant is missing');
const table = { workflow, variant };

const checking = (verdicts: CasePosition['verdicts'] = {}) => position({ state: 'CHECKING', verdicts });
const offered = (actor: Actor, verdicts: CasePosition['verdicts'] = {}) =>
  availableActions(table, checking(verdicts), actor).map(({ action }) => action);
const confirm = (actor: Actor, verdicts: CasePosition['verdicts'] = {}) =>
  transition(table, checking(verdicts), { command: { action: 'check', verdict: 'CONFIRM' }, actor });

describe('seats bound to parties of the case', () => {
  it('X11 each party decides at its own seat, once', () => {
    expect(confirm(clerk('contractor'))).toMatchObject({
      value: { to: 'CHECKING', seat: 'contractor', verdicts: { contractor: 'CONFIRM' } },
    });
    expect(confirm(clerk('consultant'), { contractor: 'CONFIRM' })).toMatchObject({
      value: { seat: 'consultant', verdicts: { contractor: 'CONFIRM', consultant: 'CONFIRM' } },
    });
    expect(offered(clerk('contractor'), { contractor: 'CONFIRM' })).toEqual([]);
  });

  it.each([
    ['a party that has no seat', clerk('projectOwner')],
    ['the applicant', clerk('applicant')],
    ['the applicant, even when it is the party', clerk('applicant', 'contractor')],
    ['a party without the role', { ...clerk('contractor'), roles: ['ANY_UNIT'] }],
  ])('X11 %s takes no seat', (_, actor) => {
    expect(offered(actor)).not.toContain('check');
    expect(confirm(actor)).toMatchObject({ ok: false, error: { code: 'ACTION_NOT_ALLOWED' } });
  });

  it('X9 a seat bound to no party stays with the authority, one bound to a party does not', () => {
    expect(confirm(officer('he', ['EXAMINER']))).toMatchObject({ value: { seat: 'office' } });
    expect(offered(officer('he', ['UNIT_CLERK']))).toEqual([]);
  });

  it('X4 what stays in the state keeps the verdicts, what leaves it voids them', () => {
    const verdicts = { contractor: 'CONFIRM' };
    const remind = transition(table, checking(verdicts), { command: { action: 'remind' }, actor: officer('system', ['SYSTEM']) });
    expect(remind).toMatchObject({ value: { to: 'CHECKING', verdicts } });
    const submit = transition(table, checking(verdicts), { command: { action: 'submit' }, actor: clerk('applicant') });
    expect(submit).toMatchObject({ value: { to: 'SUBMITTED', verdicts: {} } });
  });

  it('X1 waits for each party by itself, and for the others together', () => {
    const at = { variant: 'default', state: 'CHECKING' };
    expect(waitingStates(workflow, ['UNIT_CLERK']).filter(({ state }) => state === 'CHECKING')).toEqual([
      { ...at, openSeats: ['contractor'], party: 'contractor' },
      { ...at, openSeats: ['consultant'], party: 'consultant' },
      { ...at, openSeats: [] },
    ]);
    expect(waitingStates(workflow, ['EXAMINER'])).toEqual([{ ...at, openSeats: ['office'] }]);
  });

  it('X4 names a seat of a party that nobody may take', () => {
    const empty = { by: [], party: 'contractor', zh: '总包', en: 'contractor' } as const;
    const broken = { ...variant, moves: { ...variant.moves, check: { ...variant.moves.check, seats: { empty } } } } as never;
    expect(faultsIn({ process: workflow.process, variants: [broken] })).toEqual([
      'variant default: nobody may take the seats empty of check',
    ]);
  });
});
