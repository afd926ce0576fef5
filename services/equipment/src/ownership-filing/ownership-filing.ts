import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { draftEvent, ownershipFilingApproved } from '@anzhu/contracts';
import { approvalReasons, blacklistReasons, kindReasons, type UnitCopy } from '@anzhu/copies';
import { formatNumber, numberPatterns, parseNumber } from '@anzhu/identifiers';
import type { Fault, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type Crane, craneId, mayBeFiled } from '../crane/crane.ts';
import { craneClasses, serviceLifeUntil } from '../crane/crane-class.ts';
import { parameterFaults } from '../crane/crane-parameters.ts';
import { filingLetters } from './filing-letters.ts';
import { type OwnershipFilingForm, ownershipFilingForm } from './ownership-filing.form.ts';
import { ownershipFilingWorkflow } from './ownership-filing.workflow.ts';

export interface OwnershipFilingOutcome {
  readonly craneId: string;
  readonly filingNumber: string;
  readonly filedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly certificate: 'PENDING';
}

export interface OwnershipFilingFacts {
  readonly owner: UnitCopy | null;
  readonly crane: Crane | null;
}

type Filing = CaseRecord<OwnershipFilingForm, OwnershipFilingOutcome>;
type At = Circumstances<OwnershipFilingFacts>;

/** Beside the parameters of C1a, what the service life of a class goes by. */
const lifeGoesBy = { TOWER_CRANE: 'ratedMoment', CONSTRUCTION_HOIST: 'hoistKind', MATERIAL_HOIST: null } as const;

const describedFaults = (form: Partial<OwnershipFilingForm>): readonly Fault[] =>
  form.category ? parameterFaults(form.category, form, { names: ['ratedMoment', 'hoistKind'], own: lifeGoesBy[form.category] }) : [];

const dateFaults = ({ manufactureDate, purchaseDate }: Partial<OwnershipFilingForm>, today: LocalDate): readonly Fault[] => [
  ...(manufactureDate && manufactureDate > today
    ? [{ path: 'form.manufactureDate', code: 'IN_FUTURE', zh: '出厂日期晚于今日', en: 'The date of manufacture is in the future' }]
    : []),
  ...(manufactureDate && purchaseDate && purchaseDate < manufactureDate
    ? [{ path: 'form.purchaseDate', code: 'DATES_OUT_OF_ORDER', zh: '购买时间早于出厂日期', en: 'The purchase precedes the manufacture' }]
    : []),
];

/** Order 166: what may not be filed at all (L1), and who may not file. */
const mayFile = ({ form, applicant }: Filing, { facts, today }: At): readonly BlockReason[] => {
  const owner = { uscc: applicant, unit: facts.owner };
  const until = serviceLifeUntil(form);
  const filed = mayBeFiled(facts.crane);
  return [
    ...approvalReasons(owner),
    ...kindReasons(owner, 'EQUIPMENT_OWNER', { zh: '产权单位', en: 'an equipment owner' }),
    ...blacklistReasons(owner),
    ...(until !== null && until < today
      ? [{ code: 'SERVICE_LIFE_OVER', zh: `已超过使用年限(${until})`, en: `Beyond its service life (${until})` }]
      : []),
    ...(form.inspectionConclusion === 'FAILED' ? [{ code: 'INSPECTION_FAILED', zh: '检验不合格', en: 'The inspection failed' }] : []),
    ...(!filed.ok && filed.error.code === 'BLOCKED' ? filed.error.reasons : []),
  ];
};

const typedNumber = (asked: Readonly<Record<string, unknown>>) => parseNumber(numberPatterns.ownershipFiling, String(asked.filingNumber));

const numberReasons = ({ division }: Filing, { asked }: At): readonly BlockReason[] => {
  if (asked.filingNumber === undefined) {
    return filingLetters(division)
      ? []
      : [
          {
            code: 'NUMBER_LETTERS_UNKNOWN',
            zh: '该地区备案编号字母未配置',
            en: 'The letters of filing numbers are not configured for this division',
          },
        ];
  }
  const parsed = typedNumber(asked);
  return parsed.ok ? [] : [{ code: parsed.error.code, zh: parsed.error.zh, en: parsed.error.en }];
};

const scope = ({ division, form }: Filing, { today }: At) => ({
  ...filingLetters(division),
  class: craneClasses[form.category ?? 'TOWER_CRANE'].letter,
  year: Number(today.slice(0, 4)),
});

/** The number typed by the reviewer (Xinjiang) or the next one of the division, class and year. */
const numberOf = (filing: Filing, at: At): string => {
  const typed = at.asked.filingNumber === undefined ? null : typedNumber(at.asked);
  if (typed) return typed.ok ? typed.value.number : '';
  const issued = formatNumber(numberPatterns.ownershipFiling, { ...scope(filing, at), serial: at.serial ?? 1 });
  return issued.ok ? issued.value : '';
};

export const ownershipFilingProcess = defineCaseProcess<OwnershipFilingForm, OwnershipFilingOutcome, OwnershipFilingFacts>({
  workflow: ownershipFilingWorkflow,
  collection: 'ownership_filings',
  form: ownershipFilingForm,
  outcome: {
    craneId: { type: 'String', zh: '设备标识', en: 'Id of the crane' },
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' },
    filedOn: { type: 'LocalDate', zh: '备案日期', en: 'Date of filing' },
    validUntil: { type: 'LocalDate', zh: '备案有效期至(JGJ/T 189使用年限)', en: 'Valid until the end of the service life by JGJ/T 189' },
    certificate: { type: 'String', zh: '电子证照状态', en: 'State of the electronic certificate' },
  },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] } },
  place: (_form, _facts, applicant) => applicant.region,
  title: ({ name, serialNumber, model }, { owner }) => [name ?? '', model ?? '', serialNumber ?? '', owner?.name ?? ''],
  isOutOfProvince: (_form, { owner }) => owner?.division !== undefined && !owner.division.startsWith('53'),
  requirements: ({ form }, { today }) => [...describedFaults(form), ...dateFaults(form, today)],
  guards: { submit: mayFile, approve: (filing, at) => [...mayFile(filing, at), ...numberReasons(filing, at)] },
  numbers: {
    approve: (filing, at) => (at.asked.filingNumber === undefined ? JSON.stringify(Object.values(scope(filing, at))) : undefined),
  },
  effects: {
    approve: (filing, at) => {
      const { form, applicant } = filing;
      const outcome = {
        craneId: craneId({ manufacturer: form.manufacturer ?? '', serialNumber: form.serialNumber ?? '' }),
        filingNumber: numberOf(filing, at),
        filedOn: at.today,
        validUntil: serviceLifeUntil(form),
        certificate: 'PENDING' as const,
      };
      const event = draftEvent(ownershipFilingApproved, {
        filingId: filing._id,
        craneId: outcome.craneId,
        filingNumber: outcome.filingNumber,
        category: form.category ?? 'TOWER_CRANE',
        model: form.model ?? '',
        serialNumber: form.serialNumber ?? '',
        ownerUscc: applicant,
        ownerName: at.facts.owner?.name ?? applicant,
        ...(outcome.validUntil ? { validUntil: outcome.validUntil } : {}),
      });
      return { outcome, events: [event] };
    },
  },
});
