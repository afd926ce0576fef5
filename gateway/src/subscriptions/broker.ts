import { setTimeout as pause } from 'node:timers/promises';
import { connect, type JetStreamManager, type NatsConnection } from 'nats';
import type { Logger } from 'pino';

export interface BrokerSettings {
  readonly url: string;
  readonly credentials?: { readonly user: string; readonly pass: string } | undefined;
  readonly logger: Logger;
}

/** A connection that is there when the broker is. */
export interface Broker {
  /** Undefined while it was never reached. */
  readonly manager: () => JetStreamManager | undefined;
  readonly connection: () => NatsConnection | undefined;
  readonly stop: () => Promise<void>;
}

/** Replies come to an inbox that is the gateway's alone. */
const inboxPrefix = '_INBOX_gateway';
const retryMs = 500;

const opened = async ({ url, credentials }: BrokerSettings): Promise<{ connection: NatsConnection; manager: JetStreamManager }> => {
  const connection = await connect({
    servers: url.split(','),
    name: 'gateway',
    inboxPrefix,
    ...credentials,
    maxReconnectAttempts: -1,
    ignoreAuthErrorAbort: true,
    reconnectTimeWait: 250,
    timeout: 5_000,
    pingInterval: 10_000,
  });
  return { connection, manager: await connection.jetstreamManager({ checkAPI: false, timeout: 2_000 }) };
};

/** Connects in the background, however long it takes: whoever starts does not wait for the broker. */
export const reachBroker = (settings: BrokerSettings): Broker => {
  let found: Awaited<ReturnType<typeof opened>> | undefined;
  let isStopped = false;
  let isTold = false;
  const missing = (error: unknown): undefined => {
    settings.logger[isTold ? 'debug' : 'warn']({ err: error }, 'the broker cannot be reached, tried again');
    isTold = true;
  };
  const reach = async (): Promise<void> => {
    while (!isStopped && !found) {
      found = await opened(settings).catch(missing);
      if (!found) await pause(retryMs, undefined, { ref: false });
    }
    if (isStopped) await found?.connection.close();
  };
  void reach();
  return {
    manager: () => found?.manager,
    connection: () => found?.connection,
    stop: async () => {
      isStopped = true;
      await found?.connection.close();
    },
  };
};
