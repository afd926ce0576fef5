import type { Connection, mongo } from 'mongoose';

const reading = ['find', 'aggregate', 'count', 'distinct', 'getMore'];

/** What a piece of work asks of a test database, one line per query: `find cranes`. */
export const queriesDuring = async (connection: Connection, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const asked: string[] = [];
  const note = ({ commandName, command }: mongo.CommandStartedEvent): void => {
    if (reading.includes(commandName)) asked.push(`${commandName} ${command[commandName]}`);
  };
  const client = connection.getClient();
  client.on('commandStarted', note);
  await work().finally(() => client.off('commandStarted', note));
  return asked;
};
