import type { Connection } from 'mongoose';

/** What time it is by the database, the one clock that all processes of a service share. */
export const databaseNow = async ({ db }: Connection): Promise<Date> => {
  const answer = await db?.admin().command({ hello: 1 });
  return (answer?.['localTime'] as Date | undefined) ?? Promise.reject(new Error('The database does not tell the time.'));
};
