import { isPutOff, longestPauseMs, nextTry } from '@anzhu/kernel';
import type { Start } from '../access/start.ts';

/** A secret by which events are signed; sealed for storage. */
export interface WebhookSecret {
  readonly sealed: string;
  readonly since: Date;
  /** Of one that was replaced: until when events are signed by it too. */
  readonly until: Date | null;
}

/** Why nothing is sent: an operator said so, the receiver said it is gone (410), nothing was received for days though it asked for no pause, it has asked for pauses and received nothing for a month, or since a restore nobody knows where to. */
export type Stop = 'OPERATOR' | 'GONE' | 'FAILED_FOR_DAYS' | 'PAUSED_FOR_DAYS' | 'RESTORED';

/** Why an attempt failed: the receiver's answer; none within the time limit; none at all; its address may not be reached; or no secret could be opened to sign by, which is ours to put right. */
export type Failure = 'HTTP_STATUS' | 'TIMEOUT' | 'NO_CONNECTION' | 'ADDRESS_NOT_ALLOWED' | 'NOT_SIGNED';

/** Everything up to here was received. */
export interface WebhookPosition {
  /** Of the replay it is about. */
  readonly generation: string;
  readonly sequence: number;
}

/** Where a partner's events are posted, and how far that has come: one lane, in the order of the stream. */
export interface Webhook {
  /** The partner's name. */
  readonly _id: string;
  readonly url: string;
  readonly secrets: readonly WebhookSecret[];
  readonly stopped: { readonly because: Stop; readonly at: Date } | null;
  readonly start: Start;
  /** Of chance, another with every replay. */
  readonly generation: string;
  readonly position: WebhookPosition | null;
  /** How many messages were passed over that are no events of ours. */
  readonly passedOver?: number;
  /** What waits, as was last seen. */
  readonly pending: number | null;
  /** In vain, of the event that is next. */
  readonly tries: number;
  readonly failingSince: Date | null;
  /** How long of the time since then the receiver has asked for pauses. */
  readonly pausedMs?: number;
  readonly nextAt: Date;
  /** Until when the receiver has asked for a pause: nothing at all is sent to it. */
  readonly askedUntil?: Date | null;
  readonly lastFailure: { readonly failure: Failure; readonly httpStatus: number | null } | null;
  readonly deliveredAt: Date | null;
  readonly setAt: Date;
}

/** A webhook whose position is that of its last replay. */
export type Begun = Webhook & { readonly position: WebhookPosition };

export const isBegun = (webhook: Webhook): webhook is Begun => webhook.position?.generation === webhook.generation;

const day = 86_400_000;
const triedForMs = 5 * day;
const heldForMs = 30 * day;
const gone = 410;

/** The secrets that sign at this moment, the newest last. */
export const signingSecrets = ({ secrets }: Pick<Webhook, 'secrets'>, at: Date): readonly WebhookSecret[] =>
  secrets.filter(({ until }) => until === null || until > at);

/** The secrets once another is there: the one before signs too until then, or as long as it would have; those that have ended go. */
export const replaced = (webhook: Pick<Webhook, 'secrets'>, { sealed, at, until }: { sealed: string; at: Date; until: Date }) => [
  ...signingSecrets(webhook, at).map((former) => ({
    ...former,
    until: former.until !== null && former.until < until ? former.until : until,
  })),
  { sealed, since: at, until: null },
];

export interface Failed {
  readonly failure: Failure;
  readonly httpStatus: number | null;
}

/** An attempt that has failed, with the pause the receiver asked for. */
export interface FailedNow extends Failed {
  readonly waitMs?: number;
}

type Pause = Pick<Webhook, 'askedUntil' | 'pausedMs'>;
type Failing = Pick<Webhook, 'failingSince' | 'pausedMs'>;

/** What the receiver's answer says of what may be sent before long; an answer without a pause says nothing of one. */
export const pauseOf = ({ pausedMs = 0 }: Pick<Webhook, 'pausedMs'>, waitMs: number | undefined, at: Date): Pause =>
  waitMs === undefined ? {} : { askedUntil: new Date(at.getTime() + waitMs), pausedMs: pausedMs + waitMs };

/** For how long nothing was received though no pause was asked for; negative while one lasts that was asked for at once, null where nothing fails. */
export const failingFor = ({ failingSince, pausedMs = 0 }: Failing, at: Date): number | null =>
  failingSince && at.getTime() - failingSince.getTime() - pausedMs;

/** Pauses that are asked for are no fault, yet end too. */
const stopOf = (failing: Failing & { readonly failingSince: Date }, { failure, httpStatus }: Failed, at: Date): Stop | null => {
  if (httpStatus === gone) return 'GONE';
  if (failure === 'NOT_SIGNED') return null;
  if ((failingFor(failing, at) ?? 0) >= triedForMs) return 'FAILED_FOR_DAYS';
  return at.getTime() - failing.failingSince.getTime() >= heldForMs ? 'PAUSED_FOR_DAYS' : null;
};

type AfterFailure = Pick<Webhook, 'tries' | 'failingSince' | 'nextAt' | 'lastFailure' | 'stopped'> & Pause;

/** The lane holds: what failed is tried again after a growing pause, for days, and nothing behind it; a receiver that is gone, or failed for so long, is sent no more. */
export const afterFailure = (webhook: Pick<Webhook, 'tries'> & Failing, { waitMs, ...failed }: FailedNow, at: Date): AfterFailure => {
  const { failingSince: since, pausedMs = 0 } = webhook;
  const failing = since !== null && since < at ? { failingSince: since, pausedMs } : { failingSince: at, pausedMs: 0 };
  const because = stopOf(failing, failed, at);
  return {
    ...{ tries: webhook.tries + 1, nextAt: nextTry(at, webhook.tries, waitMs), lastFailure: failed },
    ...{ ...failing, ...pauseOf(failing, waitMs, at) },
    stopped: because && { because, at },
  };
};

/** As if nothing had failed: the next is sent at once, whatever the clock said that saw to it, but for a pause that the receiver has asked for. */
export const inOrder = { tries: 0, failingSince: null, pausedMs: 0, nextAt: new Date(0), lastFailure: null, stopped: null } as const;

const untilThen = (then: Date, at: Date): number => (isPutOff(then, at, longestPauseMs) ? then.getTime() - at.getTime() : 0);

/** How long nothing at all may be sent. */
export const pauseLeft = ({ askedUntil }: Pause, at: Date): number => (askedUntil ? untilThen(askedUntil, at) : 0);

/** How long the next attempt is off. */
export const waitOf = (webhook: Pick<Webhook, 'nextAt' | 'askedUntil'>, at: Date): number =>
  Math.max(untilThen(webhook.nextAt, at), pauseLeft(webhook, at));

/** When the next event is sent, where something puts it off. */
export const nextSendAt = (webhook: Pick<Webhook, 'stopped' | 'failingSince' | 'nextAt' | 'askedUntil'>, at: Date): Date | null => {
  if (webhook.stopped) return null;
  const wait = waitOf(webhook, at);
  if (wait > 0) return new Date(at.getTime() + wait);
  return webhook.failingSince && webhook.nextAt;
};

export type WebhookState = 'DELIVERING' | 'PAUSED' | 'RETRYING' | 'STOPPED';

export const stateOf = (webhook: Pick<Webhook, 'stopped' | 'failingSince' | 'askedUntil'>, at: Date): WebhookState => {
  if (webhook.stopped) return 'STOPPED';
  if (pauseLeft(webhook, at) > 0) return 'PAUSED';
  return webhook.failingSince ? 'RETRYING' : 'DELIVERING';
};
