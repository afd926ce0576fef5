import { applicantRoles, defineProcess, panel } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { restingStates, routeTo } from './route.ts';

const pass = defineProcess({
  id: 'test.pass',
  row: 'X4',
  type: 'Pass',
  zh: '出入证',
  en: 'Pass',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    CHECKING: { zh: '审核中', en: 'Checking' },
    GRANTED: { zh: '准予', en: 'Granted' },
    ENDED: { zh: '终止', en: 'Ended', final: true },
  },
  actions: {
    ask: { zh: '提请', en: 'Ask' },
    check: { zh: '审核', en: 'Check' },
    submit: { zh: '上报', en: 'Submit' },
    end: { zh: '终止', en: 'End' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const variant = pass.variant('default', {
  ask: { from: 'DRAFT', to: 'CHECKING', by: applicantRoles },
  check: panel({
    from: 'CHECKING',
    seats: { one: 'EXAMINER', other: 'SAFETY_SUPERVISOR' },
    verdicts: { CONFIRM: { zh: '同意', en: 'Confirm' }, OBJECT: { zh: '异议', en: 'Object' } },
    merge: (verdicts) => (Object.values(verdicts).includes('OBJECT') ? 'DRAFT' : 'CHECKING'),
  }),
  submit: { from: 'CHECKING', to: 'GRANTED', by: applicantRoles },
  end: { from: 'GRANTED', to: 'ENDED', by: 'SYSTEM' },
  withdraw: { from: 'CHECKING', to: 'ENDED', by: applicantRoles },
});
const workflow = pass.workflow(variant);
const actions = (state: string) =>
  routeTo(workflow, variant, state)?.map(({ action, verdict }) => (verdict ? `${action} ${verdict}` : action));

describe('the way of a sample through a table', () => {
  it('X4 asks for the consent of a panel before the case moves on, not before it is given up', () => {
    expect(actions('GRANTED')).toEqual(['ask', 'check CONFIRM', 'submit']);
    expect(actions('CHECKING')).toEqual(['ask']);
    expect(actions('ENDED')).toEqual(['ask', 'withdraw']);
  });

  it('X4 waits for the platform only where no person leads there', () => {
    const { withdraw: _, ...moves } = variant.moves;
    expect(routeTo(workflow, { ...variant, moves }, 'ENDED')?.at(-1)).toMatchObject({ action: 'end', bySystem: true });
    expect(routeTo(workflow, { ...variant, moves: {} }, 'ENDED')).toBeUndefined();
  });

  it('X8 no case rests where saving moves it on', () => {
    const { process } = workflow;
    expect(restingStates({ ...workflow, process: { ...process, opensWith: 'ask' } }, variant)).toEqual(['CHECKING', 'GRANTED', 'ENDED']);
  });
});
