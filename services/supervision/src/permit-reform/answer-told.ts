import type { Told } from '@anzhu/deliveries';
import { type Bilingual, clockTime } from '@anzhu/kernel';
import { supervisionRegistrationWorkflow } from '../supervision-registration/supervision-registration.workflow.ts';
import type { AnswerPayload } from './answer.ts';

const { states } = supervisionRegistrationWorkflow.process;

const plain = (text: string): Bilingual => ({ zh: text, en: text });

const labels = {
  number: { zh: '报监编号', en: 'Registration number' },
  result: { zh: '结果', en: 'Result' },
  opinion: { zh: '审核意见', en: 'Opinion' },
  document: { zh: '应生成的文书', en: 'Document to be generated' },
  decidedAt: { zh: '决定时间(北京时间)', en: 'Decided at (Beijing time)' },
} as const satisfies Record<string, Bilingual>;

/** An answer as an official reads it. */
export const answerTold = ({ registrationNumber, result, opinions, documents, decidedAt }: AnswerPayload): readonly Told[] => [
  { label: labels.number, value: plain(registrationNumber) },
  { label: labels.result, value: states[result] },
  ...opinions.map(({ by, result: given, opinion }) => ({
    label: labels.opinion,
    value: plain([by, given, opinion].filter(Boolean).join(' ')),
  })),
  ...documents.map(({ name }) => ({ label: labels.document, value: plain(name) })),
  { label: labels.decidedAt, value: plain(clockTime(new Date(decidedAt))) },
];
