import { type LocalDate, localDate } from '@anzhu/kernel';
import type { Change, Migration } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import type { Crane } from '../cranes/crane/crane.ts';

interface Stored {
  readonly _id: string;
  readonly updatedAt: Date;
  readonly form: { readonly craneId?: string };
  readonly outcome: { readonly filingId?: string; readonly filingNumber?: string };
}

type Filed = Pick<Crane, '_id' | 'filingId' | 'filingNumber' | 'formerFilings'>;

interface Decided {
  readonly number: string | undefined;
  readonly on: LocalDate;
}

/** The filing that had the number on that day: of those that ended since the first, else the present one. */
const filingOf = ({ filingId, filingNumber, formerFilings }: Filed, { number, on }: Decided): string | undefined =>
  [...formerFilings.filter(({ endedOn }) => endedOn >= on), { filingId, filingNumber }].find((one) => one.filingNumber === number)
    ?.filingId;

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const cases = (batch as unknown as readonly Stored[]).filter(({ outcome }) => outcome.filingNumber && !outcome.filingId);
  const ids = cases.flatMap(({ form: { craneId } }) => craneId ?? []);
  const found = connection.collection<Filed>('cranes').find({ _id: { $in: ids } });
  const cranes = new Map((await found.toArray()).map((crane) => [crane._id, crane]));
  return cases.flatMap(({ _id, updatedAt, form: { craneId = '' }, outcome }): readonly Change[] => {
    const crane = cranes.get(craneId);
    const filingId = crane && filingOf(crane, { number: outcome.filingNumber, on: localDate(updatedAt) });
    return filingId ? [{ id: _id, set: { outcome: { ...outcome, filingId } } }] : [];
  });
};

/** X12: extensions, cancellations and re-issues at home that were decided before name the filing whose certificate is theirs. */
export const certifiedFilings: Migration = {
  id: '0012-certified-filings',
  steps: () => ['filing_extensions', 'filing_cancellations', 'home_reissues'].map((collection) => ({ collection, change })),
};
