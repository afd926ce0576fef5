import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

interface Signed {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** A secret for one receiver, as receivers by Standard Webhooks take it. */
export const freshWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Headers by which the receiver knows that what is sent is ours, unchanged and new; the form is that of Standard Webhooks. While a key is being replaced there are several: the receiver checks by the one it has. */
export const signatureHeaders = (keys: string | readonly string[], { id, at, body }: Signed): Readonly<Record<string, string>> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': [keys]
    .flat()
    .map((key) => new Webhook(key).sign(id, at, body))
    .join(' '),
});
