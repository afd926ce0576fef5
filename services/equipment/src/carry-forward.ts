import type { CloudEvent } from '@anzhu/contracts';
import { type NumberParts, type NumberPattern, numberPatterns, parseNumber } from '@anzhu/identifiers';
import { systemClock } from '@anzhu/kernel';
import type { Recall } from '@anzhu/messaging';
import { type SpentSerial, spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { recallGates } from './sites/project-gate/gate-recall.store.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

interface Series {
  /** Where events carry the number. */
  readonly field: string;
  readonly pattern: NumberPattern;
  readonly series: string;
  /** The parts of a number that name its counter, in the order of the counter's scope. */
  readonly scope: readonly (keyof NumberParts)[];
}

const allSeries: readonly Series[] = [
  {
    field: 'filingNumber',
    pattern: numberPatterns.ownershipFiling,
    series: ownershipFilingProcess.workflow.process.id,
    scope: ['abbreviation', 'city', 'county', 'class', 'year'],
  },
  {
    field: 'registrationNumber',
    pattern: numberPatterns.useRegistration,
    series: useRegistrationProcess.workflow.process.id,
    scope: ['division', 'class', 'year'],
  },
];

const serialIn = ({ data }: CloudEvent, { field, pattern, series, scope }: Series): readonly SpentSerial[] => {
  const parsed = parseNumber(pattern, String(data[field]));
  if (!parsed.ok) return [];
  const { parts } = parsed.value;
  return [{ scope: `${series}:${JSON.stringify(scope.map((part) => parts[part]))}`, serial: parts.serial ?? 0 }];
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
