import type { Change, Migration } from '@anzhu/store';
import type { mongo } from 'mongoose';

type Batch = readonly mongo.Document[];

/** What people of version 0.2.0 could have put off. */
const kindsThen: readonly string[] = [
  ...['CASE_WAITING', 'CASE_RETURNED', 'CASE_APPROVED', 'CASE_ENDED', 'CASE_DUE_SOON', 'CASE_OVERDUE'],
  ...['LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'QUALIFICATION_EXPIRING', 'QUALIFICATION_EXPIRED', 'CERTIFICATE_FAILED'],
  ...['FILING_EXPIRING', 'FILING_EXPIRED', 'USE_REGISTRATION_EXPIRING', 'INSPECTION_DUE', 'INSPECTION_OVERDUE'],
];

const offOf = (kinds: Readonly<Record<string, readonly string[]>>): object =>
  Object.fromEntries(Object.entries(kinds).map(([channel, on]) => [channel, kindsThen.filter((kind) => !on.includes(kind))]));

const recipients = async (batch: Batch): Promise<readonly Change[]> =>
  batch.filter(({ off }) => off === undefined).map(({ _id, kinds }) => ({ id: String(_id), set: { off: offOf(kinds ?? {}) } }));

/** Of how people are told it is kept what they have put off: of kinds that came since they are told. */
export const kindsPutOff: Migration = {
  id: '0002-kinds-put-off',
  steps: () => [{ collection: 'recipients', change: recipients }],
};
