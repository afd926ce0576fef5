import { pastOf } from '@anzhu/casework';

type Logged = Parameters<typeof pastOf>[0];

/** When a case came last into a state in which it may stay through further actions; undefined where it is not known any more. */
export const lastEntered = (record: Logged, state: string): Date | undefined =>
  pastOf(record).findLast(({ from, to }) => to === state && from !== state)?.at;
