import type { Role } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { Delivery } from './delivery.ts';

/** What came of a try: received; to be tried again; refused for its content, which no other try would change; or dropped, since by now nobody is to have it. `status` is that of the answer, if there was one; `isBarred` says that nobody was asked, since the address may not be reached; `waitMs` that it asked for so long a pause; `isOfReceiver` that the target is in order and has answered, and only whom this was for cannot have it now. */
export type Outcome = { readonly status?: number; readonly isBarred?: true } & (
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly failure: string; readonly isOfReceiver?: true; readonly waitMs?: number }
  | { readonly kind: 'refused'; readonly failure: string }
  | { readonly kind: 'dropped'; readonly reason: string }
);

/** What an official reads of a payload: a heading and what stands under it. */
export interface Told {
  readonly label: Bilingual;
  readonly value: Bilingual;
}

/** Whom a delivery goes to as things are now. */
export interface Receiver {
  /** By what it is known, the same for the same address, and which says nothing of it: a pause that is asked for from there holds all that goes there, and nothing else. */
  readonly known: string;
  /** As which it is known besides: what is asked for holds that too. */
  readonly alsoKnown?: string;
}

/** Another system to which a service sends. */
export interface Target extends Bilingual {
  readonly name: string;
  /** What a payload says, in the words of an official. */
  readonly told: (payload: never) => readonly Told[];
  /** The officials who may have a delivery sent again, of the place it is about. */
  readonly resentBy: readonly Role[];
  /** So many deliveries are on their way to it side by side. */
  readonly places: number;
  /** A try that takes longer has failed. */
  readonly timeLimitMs: number;
  /** Each key is a receiver of its own: one that fails says nothing of the others, and the target is not let alone. */
  readonly isOfMany?: true;
  /** Where a key has an address of its own; null where there is none. */
  readonly receiverOf?: (delivery: Delivery) => Promise<Receiver | null>;
  /** What becomes of a delivery that a pause is to hold for so long: where it is of no use by then, whom it is for is told, and it is dropped; null where it waits. */
  readonly heldFor?: (delivery: Delivery, milliseconds: number) => Promise<Outcome | null>;
  /** Sends once; called again with the same delivery until it is received, refused or given up. */
  readonly send: (delivery: Delivery, signal: AbortSignal) => Promise<Outcome>;
}

const textOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

const expiry = (signal: AbortSignal): Promise<Outcome> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'retry', failure: 'no answer within the time limit' }), { once: true });
  });

/** Tries once; never takes longer than the time limit and never rejects. */
export const trySending = async ({ send, timeLimitMs }: Target, delivery: Delivery): Promise<Outcome> => {
  const signal = AbortSignal.timeout(timeLimitMs);
  const sent = Promise.resolve()
    .then(() => send(delivery, signal))
    .catch((error: unknown): Outcome => ({ kind: 'retry', failure: textOf(error) }));
  return await Promise.race([sent, expiry(signal)]);
};
