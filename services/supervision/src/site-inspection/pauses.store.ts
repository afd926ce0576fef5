import type { CasesOf } from '@anzhu/casework';
import type { ClientSession } from 'mongoose';
import { supervisionSuspension } from '../supervision-suspension/supervision-suspension.module.ts';
import type { Pause } from './inspection-rules.ts';

const inEffect = ['IN_EFFECT', 'RESUMPTION_PLANNED', 'RESUMED'];

interface Suspended {
  readonly _id: string;
  readonly state: string;
  readonly outcome: { readonly effectiveOn: string; readonly resumptionDate?: string };
}

/** The times for which the supervision of a project has rested (R9, R10). */
export const pausesOf = async (casesOf: CasesOf, projectId: string, session?: ClientSession): Promise<readonly Pause[]> => {
  const { model } = casesOf(supervisionSuspension);
  const found = model.collection.find(
    { 'form.projectId': projectId, state: { $in: inEffect } },
    { projection: { state: 1, outcome: 1 }, ...(session && { session }) },
  );
  const suspensions = (await found.toArray()) as unknown as readonly Suspended[];
  return suspensions.map(({ _id, state, outcome: { effectiveOn, resumptionDate } }) => ({
    id: _id,
    from: effectiveOn,
    until: state === 'RESUMED' ? (resumptionDate ?? null) : null,
  }));
};
