import type { CaseRecord, Process } from '@anzhu/casework';
import { requiredDuties } from '@anzhu/identifiers';
import { chinaCalendar } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { caseOf, codesOf, type Taken, take } from '../../test/cases.ts';
import { facts as useFacts, form as useForm } from '../../test/registrations.ts';
import { crane, gate, installation, org, project, specialWorkers, staff, unit, withWorker } from '../../test/world.ts';
import { dismantlingNoticeProcess } from '../sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../sites/installation-notice/installation-notice.ts';
import { crewChangeProcess } from '../use/crew-change/crew-change.ts';
import { useRegistrationProcess } from '../use/use-registration/use-registration.ts';

interface Played {
  readonly row: string;
  readonly process: Process<never, never, never>;
  readonly form: object;
  readonly facts: object;
  readonly applicant: string;
  readonly asked?: object;
}

const installing = staff(org.installer, requiredDuties.installation);
const dismantling = staff(org.dismantler, requiredDuties.dismantling);
const planned = { plannedFrom: '2026-09-16', plannedUntil: '2026-09-20' };
const parameters = { boomLength: 56, maxLiftingWeight: 6, plannedMaxHeight: 120, weightAtMaxRadius: 1.5 };
const stay = installation();

const played = [
  {
    row: 'C6 installation notice',
    process: installationNoticeProcess,
    applicant: org.installer,
    form: {
      ...{ craneId: 'crane-1', projectId: 'project-1', ...planned, location: '1号楼', firstHeight: 40, finalHeight: 120 },
      ...{ ...parameters, keyStaff: installing.rows, specialWorkers },
    },
    facts: {
      ...{ crane: crane(), project: project(), gate: gate(), standing: null, installation: null, owner: unit(org.owner) },
      ...{ installer: { uscc: org.installer, unit: unit(org.installer) }, calendar: chinaCalendar },
      persons: withWorker(installing.persons),
    },
  },
  { row: 'C8 use registration', process: useRegistrationProcess, applicant: org.contractor, form: useForm, facts: useFacts },
  {
    row: 'C9 dismantling notice',
    process: dismantlingNoticeProcess,
    applicant: org.dismantler,
    form: { installationId: stay._id, ...planned, keyStaff: dismantling.rows },
    facts: {
      ...{ installation: stay, calendar: chinaCalendar, persons: dismantling.persons },
      dismantler: { uscc: org.dismantler, unit: unit(org.dismantler) },
    },
  },
  {
    row: 'P6 crew change',
    process: crewChangeProcess,
    applicant: org.contractor,
    form: { registrationId: 'r1', reason: '换班', keyStaff: useForm.keyStaff, specialWorkers },
    facts: {
      registration: caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'REGISTERED', form: {} }),
      ...{ installation: stay, persons: useFacts.persons },
    },
  },
] as unknown as readonly Played[];

type Rows = { readonly keyStaff: readonly { readonly dutyCode: string; readonly uscc: string }[] };

/** The list without its first duty, and with its last person of another unit. */
const wrong = ({ form }: Played): object => {
  const { keyStaff } = form as Rows;
  return { ...form, keyStaff: keyStaff.slice(1).map((row, at, all) => (at === all.length - 1 ? { ...row, uscc: org.owner } : row)) };
};

const expectedCodes = ({ form }: Played) => [`DUTY_${(form as Rows).keyStaff[0]?.dutyCode}_MISSING`, 'WRONG_UNIT'];

const actOn = (one: Played, record: object, [action, taken]: readonly [string, Partial<Taken<never>> & { by: string }]) =>
  take(one.process, record as CaseRecord<never, never>, [action, { facts: one.facts as never, opinion: '意见', serial: 1, ...taken }]);

const draft = (one: Played, form: object) =>
  caseOf(one.process, { applicant: one.applicant, division: '530102', form: form as never }) as CaseRecord<never, never>;

const ground = { dutyGround: '原技术负责人离职,新任未录入' };
const override = { dutyOverride: '已电话核实新任人员' };

/** What the unit does with its form first: asks for the check where there is one, else submits it. */
const handOn = ({ process }: Played) => {
  const { actions } = process.workflow.process;
  return 'requestCheck' in actions ? (['requestCheck', 'CHECKING', actions] as const) : (['submit', 'SUBMITTED', actions] as const);
};

/** Handed on with a ground where one is given; where it is checked first, the ground given then stands for the submission. */
const submitted = (one: Played, form = wrong(one), asked: object = ground) => {
  const record = draft(one, form);
  const [first, state] = handOn(one);
  const done = actOn(one, record, [first, { by: 'UNIT_CLERK', asked: asked as never }]);
  if (!done.ok || state === 'SUBMITTED') return done.ok ? { ...record, ...done.value.set } : done;
  const checked = { ...record, ...done.value.set };
  const last = actOn(one, checked, ['submit', { by: 'UNIT_CLERK' }]);
  return last.ok ? { ...checked, ...last.value.set } : last;
};

/** Said in each language by itself. */
const inBoth = (zh: RegExp) => ({ zh: expect.stringMatching(zh), en: expect.not.stringMatching(/\p{Script=Han}{4}/u) });

const approve = (one: Played, record: object, asked: object = {}) =>
  actOn(one, record, ['approve', { by: 'EXAMINER', asked: asked as never }]);

describe.each(played.map((one) => [one.row, one] as const))('P5 a wrong duty list: %s', (row, one) => {
  it(`${row}: P5 is refused at submission, each fault named in both languages`, () => {
    const refused = actOn(one, draft(one, wrong(one)), [handOn(one)[0], { by: 'UNIT_CLERK' }]);
    expect((codesOf(refused) as string[]).map((code) => code.split(' ')[1])).toEqual(expectedCodes(one));
    const faults = !refused.ok && refused.error.code === 'REQUIREMENTS_NOT_MET' ? refused.error.faults : [];
    for (const { zh, en } of faults) expect([/\p{Script=Han}/u.test(zh), /[a-z]/.test(en)]).toEqual([true, true]);
  });

  it(`${row}: P5 is submitted with a ground, which stands in the log and on the case with what is wrong`, () => {
    const [action, state, labels] = handOn(one);
    const done = actOn(one, draft(one, wrong(one)), [action, { by: 'UNIT_CLERK', asked: ground as never }]);
    expect(done).toMatchObject({
      value: {
        set: { state, outcome: { ...ground, dutyFaults: inBoth(/^缺少重点人员.*重点人员第\d+行/u) } },
        history: {
          label: {
            zh: `${labels[action]?.zh}(重点人员清单不符仍上报的理由: ${ground.dutyGround})`,
            en: expect.stringContaining(ground.dutyGround),
          },
        },
      },
    });
  });

  it(`${row}: P5 is then approved only with a reason; without one each fault is named`, () => {
    const record = submitted(one);
    const refused = approve(one, record);
    expect(codesOf(refused)).toEqual(expectedCodes(one));
    const reasons = !refused.ok && refused.error.code === 'BLOCKED' ? refused.error.reasons : [];
    for (const { zh, en } of reasons) expect([/\p{Script=Han}/u.test(zh), /[a-z]/.test(en)]).toEqual([true, true]);
  });

  it(`${row}: P5 the reason and who gave it stand in the log and on the case`, () => {
    expect(approve(one, submitted(one), override)).toMatchObject({
      ok: true,
      value: {
        set: { outcome: { ...override, dutyOverriddenBy: 'EXAMINER', dutyFaults: inBoth(/重点人员第\d行/) } },
        history: {
          actorName: 'EXAMINER',
          label: {
            zh: `审核通过(重点人员清单例外通过的理由: ${override.dutyOverride})`,
            en: expect.stringContaining(override.dutyOverride),
          },
        },
      },
    });
  });

  it(`${row}: P5 may be returned instead; corrected, nothing of the ground is left`, () => {
    const record = submitted(one);
    const returned = actOn(one, record, ['returnForCorrection', { by: 'EXAMINER', opinion: '请补正' }]);
    expect(returned).toMatchObject({ value: { set: { state: 'RETURNED' } } });
    const corrected = { ...record, state: 'RETURNED', form: one.form };
    expect(actOn(one, corrected, [handOn(one)[0], { by: 'UNIT_CLERK' }])).toMatchObject({
      value: { set: { outcome: { dutyGround: null, dutyFaults: null } } },
    });
  });

  it(`${row}: P5 neither ground nor override for a list on which nothing is wrong`, () => {
    const asked = ground as never;
    expect(codesOf(actOn(one, draft(one, one.form), [handOn(one)[0], { by: 'UNIT_CLERK', asked }]))).toEqual(['dutyGround NOTHING_WRONG']);
    const right = submitted(one, one.form, {});
    expect(codesOf(approve(one, right, override))).toEqual(['dutyOverride NOTHING_TO_OVERRIDE']);
    expect(codesOf(approve(one, right))).toBe('ok');
  });

  it(`${row}: P5 a list right at submission but no longer at approval needs the reason too`, () => {
    const right = submitted(one, one.form, {});
    const gone = { ...one, facts: { ...one.facts, persons: new Map() } };
    expect(codesOf(approve(gone, right))).toContain('PERSON_NOT_FOUND');
  });

  it(`${row}: P5 both can be said under every procedure`, () => {
    for (const { moves } of one.process.workflow.variants) {
      expect(moves['submit']).toMatchObject({ asks: { dutyGround: 'optional' } });
      expect(moves['approve']).toMatchObject({ asks: { dutyOverride: 'optional' } });
    }
  });
});
