import type { Connection, mongo } from 'mongoose';

/** The most commands that a piece of work had on their way to a test database at one moment. */
export const mostInFlight = async (connection: Connection, work: () => Promise<unknown>): Promise<number> => {
  const flying = new Set<number>();
  let most = 0;
  const started = ({ requestId }: mongo.CommandStartedEvent): void => {
    flying.add(requestId);
    most = Math.max(most, flying.size);
  };
  const ended = ({ requestId }: mongo.CommandSucceededEvent | mongo.CommandFailedEvent): void => void flying.delete(requestId);
  const client = connection.getClient();
  client.on('commandStarted', started).on('commandSucceeded', ended).on('commandFailed', ended);
  await work().finally(() => client.off('commandStarted', started).off('commandSucceeded', ended).off('commandFailed', ended));
  return most;
};

/** Watches the transactions of a test database; tells of each that had a command under way when its next one came. */
export const watchTransactions = (connection: Connection): (() => readonly string[]) => {
  const under = new Map<string, { readonly requestId: number; readonly said: string }>();
  const keys = new Map<number, string>();
  const met: string[] = [];
  const client = connection.getClient();
  client.on('commandStarted', ({ command, commandName, requestId }) => {
    if (command['autocommit'] !== false) return;
    const key = `${command['lsid']?.id?.toString('hex')} ${command['txnNumber']}`;
    const said = `${commandName} ${command[commandName]}`;
    const earlier = under.get(key);
    if (earlier) met.push(`${said} beside ${earlier.said}`);
    under.set(key, { requestId, said });
    keys.set(requestId, key);
  });
  const ended = ({ requestId }: mongo.CommandSucceededEvent | mongo.CommandFailedEvent): void => {
    const key = keys.get(requestId);
    keys.delete(requestId);
    if (key !== undefined && under.get(key)?.requestId === requestId) under.delete(key);
  };
  client.on('commandSucceeded', ended).on('commandFailed', ended);
  return () => met;
};
