import { err, type Result } from '@anzhu/kernel';
import type { Store } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';

interface Spent {
  readonly _id: string;
  readonly hour: string;
  readonly count: number;
}

const hourOf = (at: Date): string => at.toISOString().slice(0, 13);

export type Counting = Pick<Store, 'connection' | 'clock'>;

const counter = ({ connection, clock }: Counting, of: string) => {
  const spent = connection.collection<Spent>('person_checks');
  return async (count: number): Promise<number> => {
    const hour = hourOf(clock());
    const kept = { $cond: [{ $eq: ['$hour', hour] }, '$count', 0] };
    const change = [{ $set: { hour, count: { $max: [0, { $add: [kept, count] }] } } }];
    const now = await spent.findOneAndUpdate({ _id: of }, change, { upsert: true, returnDocument: 'after' });
    return now?.count ?? 0;
  };
};

interface Spending<T> {
  /** Who may do so much of it. */
  readonly of: string;
  readonly most: number;
  readonly count: number;
  readonly answer: () => Promise<Result<T, Refusal>>;
  /** How much of it counts, by its answer. */
  readonly spent: (answer: Result<T, Refusal>) => number;
}

/** Answers what somebody asks, unless it would be more than they may ask within the hour. It is counted before it is answered, so that what is asked side by side counts too, and given back where it does not count. */
export const withinHour = async <T>(
  store: Counting,
  { of, most, count: asked, answer, spent }: Spending<T>,
): Promise<Result<T, Refusal>> => {
  const count = counter(store, of);
  if ((await count(asked)) > most) {
    await count(-asked);
    return err({ code: 'RATE_LIMITED' });
  }
  const answered = await answer();
  const back = asked - spent(answered);
  if (back !== 0) await count(-back);
  return answered;
};
