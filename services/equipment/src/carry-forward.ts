import type { CloudEvent } from '@anzhu/contracts';
import { type NumberKind, readNumber, serialScope } from '@anzhu/jurisdictions';
import { proven, systemClock } from '@anzhu/kernel';
import type { Recall } from '@anzhu/messaging';
import { type SpentSerial, spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { recallGates } from './sites/project-gate/gate-recall.store.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

interface Series {
  /** Where events carry the number. */
  readonly field: string;
  readonly kind: NumberKind;
  readonly series: string;
}

const allSeries: readonly Series[] = [
  { field: 'filingNumber', kind: 'ownershipFiling', series: ownershipFilingProcess.workflow.process.id },
  { field: 'registrationNumber', kind: 'useRegistration', series: useRegistrationProcess.workflow.process.id },
];

const serialIn = ({ data }: CloudEvent, { field, kind, series }: Series): readonly SpentSerial[] => {
  const read = readNumber(kind, String(data[field]));
  return read ? [{ scope: `${series}:${serialScope(read)}`, serial: proven(read.parts, 'serial').serial }] : [];
};

/** The counters from which the numbers in these events were taken, and how far each had gone. */
export const spentIn = (events: readonly CloudEvent[]): readonly SpentSerial[] =>
  events.flatMap((event) => allSeries.flatMap((series) => serialIn(event, series)));

/** After a restore no filing or registration number is given out twice, and every gate keeps the promises that were published of it. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events) => {
    await spendSerials(connection, spentIn(events));
    await recallGates(connection, systemClock, events);
  };
