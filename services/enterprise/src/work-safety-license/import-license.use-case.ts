import type { Subject } from '@anzhu/access';
import { canonicalCode } from '@anzhu/identifiers';
import { deriveId, err, isUuid, localDate, type Result } from '@anzhu/kernel';
import { answeredBefore, badRequestId, orTwin, requestOf, type Store, spendSerials } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { Model } from 'mongoose';
import { spentIn } from '../carry-forward.ts';
import type { Unit } from '../unit/unit.ts';
import { decideImport, type LicenseImport } from './import-license.ts';
import { licensesOf } from './work-safety-license.store.ts';
import type { WorkSafetyLicense } from './work-safety-license.ts';

export interface ImportInput extends LicenseImport {
  readonly requestId: string;
}

export interface Registers {
  readonly units: Model<Unit>;
  readonly licenses: Model<WorkSafetyLicense>;
}

/** The serial of a license on record is given out no more. */
const spending = async ({ connection }: Store, made: Result<WorkSafetyLicense, Refusal>): Promise<Result<WorkSafetyLicense, Refusal>> => {
  if (made.ok) await spendSerials(connection, spentIn([{ data: made.value }]));
  return made;
};

/** Puts a license issued before this system on record; a repeated request gives the one that was made. */
export const licenseImporter =
  (store: Store, { units, licenses }: Registers) =>
  async (
    subject: Subject,
    { requestId, uscc, number, issuedOn, validUntil, issuedBy }: ImportInput,
  ): Promise<Result<WorkSafetyLicense, Refusal>> => {
    if (!isUuid(requestId)) return err(badRequestId);
    const input = { uscc: canonicalCode(uscc), number, issuedOn, validUntil, ...(issuedBy ? { issuedBy } : {}) };
    const request = requestOf(requestId, subject, input);
    const id = deriveId('work-safety-license', subject.org, requestId);
    const answered = async () => {
      const existing = await store.find(licenses, id);
      return existing ? (answeredBefore(existing, request) ?? err({ code: 'REQUEST_ID_REUSED' as const })) : undefined;
    };
    const decide = async (): Promise<Result<WorkSafetyLicense, Refusal>> => {
      const unit = await store.find(units, input.uscc);
      const facts = { unit, licenses: await licensesOf(licenses, [input.uscc]) };
      const decided = decideImport({ id, input, subject, today: localDate(store.clock()) }, facts);
      if (!decided.ok) return decided;
      const { own, commit } = decided.value;
      return store.insert(licenses, own, { ...commit, request });
    };
    return spending(store, (await answered()) ?? (await orTwin(await decide(), answered)));
  };
