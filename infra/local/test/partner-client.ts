import { connect, type NatsConnection } from 'nats';

/** Logs in as a partner does; a connection that is cut stays closed. */
export const loginAsPartner = (servers: string, user: string, pass: string): Promise<NatsConnection> =>
  connect({ servers, user, pass, inboxPrefix: `_INBOX_${user}`, reconnect: false, timeout: 20_000 });

/** The consumer of a partner as a partner opens it. */
export const consumerOf = (connection: NatsConnection, name: string) =>
  connection.jetstream({ domain: 'anzhu' }).consumers.get('EVT_PARTNER', name);
