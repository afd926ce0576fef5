import { divisionName } from '@anzhu/identifiers';
import { type BatchNamePart, batchNameParts } from './batch-name-faults.ts';
import type { LicenseBusiness } from './jurisdiction.ts';
import { jurisdictionOf } from './jurisdictions.ts';

type Parts = Readonly<Record<BatchNamePart, string | number>>;

const written = (pattern: string, parts: Parts): string =>
  batchNameParts.reduce((text, field) => text.replaceAll(`{${field}}`, String(parts[field])), pattern);

interface Batched {
  /** Of the issuing authority. */
  readonly division: string;
  readonly business: LicenseBusiness;
  readonly year: number;
}

/** The series of batches a business enters at an authority in a year: businesses whose batches are called alike share one. */
export const batchName = ({ division, business, year }: Batched) => {
  const pattern = jurisdictionOf(division).batchNames[business];
  const place = divisionName(division).zh;
  return { series: pattern, nameOf: (serial: number): string => written(pattern, { place, year, serial }) };
};
