import { setTimeout as pause } from 'node:timers/promises';
import { type CloudEvent, cloudEvent, partsOfType } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { JsMsg } from 'nats';
import { applyEvents, isFollowedMore, isGap } from './apply.ts';
import { type DeadLetterDeps, recordDeadEvent, recordMalformedMessage } from './dead-letter-writing.ts';
import type { Failure } from './dead-letters.ts';
import { followsKind } from './followed.ts';
import { eventsBetween } from './gap.ts';
import { readPlace, readPlaces, watermarkId } from './inbox.ts';
import { type PastDeps, pastFailure, tellPast } from './past.ts';
import { whyUnread } from './unread.ts';

export interface HandlingDeps extends PastDeps, DeadLetterDeps {
  readonly onApplied: (event: CloudEvent) => void;
  readonly signal: AbortSignal;
}

const maxTries = 5;
const delayAfter = (tries: number): number => 50 * 2 ** tries;
const outageDelayMs = 250;
const nakDelayMs = 250;

interface ReadMessage {
  readonly message: JsMsg;
  readonly event: CloudEvent;
}

type Decoded = { readonly event: CloudEvent } | { readonly cause: string };

const decode = (message: JsMsg, source: string): Decoded => {
  try {
    const event = cloudEvent.parse(message.json());
    return partsOfType(event.type)?.service === source ? { event } : { cause: `not an event of ${source}: ${event.type}` };
  } catch (error) {
    return { cause: String(error) };
  }
};

const apply = async (deps: HandlingDeps, events: readonly CloudEvent[]): Promise<void> => {
  for (const event of await applyEvents(deps, events)) deps.onApplied(event);
};

/** Repeats what fails because a store is away, until it is back or the consumer stops. */
const persist = async <T>(deps: HandlingDeps, message: JsMsg, work: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (deps.signal.aborted || !isOutage(error)) throw error;
      deps.logger.warn({ err: error }, 'a store is away, the event waits');
      message.working();
      await pause(outageDelayMs);
    }
  }
};

/** Whom a failure is to blame on, and whether more tries may help. */
const judge = (
  error: unknown,
  event: CloudEvent,
): { readonly event: CloudEvent; readonly failure: Failure; readonly isHopeless: boolean } => {
  const past = pastFailure(error);
  const failure: Failure = past ? { error: past.cause, isPast: true } : { error };
  return { event: past?.event ?? event, failure, isHopeless: whyUnread(failure.error) !== undefined || isGap(failure.error) };
};

/** Does what an event demands, or after its tries records it as dead. */
const settle = async (deps: HandlingDeps, { message, event }: ReadMessage, work: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await persist(deps, message, work);
    } catch (error) {
      if (deps.signal.aborted) throw error;
      const { event: dead, failure, isHopeless } = judge(error, event);
      if (isHopeless || tries >= maxTries) return await persist(deps, message, () => recordDeadEvent(deps, dead, failure));
      deps.logger.warn({ err: error, type: event.type, id: event.id, tries }, 'event failed, tried again');
      message.working();
      await pause(delayAfter(tries));
    }
  }
};

/** What joined late hears of the past of aggregates; what is parked hears of it when it is redriven. */
const hearPast = async (deps: HandlingDeps, events: readonly CloudEvent[]): Promise<void> => {
  const ids = [...new Set(events.map(watermarkId))];
  const placeOf = await readPlaces(deps.connection, ids);
  const free = ids.filter((id) => !placeOf(id).watermark.parked);
  for (const told of await tellPast(deps, free)) deps.onApplied(told);
};

const missing = async (deps: HandlingDeps, event: CloudEvent): Promise<readonly CloudEvent[]> => {
  const id = watermarkId(event);
  const { followed, watermark } = await readPlace(deps.connection, id);
  if (watermark.parked || !followsKind(followed, deps.handlers, event.type)) return [];
  return await eventsBetween(deps.manager, id, { after: watermark.seen, before: event.eventnumber });
};

const handleOne = async (deps: HandlingDeps, message: JsMsg): Promise<void> => {
  const decoded = decode(message, deps.source);
  if ('cause' in decoded) {
    await persist(deps, message, () => recordMalformedMessage(deps, message, decoded.cause));
  } else {
    const { event: last } = decoded;
    await settle(deps, { message, event: last }, () => hearPast(deps, [last]));
    const before = await persist(deps, message, () => missing(deps, last));
    for (const event of [...before, last]) await settle(deps, { message, event }, () => apply(deps, [event]));
  }
  message.ack();
};

/** Applies them in one transaction, and before, where it must be, has their past heard in another. */
const applyTogether = async (deps: HandlingDeps, events: readonly CloudEvent[]): Promise<void> => {
  try {
    await apply(deps, events);
  } catch (error) {
    if (!isFollowedMore(error)) throw error;
    await hearPast(deps, events);
    await apply(deps, events);
  }
};

const handleTogether = async (deps: HandlingDeps, messages: readonly JsMsg[]): Promise<boolean> => {
  const decoded = messages.map((message) => decode(message, deps.source));
  const events = decoded.flatMap((one) => ('event' in one ? [one.event] : []));
  if (events.length < messages.length) return false;
  try {
    await applyTogether(deps, events);
  } catch (error) {
    deps.logger.debug({ err: error }, 'the batch failed, its events are taken one by one');
    return false;
  }
  for (const message of messages) message.ack();
  return true;
};

/** Gives the messages their effect in their order: together in one transaction, or one by one when that fails. */
export const handleMessages = async (deps: HandlingDeps, messages: readonly JsMsg[]): Promise<void> => {
  if (await handleTogether(deps, messages)) return;
  for (const [index, message] of messages.entries()) {
    try {
      await handleOne(deps, message);
    } catch (error) {
      for (const later of messages.slice(index)) later.nak(nakDelayMs);
      throw error;
    }
  }
};
