import { createHmac } from 'node:crypto';

interface Signed {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** Headers by which the receiver knows that an answer is ours, unchanged and new; the form is that of Standard Webhooks. */
export const signatureHeaders = (key: string, { id, at, body }: Signed): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
};
