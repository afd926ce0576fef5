import { alwaysRefused, isOpenedByUnits, listedSubmissions, unansweredRules } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { authority, license, penalty, revokedLicense, suspendedLicense, unit, uscc } from '../test/cases.ts';
import { processes, sdl } from './sdl.ts';

const announced = penalty('SUSPENSION', { start: '2026-09-20', end: '2026-12-01' });
const plan = { _id: 'plan-1', state: 'FILED', applicant: uscc, form: {}, outcome: {} };

const batch = {
  ...{ _id: 'batch-1', name: '第1批', state: 'NOTICED', division: '530000', entered: 2, qualified: 2, unanswered: 1 },
  ...{ toldFrom: '2026-09-01', toldUntil: '2026-09-10' },
};

const facts = {
  unit: [unit(), null, unit({ blacklistedFor: '事故' }), unit({ successor: 'IN_EFFECT String' })],
  successor: [unit(), null, unit({ successor: uscc })],
  license: [
    license({ announced: { ...announced, caseId: 'LicensePenalty-EFFECTIVE' } }),
    null,
    suspendedLicense(),
    license({ status: 'SUSPENDED' }),
    revokedLicense(),
  ],
  earlier: [[], [{ start: '2026-01-10', end: '2026-02-10', ground: 'GENERAL_ACCIDENT' }]],
  licenses: [[license()], [], [suspendedLicense(), revokedLicense()]],
  staff: [{ a: 1, b: 1, c: 1, specialWorkers: 1 }, null],
  representative: [{ _id: 'ref-1', name: '李强', qualifications: {} }, null],
  plan: [plan, null],
  batch: [batch, null, { ...batch, toldFrom: null, toldUntil: null }, { ...batch, unanswered: 0 }],
  waiting: [2],
  told: [{ start: '2026-09-01', end: '2026-09-10' }, null],
  unanswered: [[{ kind: 'NoticeObjection', id: 'objection-1', label: '异议' }], []],
  entry: [{ _id: 'entry-1', unitName: '云南五华建工', result: 'QUALIFIED' }, null],
} as const;

const actor = { id: 'u', name: '审核员', org: authority, region: '530100' };
const world = { sdl, actor, at: new Date('2026-09-14T02:00:00Z'), facts };
const unanswered = unansweredRules(world);
const isBarred = listedSubmissions(world);
const refused = alwaysRefused(world, {
  LicenseRenewal: ({ outcome }) => ({ outcome: { ...outcome, licenseId: license()._id, renewedFrom: license().validUntil } }),
  LicenseNotice: ({ form, outcome }) => ({ outcome: { ...outcome, toldBatchId: form['batchId'] } }),
});

describe('reliability: the rules of units and licenses', () => {
  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: every rule answers, whatever is not on record and whatever the form leaves empty',
    (_, __, process) => {
      expect(unanswered(process)).toEqual([]);
    },
  );

  it.each(
    processes.filter(isOpenedByUnits).map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const),
  )('E15 %s %s: a unit on the blacklist does not hand it in, or the process says why it may', (_, __, process) => {
    expect([isBarred(process), process.sparesListed !== undefined]).toEqual([process.sparesListed === undefined, !isBarred(process)]);
  });

  it.each(processes.map((process) => [process.workflow.process.row, process.workflow.process.en, process] as const))(
    '%s %s: nobody is offered a button that is always refused',
    (_, __, process) => {
      expect(refused(process)).toEqual([]);
    },
  );
});
