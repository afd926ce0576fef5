import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@anzhu/kernel';

type Purpose = 'send' | 'get' | 'make';

interface TicketOptions {
  readonly clock: Clock;
  readonly signingKey: string;
  /** A ticket of one service is worth nothing at another. */
  readonly service: string;
}

interface Ticket {
  readonly path: string;
  readonly expiresAt: Date;
}

/** Signed tickets: who holds one may send (`send`) or read (`get`) that one file for ten minutes, or have the one made (`make`) that it describes. */
export interface Tickets {
  /** `content` has no dot. */
  readonly issue: (purpose: Purpose, content: string) => Ticket;
  /** What the ticket stands for; none when it is forged, expired or for another purpose or service. */
  readonly read: (purpose: Purpose, ticket: string) => string | undefined;
}

const lifetimeMs = 10 * 60_000;
const leastKeyLength = 32;

const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export const ticketsOf = ({ clock, signingKey, service }: TicketOptions): Tickets => {
  if (signingKey.length < leastKeyLength)
    throw new Error(`The upload signing key has ${signingKey.length} characters instead of at least ${leastKeyLength}.`);
  const signature = (body: string): string => createHmac('sha256', signingKey).update(`file-ticket:${service}:${body}`).digest('base64url');
  return {
    issue: (purpose, content) => {
      const expiresAt = new Date(clock().getTime() + lifetimeMs);
      const body = `${purpose}.${content}.${expiresAt.getTime().toString(36)}`;
      return { path: `/files/${service}/${body}.${signature(body)}`, expiresAt };
    },
    read: (purpose, ticket) => {
      const [given, content = '', until = '', signed = '', ...rest] = ticket.split('.');
      if (rest.length > 0 || !isSame(signed, signature(`${given}.${content}.${until}`))) return undefined;
      return given === purpose && Number.parseInt(until, 36) > clock().getTime() ? content : undefined;
    },
  };
};
