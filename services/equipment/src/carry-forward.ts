import { type NumberSeries, spentNumbers } from '@anzhu/casework';
import { systemClock } from '@anzhu/kernel';
import type { Recall } from '@anzhu/messaging';
import { spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { recallGates } from './sites/project-gate/gate-recall.store.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

/** The kinds of numbers that processes of this service give. */
export const allSeries: readonly NumberSeries[] = [
  { field: 'filingNumber', kind: 'ownershipFiling', series: ownershipFilingProcess.workflow.process.id },
  { field: 'registrationNumber', kind: 'useRegistration', series: useRegistrationProcess.workflow.process.id },
];

export const spentIn = spentNumbers(allSeries);

/** After a restore no filing or registration number is given out twice, and every gate keeps the promises that were published of it. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events) => {
    await spendSerials(connection, spentIn(events));
    await recallGates(connection, systemClock, events);
  };
