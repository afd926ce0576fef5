import { type CaseRecord, type Circumstances, defineCaseProcess, type Guard, type HandedOn } from '@anzhu/casework';
import { draftEvent, ownershipFilingApproved, ownershipFilingReissued } from '@anzhu/contracts';
import { approvalReasons, blacklistReasons, kindReasons, type UnitCopy } from '@anzhu/copies';
import { canonicalCode } from '@anzhu/identifiers';
import { writtenNumber } from '@anzhu/jurisdictions';
import { type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { bannedReasons } from '../../cranes/crane/banned-types.ts';
import { type Crane, craneFilter, filedAlreadyReasons } from '../../cranes/crane/crane.ts';
import { serviceLifeUntil } from '../../cranes/crane/crane-class.ts';
import { craneKeys, newCraneId, statedCraneId } from '../../cranes/crane/crane-identity.ts';
import { borneByMachine, faceDataOf } from '../../cranes/crane/filing-certificate.ts';
import { statedBodyFaults } from '../../cranes/crane/stated-bodies.ts';
import { filingNumbers } from '../../numbering/numbers-given.ts';
import { certificateAsk } from '../common/certificate-words.ts';
import { type CertificateState, filingChanges } from '../common/filing-changes.ts';
import { issuedBy } from '../common/filing-event.ts';
import { assessedUntil, assessmentFaults } from './assessment.ts';
import { exchangeFaults } from './exchange.ts';
import { enteringReasons, oldNumberFaults, oldNumberOf } from './old-certificate.ts';
import { type OwnershipFilingForm, ownershipFilingForm } from './ownership-filing.form.ts';
import { ownershipFilingWorkflow } from './ownership-filing.workflow.ts';

export interface OwnershipFilingOutcome {
  readonly craneId: string;
  /** By which the machine is recognised, from the submission on. */
  readonly craneKeys: readonly string[];
  readonly filingNumber: string;
  readonly filedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly certificate: CertificateState;
}

export interface OwnershipFilingFacts {
  readonly owner: UnitCopy | null;
  readonly crane: Crane | null;
  /** Another crane that has, or one that had, the old number under which this one is to enter. */
  readonly holder?: Crane | null;
  /** Who inspected or assessed it, as far as known, by code. */
  readonly bodies: ReadonlyMap<string, UnitCopy>;
}

type Filing = CaseRecord<OwnershipFilingForm, OwnershipFilingOutcome>;
type Complete = HandedOn<OwnershipFilingForm, OwnershipFilingOutcome>;
type At = Circumstances<OwnershipFilingFacts>;

const isReplacement = ({ form }: Filing): boolean => form.filingKind === 'REPLACEMENT';

/** A machine on record is filed anew only by its owner, in exchange for the certificate it has. */
const recordReasons = (filing: Filing, crane: Crane | null): readonly BlockReason[] => {
  const isOwn = crane?.ownerUscc === filing.applicant && crane.filingNumber === filing.form.originalFilingNumber;
  return isReplacement(filing) && isOwn ? [] : filedAlreadyReasons(crane);
};

/** The end of the service life, or the later day to which the machine was extended before (C4), here or elsewhere, or to which an assessment carries it. */
const lifeUntil = ({ form }: Filing, crane: Crane | null): LocalDate | null => {
  const until = serviceLifeUntil(form);
  if (until === null) return null;
  return (
    [until, crane?.validUntil, assessedUntil(form)]
      .filter((day) => typeof day === 'string')
      .toSorted()
      .at(-1) ?? until
  );
};

/** L1: a banned type, as far as the form describes the machine. */
const typeReasons = ({ form: { category, name = '', model = '', manufactureDate = '' } }: Filing, today: LocalDate) =>
  category ? bannedReasons({ category, name, model, manufactureDate }, today) : [];

const lifeReasons = (until: LocalDate | null, today: LocalDate): readonly BlockReason[] =>
  until !== null && until < today
    ? [{ code: 'SERVICE_LIFE_OVER', zh: `已超过使用年限(${until})`, en: `Beyond its service life (${until})` }]
    : [];

const ownerReasons = (owner: Parameters<typeof approvalReasons>[0]): readonly BlockReason[] => [
  ...approvalReasons(owner),
  ...kindReasons(owner, 'EQUIPMENT_OWNER', { zh: '产权单位', en: 'an equipment owner' }),
  ...blacklistReasons(owner),
];

/** Order 166: what may not be filed at all (L1), and who may not file. */
const mayFile: Guard<Filing, At> = [
  ({ applicant }, { facts: { owner } }) => ownerReasons({ uscc: applicant, unit: owner }),
  (filing, { today }) => typeReasons(filing, today),
  (filing, { facts: { crane }, today }) => lifeReasons(lifeUntil(filing, crane), today),
  ({ form }) =>
    form.inspectionConclusion === 'FAILED' ? [{ code: 'INSPECTION_FAILED', zh: '检验不合格', en: 'The inspection failed' }] : [],
  (filing, { facts: { crane } }) => recordReasons(filing, crane),
  (filing, { facts: { holder } }) => enteringReasons(filing, holder),
];

const numbered = ({ division, form: { category } }: Filing) => ({ division, category });

/** What its number is made of; none where it keeps an old one. */
const numberedAnew = (filing: Filing) => (oldNumberOf(filing) === null ? numbered(filing) : null);

/** The filing as events tell it. */
const eventData = ({ _id, form, applicant, division }: Complete, at: At, outcome: Partial<OwnershipFilingOutcome>) => ({
  filingId: _id,
  craneId: proven(outcome, 'craneId').craneId,
  filingNumber: proven(outcome, 'filingNumber').filingNumber,
  category: form.category,
  model: form.model,
  serialNumber: form.serialNumber,
  ownerUscc: applicant,
  ownerName: at.facts.owner?.name ?? applicant,
  division,
  ...borneByMachine({ ...form, ...faceDataOf(form) }),
  ...issuedBy(at),
  ...(outcome.validUntil ? { validUntil: outcome.validUntil } : {}),
});

const filed = (filing: Complete, at: At) => {
  const { crane } = at.facts;
  const outcome = {
    craneId: crane?._id ?? newCraneId(filing.form),
    filingNumber: oldNumberOf(filing) ?? filingNumbers.numberOf(numbered(filing), at),
    filedOn: at.today,
    validUntil: lifeUntil(filing, crane),
    certificate: oldNumberOf(filing) === null ? ('PENDING' as const) : ('AWAITING_REISSUE' as const),
  };
  const data = { ...eventData(filing, at, outcome), certificate: outcome.certificate };
  const event =
    crane?.filingState === 'FILED'
      ? draftEvent(ownershipFilingReissued, { ...data, formerFilingId: crane.filingId, formerFilingNumber: crane.filingNumber })
      : draftEvent(ownershipFilingApproved, data);
  return { outcome, events: [event] };
};

export const ownershipFilingProcess = defineCaseProcess<OwnershipFilingOutcome, OwnershipFilingFacts>()({
  workflow: ownershipFilingWorkflow,
  collection: 'ownership_filings',
  pageOf: 'Crane',
  form: ownershipFilingForm,
  outcome: {
    craneId: { type: 'String', isId: true, zh: '设备标识', en: 'Id of the crane' },
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' },
    filedOn: { type: 'LocalDate', zh: '备案日期', en: 'Date of filing' },
    validUntil: { type: 'LocalDate', zh: '备案有效期至(JGJ/T 189使用年限)', en: 'Valid until the end of the service life by JGJ/T 189' },
    certificate: certificateAsk,
  },
  filters: {
    ...craneFilter,
    filingNumber: {
      type: 'String',
      path: 'outcome.filingNumber',
      kept: (number) => writtenNumber('ownershipFiling', number),
      zh: '备案编号',
      en: 'Filing number',
    },
    serialNumber: { type: 'String', path: 'form.serialNumber', zh: '出厂编号', en: 'Serial number' },
    category: { type: 'String', isSpread: true, path: 'form.category', zh: '设备类别', en: 'Class of crane: a CraneCategory' },
    owner: {
      type: 'String',
      isSpread: true,
      path: 'applicant',
      kept: canonicalCode,
      zh: '产权单位统一社会信用代码',
      en: 'USCC of the owner',
    },
  },
  isOfOneAuthority: true,
  imports: { sameness: ['serialNumber', 'manufacturer'] },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] } },
  factsBy: {
    crane: ['manufacturer', 'manufacturerUscc', 'serialNumber'],
    holder: ['originalFilingNumber'],
    bodies: ['inspectionBodyUscc', 'assessmentBodyUscc'],
  },
  about: (form, { crane }) => crane?._id ?? statedCraneId(form),
  place: ({ category }, _facts, { region }) => filingNumbers.letterFault({ division: region, category }, 'form.category') ?? region,
  title: ({ name, serialNumber, model }, { owner }) => [name, model, serialNumber, owner?.name],
  isOutOfProvince: (_form, { owner }, division) => owner?.division !== undefined && !owner.division.startsWith(division.slice(0, 2)),
  requirements: (filing, { facts: { bodies: units, crane } }) => [
    ...exchangeFaults(filing, crane),
    ...assessmentFaults(filing.form),
    ...oldNumberFaults(filing),
    ...statedBodyFaults(filing.form, { applicant: filing.applicant, units }),
  ],
  guards: {
    submit: mayFile,
    approve: [mayFile, (filing, at) => (oldNumberOf(filing) === null ? filingNumbers.reasons(numbered(filing), at) : [])],
  },
  answers: filingNumbers.answerBy<Filing, At>(numberedAnew),
  numbers: { approve: filingNumbers.numberingBy<Filing, At>(numberedAnew) },
  effects: {
    submit: ({ form }) => ({ outcome: { craneKeys: craneKeys(form) } }),
    approve: filed,
    ...filingChanges(eventData),
  },
  indexes: [{ keys: { 'outcome.craneKeys': 1 }, partial: { 'outcome.craneKeys': { $exists: true } } }],
});
