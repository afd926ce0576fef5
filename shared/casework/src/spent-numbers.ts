import { type NumberKind, readNumber, serialScope } from '@anzhu/jurisdictions';
import { proven } from '@anzhu/kernel';
import type { SpentSerial } from '@anzhu/store';

/** Numbers of one kind that a process gives. */
export interface NumberSeries {
  /** The process that counts them, by its id or its `numberSeries`. */
  readonly series: string;
  readonly kind: NumberKind;
  /** Where the data of events carries such a number. */
  readonly field: string;
  /** What stands before the parts of the number in the scope; nothing where the process has one kind only. */
  readonly within?: string;
}

interface Told {
  readonly data: object;
}

const spentOn = ({ data }: Told, { series, kind, field, within = '' }: NumberSeries): readonly SpentSerial[] => {
  const read = readNumber(kind, String((data as Readonly<Record<string, unknown>>)[field]));
  return read ? [{ scope: `${series}:${within}${serialScope(read)}`, serial: proven(read.parts, 'serial').serial }] : [];
};

/** The counters from which the numbers in these events were taken, and how far each had gone. */
export const spentNumbers =
  (allSeries: readonly NumberSeries[]) =>
  (events: readonly Told[]): readonly SpentSerial[] =>
    events.flatMap((event) => allSeries.flatMap((one) => spentOn(event, one)));
