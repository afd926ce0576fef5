import { draftEvent, specialWorkerApproved } from '@anzhu/contracts';
import { canonicalCode } from '@anzhu/identifiers';
import { deriveId, type LocalDate } from '@anzhu/kernel';
import type { Aggregate, EventDraft } from '@anzhu/store';
import type { z } from 'zod';
import type { Person } from '../person/person.ts';
import { type Qualification, statusOn } from '../qualification/qualification.ts';
import type { specialWorkerRecord } from './special-worker.record.ts';

/** A person approved for a special operation at a unit. */
export interface SpecialWorker extends Aggregate, Readonly<z.output<typeof specialWorkerRecord>> {}

/** A unit has one record of each certificate of its special workers. */
export const specialWorkerId = (uscc: string, number: string): string => deriveId('special-worker', uscc, canonicalCode(number));

/** Whether the approval holds on a day: the person works at the unit, with a certificate that is valid. */
export const isStanding = (
  { uscc }: Pick<SpecialWorker, 'uscc'>,
  { person, qualification }: { readonly person: Person | null; readonly qualification: Qualification | null },
  today: LocalDate,
): boolean => person?.uscc === uscc && person.employed && qualification !== null && statusOn(qualification, today) === 'VALID';

type Told = Pick<SpecialWorker, '_id' | 'personId' | 'personRef' | 'uscc' | 'qualificationId' | 'number' | 'workCode'>;

const told = ({ _id, personId, personRef, uscc, qualificationId, number, workCode }: Told) => ({
  ...{ specialWorkerId: _id, personId, personRef },
  ...{ uscc, qualificationId, number, workCode },
});

export const approvedEvent = (worker: Told): EventDraft => draftEvent(specialWorkerApproved, told(worker));

/** The same of a worker whose record of a person is another now. */
export const passedEvent = (worker: Told, formerRef: string): EventDraft =>
  draftEvent(specialWorkerApproved, { ...told(worker), formerRef });
