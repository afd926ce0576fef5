import { type Calendar, chinaCalendar } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { type Actor, applicantRoles, type Command, defineProcess, panel } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CaseRecord, decide, defineCaseProcess, text } from './index.ts';

const plan = defineProcess({
  id: 'test.plan',
  row: 'X5',
  type: 'Plan',
  zh: '方案',
  en: 'Plan',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  preparing: ['CHECKING'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    CHECKING: { zh: '审核中', en: 'Checking' },
    RETURNED: { zh: '退回', en: 'Returned' },
    SUBMITTED: { zh: '已上报', en: 'Submitted' },
    WITHDRAWN: { zh: '撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    ask: { zh: '提请审核', en: 'Ask' },
    check: { zh: '审核', en: 'Check' },
    submit: { zh: '上报', en: 'Submit' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

interface PlanForm {
  readonly subject: string;
}
interface PlanOutcome {
  readonly checkedBy: string;
}

const workflow = plan.workflow(
  plan.variant('default', {
    ask: { from: ['DRAFT', 'RETURNED'], to: 'CHECKING', by: applicantRoles },
    check: panel({
      from: 'CHECKING',
      seats: { contractor: { by: applicantRoles, party: 'contractor', zh: '总包', en: 'contractor' } },
      verdicts: { CONFIRM: { zh: '同意', en: 'Confirm' }, OBJECT: { zh: '异议', en: 'Object' } },
      merge: ({ contractor }) => (contractor === 'OBJECT' ? 'RETURNED' : 'CHECKING'),
    }),
    submit: { from: 'CHECKING', to: 'SUBMITTED', by: applicantRoles },
    withdraw: { from: ['CHECKING', 'SUBMITTED'], to: 'WITHDRAWN', by: applicantRoles },
  }),
);

const process = defineCaseProcess<PlanOutcome, null>()({
  workflow,
  collection: 'plans',
  form: z.object({ subject: text('事由', 'Subject') }),
  outcome: {},
  opens: { default: { roles: applicantRoles } },
  place: () => '530102',
  title: () => [],
  requirements: ({ form }) => (form.subject === 'stale' ? [{ path: 'form.subject', code: 'STALE', zh: '过期', en: 'is stale' }] : []),
  effects: { check: (_, { seat = '' }) => ({ outcome: { checkedBy: seat } }) },
});

const at = new Date('2026-09-14T02:00:00Z');
const earlier = new Date('2026-09-10T02:00:00Z');
const ownDraft = { d2: '', d4: '', d6: '', partyOrgs: ['U-1'] };

const planAt = (state: string, own: Partial<CaseRecord<PlanForm, PlanOutcome>> = {}): CaseRecord<PlanForm, PlanOutcome> => ({
  ...restingCase({ at: earlier, state, division: '530102', applicant: 'U-1', procedure: undefined }),
  ...ownDraft,
  parties: { applicant: 'U-1', contractor: 'U-2' },
  form: { subject: '安装' },
  ...own,
});

const clerkOf = (party: string): Actor => ({
  id: party,
  roles: ['UNIT_CLERK'],
  parties: [party],
  isAuthority: false,
  holdsSeat: () => true,
});
const when = (record: CaseRecord<PlanForm, PlanOutcome>, command: Command, party = 'applicant') => {
  const { verdict } = command;
  const circumstances = {
    at,
    today: '2026-09-14',
    actor: { id: party, name: party, org: '', region: '' },
    facts: null,
    asked: {},
    verdict,
  };
  return decide(process, record, { command, actor: clerkOf(party), circumstances, calendar: chinaCalendar as Calendar });
};
const setBy = (...given: Parameters<typeof when>) => {
  const decided = when(...given);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value;
};
const faults = (...given: Parameters<typeof when>) => {
  const decided = when(...given);
  return !decided.ok && decided.error.code === 'REQUIREMENTS_NOT_MET' ? decided.error.faults.map(({ code }) => code) : decided;
};

describe('a form handed on', () => {
  it('X5 before it is submitted its parties see it, no authority does, and it is not dated as submitted', () => {
    const { set } = setBy(planAt('DRAFT'), { action: 'ask' });
    expect(set).toMatchObject({ state: 'CHECKING', partyOrgs: ['U-1', 'U-2'], d2: '', d4: '', d6: '' });
    expect(set).not.toHaveProperty('submittedAt');
  });

  it('X5 with its submission the authorities of the place see it', () => {
    const { set } = setBy(planAt('CHECKING'), { action: 'submit' });
    expect(set).toMatchObject({ state: 'SUBMITTED', d2: '53', d4: '5301', d6: '530102', submittedAt: at, sortAt: at });
  });

  it('X5 an authority that has had it keeps seeing it while it is prepared again', () => {
    const { set } = setBy(planAt('RETURNED', { d2: '53', d4: '5301', d6: '530102' }), { action: 'ask' });
    expect(set).not.toHaveProperty('d6');
  });

  it.each([
    ['DRAFT', 'ask'],
    ['CHECKING', 'submit'],
  ] as const)('X3 from %s by %s it must be complete and in order', (state, action) => {
    expect(faults(planAt(state, { form: {} }), { action })).toEqual(['REQUIRED']);
    expect(faults(planAt(state, { form: { subject: 'stale' } }), { action })).toEqual(['STALE']);
  });

  it('X5 what stays, returns or is given up need not be in order', () => {
    const stale = planAt('CHECKING', { form: { subject: 'stale' } });
    expect(setBy(stale, { action: 'check', verdict: 'CONFIRM' }, 'contractor').set.state).toBe('CHECKING');
    expect(setBy(stale, { action: 'check', verdict: 'OBJECT' }, 'contractor').set.state).toBe('RETURNED');
    expect(setBy(stale, { action: 'withdraw' }).set).not.toHaveProperty('submittedAt');
  });

  it('X6 effects know the seat, the log names the body and what it said', () => {
    const { set, history } = setBy(planAt('CHECKING'), { action: 'check', verdict: 'CONFIRM' }, 'contractor');
    expect(set.outcome).toEqual({ checkedBy: 'contractor' });
    expect(history.label).toEqual({ zh: '审核(总包): 同意', en: 'Check (contractor): Confirm' });
  });
});
