import type { Subject } from '@anzhu/access';
import type { CaseRecord, NamesOfUnits } from '@anzhu/casework';
import { localDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { craneKeys } from '../../cranes/crane/crane-identity.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';
import { type OwnershipFilingOutcome, ownershipFilingProcess } from './ownership-filing.ts';

type Filing = CaseRecord<OwnershipFilingForm, OwnershipFilingOutcome>;

const pending = ['SUBMITTED', 'PRE_REVIEWED', 'ACCEPTED'];
const mostShown = 5;

const noteOf =
  (names: ReadonlyMap<string, string>) =>
  ({ _id, applicant, title, submittedAt }: Filing): BlockReason => {
    const [unitName, on] = [names.get(applicant) ?? applicant, submittedAt ? localDate(submittedAt) : ''];
    return {
      code: 'FILED_TWICE',
      zh: `同一设备另有在办的产权备案: ${unitName},${on}上报`,
      en: `Another filing of the same machine is pending: ${unitName}, submitted on ${on}`,
      references: [{ kind: 'OwnershipFiling', id: _id, label: title }],
    };
  };

/** C1: whoever decides on a filing sees every other pending one of the same machine, wherever it is and however its maker is written. */
export const pendingTwins =
  (connection: Connection, namesOf: NamesOfUnits) =>
  async ({ _id, form, state }: Filing, subject: Subject): Promise<readonly BlockReason[]> => {
    const keys = craneKeys(form);
    if (subject.orgKind !== 'AUTHORITY' || keys.length === 0 || !pending.includes(state)) return [];
    const query = { 'outcome.craneKeys': { $in: keys }, state: { $in: pending }, _id: { $ne: _id } };
    const found = (await connection
      .collection(ownershipFilingProcess.collection)
      .find(query as never)
      .limit(mostShown)
      .toArray()) as unknown as readonly Filing[];
    const names = await namesOf(found.map(({ applicant }) => applicant));
    return found.map(noteOf(names));
  };
