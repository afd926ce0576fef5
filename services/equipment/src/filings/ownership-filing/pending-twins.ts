import type { Subject } from '@anzhu/access';
import type { CaseRecord } from '@anzhu/casework';
import { localDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { craneKeys } from '../../cranes/crane/crane-identity.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';
import type { OwnershipFilingOutcome } from './ownership-filing.ts';

export type Filing = CaseRecord<OwnershipFilingForm, OwnershipFilingOutcome>;

export const pending = ['SUBMITTED', 'PRE_REVIEWED', 'ACCEPTED'];

/** C1: the keys by which the twins of a pending filing are found for an authority; none for a unit. */
export const twinKeys = ({ form, state }: Pick<Filing, 'form' | 'state'>, { orgKind }: Pick<Subject, 'orgKind'>): readonly string[] =>
  orgKind === 'AUTHORITY' && pending.includes(state) ? craneKeys(form) : [];

/** What is told of a twin: whose it is, and since when. */
export const twinNote =
  (names: ReadonlyMap<string, string>) =>
  ({ _id, applicant, title, submittedAt }: Pick<Filing, '_id' | 'applicant' | 'title' | 'submittedAt'>): BlockReason => {
    const unitName = names.get(applicant) ?? applicant;
    const on = submittedAt ? localDate(submittedAt) : '';
    return {
      code: 'FILED_TWICE',
      zh: `同一设备另有在办的产权备案: ${unitName},${on}上报`,
      en: `Another filing of the same machine is pending: ${unitName}, submitted on ${on}`,
      references: [{ kind: 'OwnershipFiling', id: _id, label: title }],
    };
  };
