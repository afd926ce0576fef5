import { readQuery, type Subject } from '@anzhu/access';
import { edgeError } from '@anzhu/graphql';
import { addDays, type Clock, type LocalDate, localDate } from '@anzhu/kernel';
import { type Aggregate, createListing, type ListingRequest } from '@anzhu/store';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import type { Model } from 'mongoose';

/** A page of what ends within so many days. */
export interface EndingRequest extends ListingRequest {
  readonly within?: number | null;
}

const mostDays = 366;
const usualDays = 90;

const soonestFirst = [{ name: 'soonest', filter: {}, sortBy: 'validUntil', direction: 1 }] as const;

const tooFar = badUserInput({
  path: 'within',
  code: 'OUT_OF_RANGE',
  zh: `天数应在0至${mostDays}之间`,
  en: `The days lie between 0 and ${mostDays}`,
});

/** What has `uscc`, `d2`, `d4`, `d6` and `validUntil`. */
interface Ending<T extends Aggregate, R> {
  readonly model: Model<T>;
  readonly clock: Clock;
  /** The records that count on a day. */
  readonly where: (request: Omit<R, keyof ListingRequest>, today: LocalDate) => Readonly<Record<string, unknown>>;
}

/** What of a unit, or of those of a region, ends from today within so many days: the first to end first. */
export const endingsOf = <T extends Aggregate, R extends EndingRequest>({ model, clock, where }: Ending<T, R>) => {
  const { list, total } = createListing<T>(model.collection, 'validUntil');
  const queryOf = (subject: Subject, request: Omit<R, keyof ListingRequest>) => {
    const { within: asked } = request as unknown as Pick<EndingRequest, 'within'>;
    const within = asked ?? usualDays;
    if (within < 0 || within > mostDays) throw edgeError(tooFar as EdgeRefusal);
    const today = localDate(clock());
    const scope = readQuery(subject, 'uscc');
    return scope && { $and: [{ ...scope, ...where(request, today), validUntil: { $gte: today, $lte: addDays(today, within) } }] };
  };
  return {
    list: (subject: Subject, request: R) => list(queryOf(subject, request), request, { order: soonestFirst }),
    total: (subject: Subject, request: R, isExact: boolean) => total(queryOf(subject, request), request, isExact),
  };
};

/** What of its own ends soon a unit is told on its home page, counted up to a cap; an authority looks at the list. */
export const endingCount =
  (endings: { readonly total: (subject: Subject, request: EndingRequest, isExact: boolean) => Promise<{ readonly count: number }> }) =>
  async (subject: Subject, within: number): Promise<number> =>
    subject.orgKind === 'UNIT' ? (await endings.total(subject, { within }, false)).count : 0;
