import { type NumberSeries, spentNumbers } from '@anzhu/casework';
import { systemClock } from '@anzhu/kernel';
import type { Recall } from '@anzhu/messaging';
import { spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { restateCranes } from './restated.store.ts';
import { recallGates } from './sites/project-gate/gate-recall.store.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

/** The kinds of numbers that processes of this service give. */
export const allSeries: readonly NumberSeries[] = [
  { field: 'filingNumber', kind: 'ownershipFiling', series: ownershipFilingProcess.workflow.process.id },
  { field: 'registrationNumber', kind: 'useRegistration', series: useRegistrationProcess.workflow.process.id },
];

export const spentIn = spentNumbers(allSeries);

/** After a restore no filing or registration number is given out twice, every gate keeps the promises that were published of it, and others are told again how filings, stays and use registrations stand. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    await spendSerials(connection, spentIn(events));
    await recallGates(connection, systemClock, events);
    await restateCranes(connection, events, say);
  };
