import type { Outcome } from '@anzhu/deliveries';
import { createTransport } from 'nodemailer';
import type { Outlet } from './outlet.ts';

interface EmailSettings {
  /** `smtp://…` or `smtps://…`, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
}

const waits = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 8_000, dnsTimeout: 5_000 } as const;
const guards = { disableFileAccess: true, disableUrlAccess: true } as const;

interface MailError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Without the server's words, which repeat the address. */
const failureOf = ({ code = 'UNKNOWN', responseCode }: MailError): string => `SMTP ${code}${responseCode ? ` ${responseCode}` : ''}`;

/** No such mailbox, moved, or no address at all: of this receiver for good. Whatever else a server refuses it may take later. */
const forGood: readonly number[] = [550, 551, 553];

/** This mailbox cannot have it now, such as one that is full or delays strangers: 421 is the server's own. */
const isForNow = (code: number): boolean => code === 552 || (code >= 400 && code < 500 && code !== 421);

const outcomeOf = (error: unknown): Outcome => {
  const failed = error as MailError;
  const code = failed.command === 'RCPT TO' ? (failed.responseCode ?? 0) : 0;
  if (forGood.includes(code)) return { kind: 'dropped', reason: failureOf(failed) };
  return { kind: 'retry', failure: failureOf(failed), ...(isForNow(code) && { isOfReceiver: true }) };
};

/** E-mail by SMTP: plain text, over TLS unless the URL says `requireTLS=false`, and ended when its time is over. */
export const emailOutlet = ({ url, from }: EmailSettings): Outlet => {
  const transport = createTransport({ url, requireTLS: true, ...waits, ...guards });
  const domain = from.slice(from.lastIndexOf('@') + 1).replace('>', '');
  return {
    channel: 'EMAIL',
    places: 4,
    timeLimitMs: 20_000,
    send: ({ id, subject, text }, { address }, signal) =>
      transport
        .sendMail({
          ...{ from, to: { name: '', address }, subject, text, messageId: `<${id}@${domain}>` },
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal,
        })
        .then((): Outcome => ({ kind: 'delivered' }), outcomeOf),
  };
};
