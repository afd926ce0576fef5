import type { HandedOn } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { enterBatch } from '../license-batch/enter-batch.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { ApplicantFacts } from './applicant.ts';

interface Passing {
  readonly facts: Pick<ApplicantFacts, 'unit' | 'staff'>;
  readonly opinion?: string | undefined;
}

/** An application that passes enters its batch in the same transaction, with what its people held that day. */
export const intoBatch =
  (process: 'NEW' | 'RENEWAL') =>
  (world: EnterpriseWorld) =>
  (session: ClientSession, { _id, applicant, division }: HandedOn, { facts, opinion = '' }: Passing) =>
    enterBatch(world)(session, {
      ...{ caseId: _id, process, unitId: applicant, unitName: facts.unit?.name ?? applicant },
      ...{ authority: division, opinion, counts: proven(facts, 'staff').staff },
    });
