import { type CaseRecord, type Circumstances, choice, defineCaseProcess, text } from '@anzhu/casework';
import { type Bilingual, type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { z } from 'zod';
import { ownFilingReasons } from '../../cranes/crane/crane.ts';
import { standsReasons } from '../../sites/installation/installation.ts';
import { type FilingFacts, filingBusiness, filingFields } from '../common/filing-business.ts';
import { filingCancellationWorkflow } from './filing-cancellation.workflow.ts';

export const cancellationCauses = {
  SCRAPPED: { zh: '报废', en: 'Scrapped' },
  MOVED: { zh: '转让或迁往其他地区', en: 'Sold or moved to another region' },
  OTHER: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

export const filingCancellationForm = z.object({
  ...filingFields,
  cause: choice('CancellationCause', { zh: '注销原因', en: 'Cause of the cancellation' }, cancellationCauses),
  remark: text('说明', 'Remark', { max: 500 }).optional(),
});

export type FilingCancellationForm = z.output<typeof filingCancellationForm>;

export interface FilingCancellationOutcome {
  readonly filingId: string;
  readonly filingNumber: string;
  readonly cancelledOn: LocalDate;
}

type Cancellation = CaseRecord<FilingCancellationForm, FilingCancellationOutcome>;

/** C3: the owner's own filing, and the crane stands nowhere. Nothing that befell the owner keeps a filing in force. */
const mayCancel = ({ form, applicant }: Cancellation, { facts }: Circumstances<FilingFacts>): readonly BlockReason[] => [
  ...ownFilingReasons(form.craneId, { crane: facts.crane, applicant }),
  ...standsReasons(facts.standing),
];

export const filingCancellationProcess = defineCaseProcess<FilingCancellationOutcome, FilingFacts>()({
  ...filingBusiness,
  workflow: filingCancellationWorkflow,
  sparesListed: { zh: '注销使设备退出使用', en: 'It takes a machine out of use' },
  collection: 'filing_cancellations',
  pageOf: 'Crane',
  form: filingCancellationForm,
  outcome: {
    filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' },
    cancelledOn: { type: 'LocalDate', zh: '注销日期', en: 'Date of the cancellation' },
  },
  guards: { submit: mayCancel, approve: mayCancel },
  effects: {
    approve: (_, { today, facts }) => {
      const { filingId, filingNumber } = proven(facts, 'crane').crane;
      return { outcome: { filingId, filingNumber, cancelledOn: today } };
    },
  },
});
