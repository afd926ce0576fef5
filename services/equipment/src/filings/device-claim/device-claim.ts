import { type CaseRecord, type Circumstances, code, declaring, defineCaseProcess, type Guard, given, name, naming } from '@anzhu/casework';
import { draftEvent, ownershipFilingChanged, ownershipFilingReissued } from '@anzhu/contracts';
import { approvalReasons, blacklistReasons, kindReasons, type UnitCopy } from '@anzhu/copies';
import { type Fault, type LocalDate, proven, withoutPath } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type Crane, craneFilter, isFiled, notFiledReasons } from '../../cranes/crane/crane.ts';
import { nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import { standsReasons } from '../../sites/installation/installation.ts';
import { reissueProcedureOf, untaggedFault } from '../certificate-reissue/reissue-procedure.ts';
import { certificateAsk } from '../common/certificate-words.ts';
import { type FilingFacts, filingBusiness, filingFields, formerFiling, sameFilingReasons } from '../common/filing-business.ts';
import { type CertificateState, filingChanges } from '../common/filing-changes.ts';
import { filingOfCrane } from '../common/filing-event.ts';
import { homeCertificateFields, homeNumber, homeNumberFaults, homeNumberReasons, statedNumberFaults } from '../home-reissue/home-number.ts';
import { deviceClaimWorkflow } from './device-claim.workflow.ts';

const { contactName, contactPhone } = filingFields;

const fields = z.object({
  recordedNumber: naming(code('在网备案编号(现编号或原编号)', 'Filing number on record, present or former'), 'Crane', 'filingNumber'),
  manufacturer: name('生产厂家', 'Manufacturer'),
  serialNumber: code('出厂编号', 'Serial number'),
  newFilingNumber: homeCertificateFields.newFilingNumber.optional(),
  issuingAuthority: homeCertificateFields.issuingAuthority.optional(),
  issuedOn: homeCertificateFields.issuedOn.optional(),
  contactName,
  contactPhone,
});

const withNewNumber = { requiredWhen: [given('newFilingNumber')] };

const deviceClaimForm = declaring(fields, {
  rules: {
    manufacturer: { from: [{ path: 'recordedNumber.manufacturer' }] },
    serialNumber: { from: [{ path: 'recordedNumber.serialNumber' }] },
    issuingAuthority: withNewNumber,
    issuedOn: withNewNumber,
  },
});

export type DeviceClaimForm = z.output<typeof deviceClaimForm>;

export interface DeviceClaimOutcome {
  /** The filing in force when this was submitted. */
  readonly formerFilingId: string;
  readonly formerFilingNumber: string;
  readonly craneId: string;
  readonly filingNumber: string;
  readonly edition: number;
  readonly issuedBy: string;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly certificate: CertificateState;
}

export interface DeviceClaimFacts extends FilingFacts {
  /** The owner on record, where it is a unit of this platform. */
  readonly owner: UnitCopy | null;
  /** Another crane that has, or had, the number given at home. */
  readonly holder: Crane | null;
}

type Claim = CaseRecord<DeviceClaimForm, DeviceClaimOutcome>;
type At = Circumstances<DeviceClaimFacts>;

/** To who does not know number, maker and serial number together, the device does not exist. */
const unknownDevice: Fault = {
  path: 'form.recordedNumber',
  code: 'UNKNOWN',
  zh: '没有与备案编号、生产厂家和出厂编号都相符的设备',
  en: 'There is no device with this number, manufacturer and serial number',
};

const claimFaults = (
  { form: { newFilingNumber, issuedOn }, division }: Claim,
  { facts: { crane, applicant: owner } }: At,
): readonly Fault[] => {
  if (newFilingNumber !== undefined && reissueProcedureOf(division) !== 'TAGGED') return [untaggedFault('form.newFilingNumber')];
  return isFiled(crane) ? statedNumberFaults(newFilingNumber, { crane, owner, issuedOn }) : [];
};

/** Whose the device is on record: a unit of the platform hands it over itself (C2), and nobody claims what is its own and unchanged. */
const ownershipReasons = ({ applicant, form }: Claim, crane: Crane, { owner, standing }: DeviceClaimFacts): readonly BlockReason[] => {
  if (crane.ownerUscc === applicant) {
    return form.newFilingNumber === undefined
      ? [{ code: 'NOTHING_TO_CLAIM', zh: '设备已在本单位名下', en: 'The device is on record as the applicant’s already' }]
      : [];
  }
  return [
    ...(owner?.status === 'APPROVED'
      ? [
          {
            code: 'OWNED_BY_ANOTHER',
            zh: '设备在其他单位名下,应办理产权变更',
            en: 'Another unit owns the device: ownership is changed with its consent',
          },
        ]
      : []),
    ...standsReasons(standing),
  ];
};

/** C15a: who may claim what. */
const mayClaim: Guard<Claim, At> = [
  (claim, { facts }) => {
    const { crane } = facts;
    return isFiled(crane) ? ownershipReasons(claim, crane, facts) : notFiledReasons(crane?._id, crane);
  },
  ({ form }, { facts: { crane, applicant: owner, holder } }) =>
    crane ? homeNumberReasons(form.newFilingNumber, { crane, owner, holder }) : [],
  ({ applicant: uscc }, { facts: { applicant: unit } }) => [
    ...approvalReasons({ uscc, unit }),
    ...kindReasons({ uscc, unit }, 'EQUIPMENT_OWNER', { zh: '产权单位', en: 'an equipment owner' }),
    ...blacklistReasons({ uscc, unit }),
  ],
];

const outcomeOf = ({ form }: Claim, { facts, actor, today }: At) => {
  const { crane } = proven(facts, 'crane');
  const { newFilingNumber, issuingAuthority, issuedOn = today } = form;
  const isHome = newFilingNumber !== undefined;
  const issued = isHome
    ? { issuedBy: proven({ issuingAuthority }, 'issuingAuthority').issuingAuthority, issuedOn }
    : { issuedBy: actor.org, issuedOn: today };
  return {
    craneId: crane._id,
    filingNumber: isHome ? homeNumber(newFilingNumber) : crane.filingNumber,
    ...nextCertificate(crane, issued),
    validUntil: crane.validUntil,
    certificate: isHome ? ('ISSUED_ELSEWHERE' as const) : ('PENDING' as const),
  };
};

/** Another owner or another number: the event that says so names the former filing. */
const claimed = (claim: Claim, at: At) => {
  const { crane } = proven(at.facts, 'crane');
  const outcome = outcomeOf(claim, at);
  const { edition, certificate } = outcome;
  const data = { ...filingOfCrane(claim, at, outcome), ...formerFiling(at.facts), edition, certificate };
  const event = crane.ownerUscc === claim.applicant ? ownershipFilingReissued : ownershipFilingChanged;
  return { outcome, events: [draftEvent(event, data)] };
};

export const deviceClaimProcess = defineCaseProcess<DeviceClaimOutcome, DeviceClaimFacts>()({
  workflow: deviceClaimWorkflow,
  collection: 'device_claims',
  pageOf: 'Crane',
  form: deviceClaimForm,
  outcome: {
    craneId: { type: 'String', isId: true, zh: '设备标识', en: 'Id of the crane' },
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' },
    formerFilingNumber: { type: 'String', zh: '原备案编号', en: 'Former filing number' },
    edition: { type: 'Int', zh: '版次', en: 'Edition of the certificate' },
    certificate: certificateAsk,
  },
  about: (_form, { crane }) => crane?._id,
  filters: craneFilter,
  opens: filingBusiness.opens,
  isOfOneAuthority: true,
  place: (_form, { crane }) => crane?.division ?? unknownDevice,
  title: filingBusiness.title,
  requirements: claimFaults,
  factsBy: { holder: ['newFilingNumber'] },
  guards: {
    submit: mayClaim,
    approve: [
      mayClaim,
      ({ form: { newFilingNumber, issuedOn } }, { facts: { crane, applicant: owner } }) =>
        crane ? homeNumberFaults(newFilingNumber, { crane, owner, issuedOn }).map(withoutPath) : [],
      ({ outcome }, { facts: { crane } }) => sameFilingReasons(outcome, crane),
    ],
  },
  effects: {
    submit: (_, { facts }) => ({ outcome: formerFiling(facts) }),
    approve: claimed,
    ...filingChanges<DeviceClaimForm, DeviceClaimOutcome, DeviceClaimFacts>(filingOfCrane),
  },
});
