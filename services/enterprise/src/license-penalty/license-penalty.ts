import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect, type Guard, type HandedOn } from '@anzhu/casework';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { placeOfUnit, type Unit } from '../unit/unit.ts';
import { statusReasons } from '../work-safety-license/status-reasons.ts';
import type { Penalty, WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { type LicensePenaltyForm, licensePenaltyForm, penaltyKinds } from './license-penalty.form.ts';
import { licensePenaltyWorkflow } from './license-penalty.workflow.ts';
import { type Earlier, scaleFaults } from './scale.ts';

export interface LicensePenaltyOutcome {
  readonly licenseId: string;
  readonly licenseNumber: string;
  /** As what it was last reported while the license was in force. */
  readonly reportedKind: LicensePenaltyForm['kind'];
}

export interface LicensePenaltyFacts {
  readonly unit: Unit | null;
  /** The one for which it is reported; before that the unit's license in force, else its last one. */
  readonly license: WorkSafetyLicense | null;
  /** Penalties of the unit that were decided before. */
  readonly earlier: readonly Earlier[];
}

type Case = CaseRecord<LicensePenaltyForm, LicensePenaltyOutcome>;
type At = Circumstances<LicensePenaltyFacts>;

/** One penalty waits for its day at a time; a revocation of today need not wait for it. */
const announcedReasons = (
  { kind, start }: HandedOn<LicensePenaltyForm>['form'],
  license: WorkSafetyLicense | null,
  today: LocalDate,
): readonly BlockReason[] => {
  const announced = license?.announced;
  if (!announced || (kind === 'REVOCATION' && start <= today)) return [];
  const { zh, en } = penaltyKinds[announced.kind];
  return [
    {
      code: 'PENALTY_ANNOUNCED',
      zh: `该许可证已有${announced.start}起生效的处罚(${zh}),须先撤回`,
      en: `A penalty (${en}) begins on ${announced.start} already: recall it first`,
    },
  ];
};

/** A license is not suspended by a penalty that is over. */
const overReasons = ({ end }: HandedOn<LicensePenaltyForm>['form'], today: LocalDate): readonly BlockReason[] =>
  end !== undefined && end < today ? [{ code: 'PENALTY_OVER', zh: `处罚已于${end}截止`, en: `The penalty ended on ${end}` }] : [];

const backDated: Fault = {
  path: 'form.start',
  code: 'REVOCATION_BACK_DATED',
  zh: '吊销的开始时间不得早于上报日期',
  en: 'A revocation does not begin before the day on which it is reported',
};

const otherLicense: Fault = {
  path: 'form.uscc',
  code: 'OTHER_LICENSE',
  zh: '已上报的处罚不得改换企业或许可证,请撤销后另行上报',
  en: 'A penalty that was reported stays with its license: withdraw it and report another',
};

/** From the first report on a penalty is about one license, and that license knows of it. */
const boundFaults = ({ outcome: { licenseId }, form: { uscc } }: Case, { facts: { license } }: At): readonly Fault[] =>
  uscc !== undefined && licenseId !== undefined && licenseId !== license?._id ? [otherLicense] : [];

const otherKind: Fault = {
  path: 'form.kind',
  code: 'OTHER_KIND',
  zh: '许可证已过有效期,不得改变已上报处罚的类型',
  en: 'The license has expired: the penalty stays of the kind that was reported before',
};

const isOver = (license: WorkSafetyLicense | null, today: LocalDate): boolean => license !== null && license.validUntil < today;

/** What the license is penalised for after its last day is what was reported until then. */
const kindFaults = ({ outcome: { reportedKind }, form: { kind } }: Case, { facts: { license }, today }: At): readonly Fault[] =>
  kind !== undefined && reportedKind !== undefined && kind !== reportedKind && isOver(license, today) ? [otherKind] : [];

/** The same at the decision, of one reported before licenses knew of it. */
const boundReasons = (
  { outcome: { licenseId } }: HandedOn<LicensePenaltyForm, LicensePenaltyOutcome>,
  { facts: { license } }: At,
): readonly BlockReason[] => (licenseId !== undefined && license !== null && licenseId !== license._id ? [otherLicense] : []);

/** The year that a revocation bars is not shortened by beginning it in the past. */
const startFaults = ({ form: { kind, start } }: Case, { today }: At): readonly Fault[] =>
  kind === 'REVOCATION' && start !== undefined && start < today ? [backDated] : [];

type Penalised = HandedOn<LicensePenaltyForm, LicensePenaltyOutcome>;

/** [INF] The day by which the license is judged. What was reported while it was in force is decided after its last day too, as on that day: the report keeps a new license waiting until then. A suspension begins no later than that day, or it would suspend nothing. */
const judgedOn = ({ _id, form: { kind, start } }: Penalised, license: WorkSafetyLicense | null, today: LocalDate): LocalDate => {
  if (start > today) return start;
  if (!license?.reported.includes(_id) || !isOver(license, today)) return today;
  return kind === 'SUSPENSION' && start > license.validUntil ? start : license.validUntil;
};

/** A license in force may be suspended, a suspended one revoked as well; none that has expired, or will have when the penalty starts. */
const penaltyReasons: Guard<Penalised, At> = [
  (penalty, { facts: { license }, today }) => {
    const wanted = penalty.form.kind === 'REVOCATION' ? (['VALID', 'SUSPENDED'] as const) : (['VALID'] as const);
    return statusReasons(license, wanted, judgedOn(penalty, license, today));
  },
  ({ form }, { facts, today }) => announcedReasons(form, facts.license, today),
  ({ form }, { today }) => overReasons(form, today),
];

/** What has begun is no longer taken back but returned (E12). */
const recallReasons = ({ _id }: HandedOn<LicensePenaltyForm>, { facts: { license }, today }: At): readonly BlockReason[] =>
  license?.announced?.caseId === _id && license.announced.start > today
    ? []
    : [{ code: 'PENALTY_IN_EFFECT', zh: '处罚已生效,不可撤回', en: 'The penalty is in effect and cannot be recalled' }];

/** The penalty as the license carries it. */
export const penaltyOf = ({ _id, form: { kind, start, end, reason } }: HandedOn<LicensePenaltyForm>): Penalty => ({
  caseId: _id,
  kind,
  start,
  end: end ?? null,
  reason,
});

const named = (_: Case, { facts: { license } }: At) =>
  license ? { outcome: { licenseId: license._id, licenseNumber: license.number } } : {};

/** A report after the last day changes nothing of what was reported until then. */
const report = (penalty: Case, at: At): Effect<LicensePenaltyOutcome> => {
  const { kind: reportedKind } = penalty.form;
  const isKept = isOver(at.facts.license, at.today) || reportedKind === undefined;
  return { outcome: { ...named(penalty, at).outcome, ...(isKept ? {} : { reportedKind }) } };
};

export const licensePenaltyProcess = defineCaseProcess<LicensePenaltyOutcome, LicensePenaltyFacts>()({
  workflow: licensePenaltyWorkflow,
  collection: 'license_penalties',
  form: licensePenaltyForm,
  outcome: {
    licenseId: { type: 'String', isId: true, zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    reportedKind: { type: 'String', values: penaltyKinds, zh: '有效期内上报的类型', en: 'Kind reported while the license was in force' },
  },
  filters: {
    uscc: { path: 'form.uscc', type: 'String', zh: '企业统一社会信用代码', en: 'USCC of the unit' },
    penaltyFrom: { path: 'form.start', type: 'LocalDate', range: 'FROM', zh: '处罚开始时间不早于', en: 'Penalty begins on or after' },
    penaltyUntil: { path: 'form.end', type: 'LocalDate', range: 'UNTIL', zh: '处罚截止时间不晚于', en: 'Penalty ends on or before' },
  },
  indexes: [{ keys: { 'form.uscc': 1, 'form.start': -1 }, partial: { state: 'EFFECTIVE' } }],
  opens: { default: { roles: ['DEPARTMENT_OFFICER'] } },
  factsBy: { unit: ['uscc'], license: ['uscc'], earlier: ['uscc'] },
  place: ({ uscc }, { unit }, authority) => placeOfUnit(uscc, unit, authority),
  parties: ({ uscc }): Readonly<Record<string, string>> => (uscc ? { unit: uscc } : {}),
  title: ({ uscc }, { unit, license }) => [unit?.name, uscc, license?.number],
  requirements: (penalty, at) => [
    ...startFaults(penalty, at),
    ...boundFaults(penalty, at),
    ...kindFaults(penalty, at),
    ...scaleFaults(penalty, at.facts.earlier),
  ],
  guards: { submit: penaltyReasons, approve: [...penaltyReasons, boundReasons], recall: recallReasons },
  effects: { submit: report, approve: named },
});
