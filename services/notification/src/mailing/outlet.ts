import type { Outcome } from '@anzhu/deliveries';
import type { Channel } from '../recipient/channel.ts';
import type { Message } from './mailing.ts';

/** Whom a message goes to. */
export interface Addressee {
  readonly address: string;
  /** By which what goes to a webhook is signed. */
  readonly secret: string | null;
}

/** A way by which messages leave. */
export interface Outlet {
  readonly channel: Channel;
  /** So many are on their way side by side. */
  readonly places: number;
  readonly timeLimitMs: number;
  readonly isOfMany?: true;
  /** Sends once. A receiver that will not have it is none that an operator could help: `dropped`. */
  readonly send: (message: Message, to: Addressee, signal: AbortSignal) => Promise<Outcome>;
}
