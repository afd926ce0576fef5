import { connect, Events, type NatsConnection } from 'nats';
import type { Logger } from 'pino';

interface NatsSettings {
  readonly url: string;
  readonly name: string;
  readonly logger: Logger;
  readonly credentials?: { readonly user: string; readonly pass: string };
}

const report = async (connection: NatsConnection, logger: Logger): Promise<void> => {
  for await (const { type, data } of connection.status()) {
    if (type === Events.Disconnect || type === Events.Error) logger.warn({ data }, `nats ${type}`);
    else if (type === Events.Reconnect) logger.info({ data }, 'nats reconnect');
  }
};

/** A connection that waits for its server, at first and ever again, until it is closed. */
export const connectNats = async ({ url, name, logger, credentials }: NatsSettings): Promise<NatsConnection> => {
  const connection = await connect({
    servers: url.split(','),
    name,
    ...credentials,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    waitOnFirstConnect: true,
    pingInterval: 10_000,
  });
  void report(connection, logger);
  return connection;
};

/** Calls back after every reconnection, until the connection is closed or the returned function is called. */
export const onReconnect = (connection: NatsConnection, listener: () => void): (() => void) => {
  let listening = true;
  const follow = async (): Promise<void> => {
    for await (const { type } of connection.status()) {
      if (!listening) return;
      if (type === Events.Reconnect) listener();
    }
  };
  void follow();
  return () => {
    listening = false;
  };
};

/** Tells whether the broker is there, from now on: what is published while it is not waits in memory for as long as that lasts. */
export const brokerPresence = (connection: NatsConnection): (() => boolean) => {
  let isThere = true;
  const follow = async (): Promise<void> => {
    for await (const { type } of connection.status()) {
      if (type === Events.Disconnect) isThere = false;
      if (type === Events.Reconnect) isThere = true;
    }
  };
  void follow();
  return () => isThere && !connection.isClosed();
};
