import { changeStreamOf } from '@anzhu/contracts';
import type { OwnUser } from './nats-config.ts';

/** The partner service is asked who a partner is, and answers; and it keeps at the broker what operators asked of partners. */
const asked = (service: string, ...subjects: readonly string[]): string =>
  service === 'partner' ? subjects.map((subject) => `, "${subject}"`).join('') : '';

/** What would take messages of a stream away: streams are changed by operators alone. */
const denied = ['DELETE', 'PURGE', 'MSG.DELETE', 'UPDATE', 'RESTORE'].map((call) => `$JS.API.STREAM.${call}.>`);

/** A service publishes its own events, changes and dead letters, tells its other processes of commits, and may neither delete, purge nor change any stream. */
export const serviceUser = (name: string, password: string): OwnUser => ({
  name,
  entry: `{ user: ${name}, password: "${password}", permissions: {
        publish: { allow: ["evt.${name}.>", "chg.${name}.>", "dlq.${name}.>", "wake.${name}", "$JS.API.>", "$JS.ACK.>", "$KV.anzhu_local.>"${asked(name, '$SYS._INBOX.>', 'acc.partner.>')}]
                   deny: ${JSON.stringify(denied)} }
        subscribe: { allow: ["_INBOX.>", "wake.${name}", "$KV.anzhu_local.>"${asked(name, '$SYS.REQ.USER.AUTH')}] } } }`,
});

/** What is asked of the stream of a service's changes by who reads it: where it stands, single messages, and consumers of one's own. */
const readingOf = (service: string): readonly string[] => {
  const stream = changeStreamOf(service);
  const asked = ['STREAM.INFO', 'STREAM.MSG.GET', 'CONSUMER.CREATE'].map((call) => `$JS.API.${call}.${stream}`);
  return [...asked, ...['CREATE', 'INFO', 'DELETE', 'MSG.NEXT'].map((call) => `$JS.API.CONSUMER.${call}.${stream}.>`)];
};

/** The gateway reads what services say of changes and nothing else, and publishes nothing. */
export const gatewayUser = (services: readonly string[], password: string): OwnUser => ({
  name: 'gateway',
  entry: `{ user: gateway, password: "${password}", permissions: {
        publish: { allow: ${JSON.stringify(services.flatMap(readingOf))} }
        subscribe: { allow: ["_INBOX_gateway.>"] } } }`,
});
