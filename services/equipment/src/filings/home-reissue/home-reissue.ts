import { type CaseRecord, type Circumstances, declaring, defineCaseProcess, ref } from '@anzhu/casework';
import type { UnitCopy } from '@anzhu/copies';
import { proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { type Crane, isFiled, notFiledReasons, sinceManufacture } from '../../cranes/crane/crane.ts';
import { nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import { reissueProcedureOf, untaggedFault } from '../certificate-reissue/reissue-procedure.ts';
import { type FilingFacts, filingBusiness, unknownCrane } from '../common/filing-business.ts';
import { homeCertificateFields, homeNumber, homeNumberReasons, statedNumberFaults } from './home-number.ts';
import { homeReissueWorkflow } from './home-reissue.workflow.ts';

const homeReissueForm = declaring(z.object({ craneId: ref('Crane', { zh: '设备', en: 'Crane' }), ...homeCertificateFields }), {
  rules: { issuedOn: sinceManufacture },
});

export type HomeReissueForm = z.output<typeof homeReissueForm>;

export interface HomeReissueOutcome {
  readonly filingId: string;
  readonly filingNumber: string;
  readonly formerFilingNumber: string;
  readonly edition: number;
}

export interface HomeReissueFacts extends Pick<FilingFacts, 'crane'> {
  readonly owner: UnitCopy | null;
  readonly holder: Crane | null;
}

type Sync = CaseRecord<HomeReissueForm, HomeReissueOutcome>;

const mayRecord = ({ form }: Sync, { facts: { crane, owner, holder } }: Circumstances<HomeReissueFacts>): readonly BlockReason[] =>
  isFiled(crane) ? homeNumberReasons(form.newFilingNumber, { crane, owner, holder }) : notFiledReasons(form.craneId, crane);

export const homeReissueProcess = defineCaseProcess<HomeReissueOutcome, HomeReissueFacts>()({
  about: filingBusiness.about,
  filters: filingBusiness.filters,
  named: filingBusiness.named,
  workflow: homeReissueWorkflow,
  collection: 'home_reissues',
  pageOf: 'Crane',
  form: homeReissueForm,
  outcome: {
    filingNumber: { type: 'String', zh: '新备案编号', en: 'New filing number' },
    formerFilingNumber: { type: 'String', zh: '原备案编号', en: 'Former filing number' },
    edition: { type: 'Int', zh: '版次', en: 'Edition of the certificate' },
  },
  opens: { default: { roles: ['EXAMINER', 'ACCEPTANCE_CLERK'] } },
  isOffered: (division) => reissueProcedureOf(division) === 'TAGGED',
  place: (_form, { crane }) => {
    if (!crane) return unknownCrane;
    return reissueProcedureOf(crane.division) === 'TAGGED' ? crane.division : untaggedFault('form.craneId');
  },
  /** The authority records it; the owner, whose number has changed, reads it. */
  parties: (_form, { crane }) => (crane ? { owner: crane.ownerUscc } : {}),
  title: ({ newFilingNumber, issuingAuthority }, { crane }) => [crane?.filingNumber, newFilingNumber, issuingAuthority],
  requirements: ({ form: { newFilingNumber, issuedOn } }, { facts: { crane, owner } }) =>
    isFiled(crane) ? statedNumberFaults(newFilingNumber, { crane, owner, issuedOn }) : [],
  guards: { record: mayRecord },
  effects: {
    record: ({ form }, { facts }) => {
      const { crane } = proven(facts, 'crane');
      const { edition } = nextCertificate(crane, { issuedBy: form.issuingAuthority, issuedOn: form.issuedOn });
      const { filingId, filingNumber: formerFilingNumber } = crane;
      return { outcome: { filingId, filingNumber: homeNumber(form.newFilingNumber), formerFilingNumber, edition } };
    },
  },
});
