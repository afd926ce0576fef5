import { type CaseRecord, type Circumstances, date, declaring, defineCaseProcess } from '@anzhu/casework';
import { draftEvent, ownershipFilingChanged } from '@anzhu/contracts';
import { approvalReasons, blacklistReasons, kindReasons } from '@anzhu/copies';
import { type LocalDate, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type Crane, filingReasons, sinceManufacture } from '../../cranes/crane/crane.ts';
import { filingNumbers } from '../../numbering/numbers-given.ts';
import { standsReasons } from '../../sites/installation/installation.ts';
import { certificateAsk } from '../common/certificate-words.ts';
import { type FilingFacts, filingBusiness, filingFields, formerFiling } from '../common/filing-business.ts';
import { type CertificateState, filingChanges } from '../common/filing-changes.ts';
import { filingOfCrane } from '../common/filing-event.ts';
import { ownershipFilingProcess } from '../ownership-filing/ownership-filing.ts';
import { ownershipChangeWorkflow } from './ownership-change.workflow.ts';

const ownershipChangeForm = declaring(
  z.object({ ...filingFields, transferredOn: date('转让日期', 'Date of the transfer', { isPast: true }) }),
  { rules: { transferredOn: sinceManufacture } },
);

export type OwnershipChangeForm = z.output<typeof ownershipChangeForm>;

export interface OwnershipChangeOutcome {
  readonly filingNumber: string;
  readonly formerFilingNumber: string;
  readonly archiveHandedOverOn: LocalDate;
  readonly filedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly certificate: CertificateState;
}

type Change = CaseRecord<OwnershipChangeForm, OwnershipChangeOutcome>;
type At = Circumstances<FilingFacts, AnswersOf<typeof ownershipChangeWorkflow>>;

/** The owner who is to confirm, or has confirmed, is still the owner; and is another than who applies. */
const formerOwnerReasons = ({ applicant, parties }: Change, crane: Crane | null): readonly BlockReason[] => {
  if (!crane) return [];
  if (crane.ownerUscc === applicant)
    return [{ code: 'ALREADY_THE_OWNER', zh: '申请单位已是产权单位', en: 'The applicant owns the crane already' }];
  return crane.ownerUscc === parties.formerOwner
    ? []
    : [{ code: 'OWNER_CHANGED', zh: '原产权单位已变更', en: 'The crane has changed hands since' }];
};

const authorityReasons = ({ division }: Change, crane: Crane | null): readonly BlockReason[] =>
  !crane || crane.division === division
    ? []
    : [
        {
          code: 'OTHER_AUTHORITY',
          zh: '原备案机关不同: 应先注销原备案,再在本地备案',
          en: 'Another authority filed the crane: its filing is cancelled there, and the crane filed here anew',
        },
      ];

/** C2: a filed machine within its service life (L1) that stands nowhere, from one owner to another under one authority. */
const mayChange = (change: Change, { facts, today }: At): readonly BlockReason[] => {
  const { crane, standing } = facts;
  const owner = { uscc: change.applicant, unit: facts.applicant };
  return [
    ...filingReasons(change.form.craneId, crane, today),
    ...formerOwnerReasons(change, crane),
    ...authorityReasons(change, crane),
    ...approvalReasons(owner),
    ...kindReasons(owner, 'EQUIPMENT_OWNER', { zh: '产权单位', en: 'an equipment owner' }),
    ...blacklistReasons(owner),
    ...standsReasons(standing),
  ];
};

const mayConfirm = (change: Change, { facts: { crane } }: At): readonly BlockReason[] => formerOwnerReasons(change, crane);

const archiveReasons = (_: Change, { asked }: At): readonly BlockReason[] =>
  asked.archiveHandedOver === true
    ? []
    : [{ code: 'ARCHIVE_NOT_HANDED_OVER', zh: '安全技术档案未移交', en: 'The safety archive is not handed over' }];

const numbered = ({ division }: Change, { facts: { crane } }: At) => ({ division, category: crane?.category });

/** A new number for the rest of the validity; the former filing is named. */
const changed = (change: Change, at: At) => {
  const { formerFilingId, formerFilingNumber } = formerFiling(at.facts);
  const { validUntil } = proven(at.facts, 'crane').crane;
  const filingNumber = filingNumbers.numberOf(numbered(change, at), at);
  const outcome = { filingNumber, formerFilingNumber, filedOn: at.today, validUntil, certificate: 'PENDING' as const };
  const data = { ...filingOfCrane(change, at, outcome), formerFilingId, formerFilingNumber };
  return { outcome, events: [draftEvent(ownershipFilingChanged, data)] };
};

export const ownershipChangeProcess = defineCaseProcess<OwnershipChangeOutcome, FilingFacts>()({
  ...filingBusiness,
  workflow: ownershipChangeWorkflow,
  collection: 'ownership_changes',
  pageOf: 'Crane',
  form: ownershipChangeForm,
  outcome: {
    filingNumber: { type: 'String', zh: '新备案编号', en: 'New filing number' },
    formerFilingNumber: { type: 'String', zh: '原备案编号', en: 'Former filing number' },
    archiveHandedOverOn: {
      type: 'LocalDate',
      zh: '安全技术档案移交确认日期',
      en: 'Day on which the handing over of the archive was confirmed',
    },
    filedOn: { type: 'LocalDate', zh: '备案日期', en: 'Date of filing' },
    validUntil: { type: 'LocalDate', zh: '备案有效期至', en: 'Valid until' },
    certificate: certificateAsk,
  },
  place: (_form, { crane }, { region }) =>
    filingNumbers.letterFault({ division: region, category: crane?.category }, 'form.category') ?? region,
  parties: (_form, { crane }) => (crane ? { formerOwner: crane.ownerUscc } : {}),
  guards: {
    submit: mayChange,
    confirm: mayConfirm,
    approve: (change, at) => [...mayChange(change, at), ...filingNumbers.reasons(numbered(change, at), at)],
  },
  answers: { archiveHandedOver: archiveReasons, ...filingNumbers.answerBy(numbered) },
  numberSeries: ownershipFilingProcess.workflow.process.id,
  numbers: { approve: filingNumbers.numberingBy(numbered) },
  effects: {
    confirm: (_, { today }) => ({ outcome: { archiveHandedOverOn: today } }),
    approve: changed,
    ...filingChanges<OwnershipChangeForm, OwnershipChangeOutcome, FilingFacts>(filingOfCrane),
  },
});
