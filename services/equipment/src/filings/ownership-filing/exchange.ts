import type { Fault } from '@anzhu/kernel';
import type { Crane } from '../../cranes/crane/crane.ts';
import { reissueProcedureOf } from '../certificate-reissue/reissue-procedure.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';

interface Exchanging {
  readonly applicant: string;
  readonly division: string;
  readonly form: Partial<OwnershipFilingForm>;
}

/** Whether the applicant's own machine is filed on this platform under the number stated, so that its certificate is electronic; also one that was filed before certificates were counted. */
const isElectronic = ({ applicant, form }: Exchanging, crane: Crane | null): boolean =>
  crane?.ownerUscc === applicant && crane.filingNumber === form.originalFilingNumber;

const notOnPaper: Fault = {
  path: 'form.originalFilingNumber',
  code: 'NOT_ON_PAPER',
  zh: '没有纸质备案证的,原设备备案编号应为本单位在本平台备案的该设备现编号',
  en: 'Without a certificate on paper this is the present number under which the applicant’s own machine is filed here',
};

/** C14b K12: what is exchanged is a certificate on paper, or (K4) the electronic one that is to be made again with its face corrected. */
export const exchangeFaults = (filing: Exchanging, crane: Crane | null): readonly Fault[] =>
  reissueProcedureOf(filing.division) === 'BY_FILING' &&
  filing.form.filingKind === 'REPLACEMENT' &&
  filing.form.hasPaperCertificate === false &&
  !isElectronic(filing, crane)
    ? [notOnPaper]
    : [];
