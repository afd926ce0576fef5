import type { OwnUser } from './nats-config.ts';

/** The partner service is asked who a partner is, and answers. */
const asked = (service: string, subject: string): string => (service === 'partner' ? `, "${subject}"` : '');

/** A service publishes its own events and dead letters, and may neither delete nor purge any stream. */
export const serviceUser = (name: string, password: string): OwnUser => ({
  name,
  entry: `{ user: ${name}, password: "${password}", permissions: {
        publish: { allow: ["evt.${name}.>", "dlq.${name}.>", "$JS.API.>", "$JS.ACK.>", "$KV.anzhu_local.>"${asked(name, '$SYS._INBOX.>')}]
                   deny: ["$JS.API.STREAM.DELETE.>", "$JS.API.STREAM.PURGE.>", "$JS.API.STREAM.MSG.DELETE.>"] }
        subscribe: { allow: ["_INBOX.>", "$KV.anzhu_local.>"${asked(name, '$SYS.REQ.USER.AUTH')}] } } }`,
});
