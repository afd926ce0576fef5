import { defineProcess, panel } from '@anzhu/workflow';
import { z } from 'zod';
import { type Circumstances, caseModule, date, defineCaseProcess, ref, text } from '../src/index.ts';

/*
 * A canary: each line below an expectation must not compile. Where one does, the type check of the project fails.
 */

const process = defineProcess({
  id: 'test.canary',
  row: 'X4',
  type: 'Canary',
  zh: '试',
  en: 'Canary',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    REVIEWED: { zh: '审核', en: 'In review', clock: 'AUTHORITY' },
    APPROVED: { zh: '通过', en: 'Approved', passes: true },
    EXPIRED: { zh: '失效', en: 'Expired', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    review: { zh: '审核', en: 'Review' },
    expire: { zh: '失效', en: 'Expire' },
  },
  asks: { until: { type: 'LocalDate', zh: '至', en: 'Until' } },
});

const workflow = process.workflow(
  process.variant('default', {
    submit: { from: 'DRAFT', to: 'REVIEWED', by: 'UNIT_CLERK', asks: { until: 'optional' } },
    review: panel({
      from: 'REVIEWED',
      seats: { safety: 'SAFETY_SUPERVISOR' },
      verdicts: { PASS: { zh: '通过', en: 'Pass' } },
      merge: () => 'APPROVED',
    }),
    expire: { from: 'APPROVED', to: 'EXPIRED', by: 'SYSTEM' },
  }),
);

const own = {
  workflow,
  collection: 'canaries',
  form: z.object({ name: text('名', 'Name'), site: ref('Site', { zh: '工地', en: 'Site' }), from: date('起', 'From').optional() }),
  outcome: {},
  opens: { default: { roles: ['UNIT_CLERK'] } },
  place: () => '530102',
  title: () => [],
};

const define = defineCaseProcess<{ readonly number: string }, null>();

export const misspelt = () => [
  // @ts-expect-error no such action
  define({ ...own, guards: { sumbit: () => [] } }),
  // @ts-expect-error no such action
  define({ ...own, effects: { expired: () => ({}) } }),
  // @ts-expect-error the panel leads to no such state
  define({ ...own, effects: { 'review:APROVED': () => ({}) } }),
  // @ts-expect-error no such action
  define({ ...own, numbers: { aprove: { scope: () => '', number: () => null } } }),
  // @ts-expect-error no such action of the platform
  define({ ...own, timers: { expires: {} } }),
  // @ts-expect-error a timer that is not declared
  define({ ...own, timers: { expire: {} }, effects: { submit: () => ({ timers: [{ name: 'expires', at: new Date(0) }] }) } }),
  // @ts-expect-error what was handed on has a name, and it is no number
  define({ ...own, effects: { submit: ({ form }) => ({ outcome: { number: form.name.toFixed() } }) } }),
  // @ts-expect-error not asked for
  define({ ...own, guards: { submit: (_, { asked: { untli } }) => (untli ? [] : []) } }),
  // @ts-expect-error a rule written apart says by its type what it is asked
  define({ ...own, guards: { submit: (_: unknown, { asked }: Circumstances<null>) => (asked.until ? [] : []) } }),
  // @ts-expect-error before it is handed on a form may lack its name
  define({ ...own, requirements: ({ form }) => [{ path: form.name.trim(), code: 'X', zh: '', en: '' }] }),
  caseModule<null>()({
    process: define(own),
    facts: () => async () => null,
    // @ts-expect-error no such action
    alongside: { aprove: () => async () => ({ ok: true, value: null }) },
  }),
];

/** The same, spelt right: complete where it was handed on. */
export const spelt = define({
  ...own,
  timers: { expire: { whenBlocked: () => ({ action: 'submit' }) } },
  guards: { submit: (_, { asked: { until } }) => (until === undefined ? [] : []) },
  effects: { 'review:APPROVED': ({ form }) => ({ outcome: { number: form.name }, timers: [{ name: 'expire', at: new Date(0) }] }) },
});
