import type { Connection, mongo } from 'mongoose';

interface List {
  readonly collection: string;
  readonly filter: mongo.Document;
  readonly sortBy: string;
  /** Greatest first unless said. */
  readonly direction?: 1 | -1;
  readonly hint?: object | undefined;
  /** Keys and documents that may be looked at beside twice the rows; 10 unless said. */
  readonly spare?: number | undefined;
}

interface Explained {
  readonly queryPlanner: { readonly winningPlan: object };
  readonly executionStats: { readonly nReturned: number; readonly totalKeysExamined: number; readonly totalDocsExamined: number };
}

/** A page of twenty, and one more to see whether there is another. */
const pageSize = 21;

/** What is wrong with the way a page of a list is found: the whole collection is read, a full page is sorted in memory, or more than twice as much is looked at as is shown. */
export const planFaults = async (
  connection: Connection,
  { collection, filter, sortBy, direction = -1, hint, spare = 10 }: List,
): Promise<readonly string[]> => {
  const found = connection
    .collection(collection)
    .find(filter as never)
    .sort({ [sortBy]: direction, _id: direction })
    .limit(pageSize);
  if (hint) found.hint(hint as never);
  const { queryPlanner, executionStats } = (await found.explain('executionStats')) as unknown as Explained;
  const plan = JSON.stringify(queryPlanner.winningPlan);
  const { nReturned, totalKeysExamined, totalDocsExamined } = executionStats;
  const looked = Math.max(totalKeysExamined, totalDocsExamined);
  return [
    ...(/"COLLSCAN"/.test(plan) ? ['reads the whole collection'] : []),
    ...(/"SORT"/.test(plan) && nReturned === pageSize ? ['sorts in memory'] : []),
    ...(looked > 2 * nReturned + spare
      ? [`looks at ${totalKeysExamined} keys and ${totalDocsExamined} documents for ${nReturned} rows`]
      : []),
  ];
};
