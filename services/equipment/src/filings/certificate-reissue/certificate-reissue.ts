import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { draftEvent, ownershipFilingReissued } from '@anzhu/contracts';
import { approvalReasons } from '@anzhu/copies';
import { authorityName } from '@anzhu/identifiers';
import { type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type Crane, filingReasons, ownFilingReasons } from '../../cranes/crane/crane.ts';
import { borneByMachine, faceDataOf, nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import { filingNumbers } from '../../numbering/numbers-given.ts';
import { certificateAsk } from '../common/certificate-words.ts';
import { type FilingFacts, filingBusiness, formerFiling, sameFilingReasons } from '../common/filing-business.ts';
import { type CertificateState, filingChanges } from '../common/filing-changes.ts';
import { filingOfCrane } from '../common/filing-event.ts';
import { ownershipFilingProcess } from '../ownership-filing/ownership-filing.ts';
import { type CertificateReissueForm, certificateReissueForm } from './certificate-reissue.form.ts';
import { certificateReissueWorkflow } from './certificate-reissue.workflow.ts';
import { formerUnitFaults } from './former-units.ts';
import { byFilingFault, isLocal, reissueProcedureOf } from './reissue-procedure.ts';

export interface CertificateReissueOutcome {
  /** The filing in force when this was submitted. */
  readonly formerFilingId: string;
  readonly formerFilingNumber: string;
  readonly filingNumber: string;
  readonly edition: number;
  readonly issuedBy: string;
  readonly filedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly certificate: CertificateState;
}

type Reissue = CaseRecord<CertificateReissueForm, CertificateReissueOutcome>;
type At = Circumstances<FilingFacts>;

const lifeFields = ['ratedMoment', 'hoistKind'] as const;

/** What the service life goes by is of the machine itself: what is on record is not changed by a new certificate. */
const lifeFaults = (form: Reissue['form'], crane: Crane): readonly Fault[] =>
  lifeFields.flatMap((name) =>
    crane[name] !== null && form[name] !== undefined && form[name] !== crane[name]
      ? [
          {
            path: `form.${name}`,
            code: 'OTHER_THAN_ON_RECORD',
            zh: `与在网记录(${crane[name]})不符,决定使用年限的参数不得经换证更改`,
            en: `is ${crane[name]} on record: what the service life goes by is not changed by a re-issue`,
          },
        ]
      : [],
  );

/** One fault a field: that the unit is the former one says more than that the value is another. */
const firstByPath = (faults: readonly Fault[]): readonly Fault[] =>
  [...new Map(faults.toReversed().map((fault) => [fault.path, fault])).values()].toReversed();

/** Of another's machine nothing is compared: a fault would tell what stands in its record. */
const describedFaults = ({ form, division, applicant }: Reissue, { facts: { crane } }: At): readonly Fault[] => {
  if (crane?.ownerUscc !== applicant) return [];
  const recorded = { ...crane.parameters, ratedMoment: crane.ratedMoment ?? undefined };
  return firstByPath([...(reissueProcedureOf(division) === 'TAGGED' ? formerUnitFaults(form, recorded) : []), ...lifeFaults(form, crane)]);
};

/** Zhongshan re-issues what the authority has tagged, to enterprises of the city. */
const taggedReasons = (crane: Crane | null, { applicant: owner }: FilingFacts): readonly BlockReason[] => {
  if (!crane || reissueProcedureOf(crane.division) !== 'TAGGED') return [];
  return [
    ...(isLocal(owner, crane.division)
      ? []
      : [
          {
            code: 'OWNER_NOT_LOCAL',
            zh: '非本市企业名下设备,请回企业所在属地办理换证,换证后由本市同步更新备案编号',
            en: 'The owner is no enterprise of this city: the certificate is re-issued at its home, and the new number synchronised here',
          },
        ]),
    ...(crane.reissueDue
      ? []
      : [{ code: 'NOT_TAGGED', zh: '设备未标识为待换发证件', en: 'The crane is not tagged for re-issue: its certificate stands' }]),
  ];
};

/** C15: the owner's own filed machine, within its service life. No blacklist bars an exchange of paper (protocols §4). */
export const mayReissue = (
  { form: { craneId }, applicant }: Pick<Reissue, 'form' | 'applicant'>,
  { facts, today }: Pick<At, 'facts' | 'today'>,
) => {
  const { crane } = facts;
  const own = ownFilingReasons(craneId, { crane, applicant });
  return [
    ...(own.length > 0 ? own : filingReasons(craneId, crane, today)),
    ...approvalReasons({ uscc: applicant, unit: facts.applicant }),
    ...taggedReasons(crane, facts),
  ];
};

/** A new number where old certificates are exchanged; elsewhere a new edition of the same. */
const isRenumbered = ({ division }: Reissue): boolean => reissueProcedureOf(division) === 'TAGGED';

const numbered = ({ division }: Reissue, { facts: { crane } }: At) => ({ division, category: crane?.category });

/** What the new certificate shows replaces what was on record; what is not given stays. */
export const describedBy = ({ name, model, ratedMoment, hoistKind, ...form }: Partial<CertificateReissueForm>, crane: Crane) => ({
  name: name ?? crane.name,
  model: model ?? crane.model,
  ratedMoment: ratedMoment ?? crane.ratedMoment,
  hoistKind: hoistKind ?? crane.hoistKind,
  ...faceDataOf(form),
});

/** The machine as the new certificate bears it, for events. */
const machineOf = ({ form }: Reissue, crane: Crane) => {
  const described = { ...crane, ...describedBy(form, crane) };
  return { ...borneByMachine(described), model: described.model };
};

const reissued = (reissue: Reissue, at: At) => {
  const { crane } = proven(at.facts, 'crane');
  const { formerFilingId, formerFilingNumber } = formerFiling(at.facts);
  const filingNumber = isRenumbered(reissue) ? filingNumbers.numberOf(numbered(reissue, at), at) : formerFilingNumber;
  const { edition, issuedBy, issuedOn: filedOn } = nextCertificate(crane, { issuedBy: at.actor.org, issuedOn: at.today });
  const outcome = {
    formerFilingId,
    formerFilingNumber,
    filingNumber,
    edition,
    issuedBy: authorityName(issuedBy).zh,
    filedOn,
    validUntil: crane.validUntil,
    certificate: 'PENDING' as const,
  };
  const data = {
    ...filingOfCrane(reissue, at, outcome),
    ...machineOf(reissue, crane),
    formerFilingId,
    formerFilingNumber,
    edition,
    certificate: outcome.certificate,
  };
  return { outcome, events: [draftEvent(ownershipFilingReissued, data)] };
};

export const certificateReissueProcess = defineCaseProcess<CertificateReissueOutcome, FilingFacts>()({
  ...filingBusiness,
  workflow: certificateReissueWorkflow,
  sparesListed: { zh: '换发已有证件,不产生新的业务', en: 'It replaces a certificate that is held already' },
  collection: 'certificate_reissues',
  pageOf: 'Crane',
  form: certificateReissueForm,
  outcome: {
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' },
    formerFilingNumber: { type: 'String', zh: '原备案编号', en: 'Former filing number' },
    edition: { type: 'Int', zh: '版次', en: 'Edition of the certificate' },
    issuedBy: { type: 'String', zh: '发证机关', en: 'Issuing authority' },
    filedOn: { type: 'LocalDate', zh: '发证日期', en: 'Date of issue' },
    validUntil: { type: 'LocalDate', zh: '备案有效期至', en: 'Valid until' },
    certificate: certificateAsk,
  },
  isOffered: (division) => reissueProcedureOf(division) !== 'BY_FILING',
  place: (form, facts) => {
    const division = filingBusiness.place(form, facts);
    return typeof division === 'string' && reissueProcedureOf(division) === 'BY_FILING' ? byFilingFault : division;
  },
  requirements: describedFaults,
  guards: {
    submit: mayReissue,
    approve: (reissue, at) => [
      ...mayReissue(reissue, at),
      ...sameFilingReasons(reissue.outcome, at.facts.crane),
      ...(isRenumbered(reissue) ? filingNumbers.reasons(numbered(reissue, at), at) : []),
    ],
  },
  numberSeries: ownershipFilingProcess.workflow.process.id,
  numbers: { approve: filingNumbers.numberingBy<Reissue, At>((reissue, at) => (isRenumbered(reissue) ? numbered(reissue, at) : null)) },
  effects: {
    submit: (_, { facts }) => ({ outcome: formerFiling(facts) }),
    approve: reissued,
    ...filingChanges<CertificateReissueForm, CertificateReissueOutcome, FilingFacts>(filingOfCrane),
  },
});
