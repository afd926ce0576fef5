import { draftEvent, licenseBatchOpened } from '@anzhu/contracts';
import { divisionKeys } from '@anzhu/identifiers';
import { batchName, issuerOf, type LicenseBusiness } from '@anzhu/jurisdictions';
import { type Bilingual, deriveId } from '@anzhu/kernel';
import type { Aggregate, EventDraft, Own } from '@anzhu/store';
import type { z } from 'zod';
import { businesses } from './batch-words.ts';
import type { batchEntryRecord, licenseBatchRecord } from './license-batch.record.ts';

/** 批次 of passed applications. */
export interface LicenseBatch extends Aggregate, Readonly<z.output<typeof licenseBatchRecord>> {}

/** An application in its batch. */
export interface BatchEntry extends Aggregate, Readonly<z.output<typeof batchEntryRecord>> {}

/** An application that has passed its review. */
export interface Passed {
  readonly caseId: string;
  readonly process: LicenseBusiness;
  readonly unitId: string;
  readonly unitName: string;
  /** Division of the authority that received it. */
  readonly authority: string;
  readonly opinion: string;
  readonly counts: { readonly a: number; readonly b: number; readonly c: number; readonly specialWorkers: number };
}

/** The series of batches an application belongs to: at which authority, called how, in which year. */
export const seriesOf = ({ authority, process }: Pick<Passed, 'authority' | 'process'>, year: number) => {
  const division = issuerOf(authority);
  return { division, year, ...batchName({ division, business: process, year }) };
};

type Series = ReturnType<typeof seriesOf>;

/** What the serials of a series are counted by. */
export const serialScopeOf = ({ division, series, year }: Pick<Series, 'division' | 'series' | 'year'>): string =>
  `license-batch ${JSON.stringify([division, series, year])}`;

/** The next batch of a series, with nothing in it yet. */
export const openBatch = ({ division, series, year, nameOf }: Series, serial: number): Own<LicenseBatch> & { readonly _id: string } => ({
  _id: deriveId('license-batch', division, series, String(year), String(serial)),
  ...{ name: nameOf(serial), year, serial, series, division },
  ...divisionKeys(division),
  ...{ state: 'OPEN', entered: 0, qualified: 0, unanswered: 0, totals: {}, toldFrom: null, toldUntil: null, orgs: [] },
});

/** What is told of a batch that opens, so that its number stays spent whatever becomes of the database. */
export const openedEvent = ({
  _id,
  name,
  division,
  series,
  year,
  serial,
}: Pick<LicenseBatch, '_id' | 'name' | 'division' | 'series' | 'year' | 'serial'>): EventDraft =>
  draftEvent(licenseBatchOpened, { batchId: _id, name, division, series, year, serial });

type Counts = Pick<LicenseBatch, 'entered' | 'qualified' | 'totals'>;

/** The counts of a batch after a change of one business of it. */
export const counted = (
  batch: Counts,
  business: LicenseBusiness,
  by: { readonly entered?: number; readonly qualified: number },
): Counts => {
  const { entered = 0, qualified } = by;
  const own = batch.totals[business] ?? { entered: 0, qualified: 0 };
  return {
    entered: batch.entered + entered,
    qualified: batch.qualified + qualified,
    totals: { ...batch.totals, [business]: { entered: own.entered + entered, qualified: own.qualified + qualified } },
  };
};

/** The entry of an application at the end of its batch. */
export const entryOf = (batch: LicenseBatch, passed: Passed): Own<BatchEntry> & { readonly _id: string } => {
  const { caseId, process, unitId, unitName, opinion, counts } = passed;
  const { division, d2, d4, d6 } = batch;
  return {
    _id: deriveId('license-batch-entry', batch._id, String(batch.entered + 1)),
    ...{ batchId: batch._id, position: batch.entered + 1, caseId, unitId, unitName, business: process, opinion },
    ...{ certificatesA: counts.a, certificatesB: counts.b, certificatesC: counts.c, specialWorkers: counts.specialWorkers },
    ...{ result: 'QUALIFIED', reason: null, licenseNumber: null, division, d2, d4, d6 },
  };
};

interface Total {
  readonly business: LicenseBusiness;
  readonly entered: number;
  readonly qualified: number;
}

/** The totals of a batch's header, by business. */
export const totalsOf = ({ totals }: Pick<LicenseBatch, 'totals'>): readonly Total[] =>
  (['NEW', 'RENEWAL'] as const).flatMap((business) => {
    const own = totals[business];
    return own ? [{ business, ...own }] : [];
  });

/** The totals as a batch's header says them. */
export const summaryOf = (batch: Pick<LicenseBatch, 'totals'>): Bilingual => {
  const totals = totalsOf(batch);
  return {
    zh: totals.map(({ business, entered, qualified }) => `${businesses[business].zh}${entered}家,合格${qualified}家`).join(';'),
    en: totals
      .map(({ business, entered, qualified }) => `${businesses[business].en}: ${entered}, of which ${qualified} qualify`)
      .join('; '),
  };
};
