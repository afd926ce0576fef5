import { setTimeout as pause } from 'node:timers/promises';
import { type CloudEvent, cloudEvent, partsOfType } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import type { JetStreamManager, JsMsg } from 'nats';
import { type ApplyDeps, applyEvents, isGap } from './apply.ts';
import { type Burial, bury, buryMalformed } from './burial.ts';
import { missingBefore } from './gap.ts';
import { isContractViolation } from './handler.ts';
import { findWatermark, watermarkId } from './inbox.ts';

export interface DigestDeps extends ApplyDeps, Burial {
  readonly manager: JetStreamManager;
  readonly onApplied: (event: CloudEvent) => void;
  readonly signal: AbortSignal;
}

const maxTries = 5;
const delayAfter = (tries: number): number => 50 * 2 ** tries;
const outageDelayMs = 250;
const nakDelayMs = 250;

type Decoded = { readonly event: CloudEvent } | { readonly cause: string };

const decode = (message: JsMsg, source: string): Decoded => {
  try {
    const event = cloudEvent.parse(message.json());
    return partsOfType(event.type)?.service === source ? { event } : { cause: `not an event of ${source}: ${event.type}` };
  } catch (error) {
    return { cause: String(error) };
  }
};

const apply = async (deps: DigestDeps, events: readonly CloudEvent[]): Promise<void> => {
  for (const event of await applyEvents(deps, events)) deps.onApplied(event);
};

/** Repeats what fails because a store is away, until it is back or the consumer stops. */
const persist = async <T>(deps: DigestDeps, message: JsMsg, work: () => Promise<T>): Promise<T> => {
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

const isHopeless = (error: unknown, tries: number): boolean => tries >= maxTries || isContractViolation(error) || isGap(error);

/** Applies one event, or after its tries buries it. */
const settle = async (deps: DigestDeps, message: JsMsg, event: CloudEvent): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await persist(deps, message, () => apply(deps, [event]));
    } catch (error) {
      if (deps.signal.aborted) throw error;
      if (isHopeless(error, tries)) return await persist(deps, message, () => bury(deps, event, String(error)));
      deps.logger.warn({ err: error, type: event.type, id: event.id, tries }, 'event failed, tried again');
      message.working();
      await pause(delayAfter(tries));
    }
  }
};

const missing = async (deps: DigestDeps, event: CloudEvent): Promise<readonly CloudEvent[]> => {
  const watermark = await findWatermark(deps.connection, watermarkId(event));
  const seen = watermark?.seen ?? 0;
  return watermark?.parked || event.eventnumber <= seen + 1 ? [] : await missingBefore(deps.manager, event, seen);
};

const digestOne = async (deps: DigestDeps, message: JsMsg): Promise<void> => {
  const decoded = decode(message, deps.source);
  if ('cause' in decoded) {
    await persist(deps, message, () => buryMalformed(deps, message, decoded.cause));
  } else {
    const before = await persist(deps, message, () => missing(deps, decoded.event));
    for (const event of [...before, decoded.event]) await settle(deps, message, event);
  }
  message.ack();
};

const digestTogether = async (deps: DigestDeps, messages: readonly JsMsg[]): Promise<boolean> => {
  const decoded = messages.map((message) => decode(message, deps.source));
  const events = decoded.flatMap((one) => ('event' in one ? [one.event] : []));
  if (events.length < messages.length) return false;
  try {
    await apply(deps, events);
  } catch (error) {
    deps.logger.debug({ err: error }, 'the batch failed, its events are taken one by one');
    return false;
  }
  for (const message of messages) message.ack();
  return true;
};

/** Gives the messages their effect in their order: together in one transaction, or one by one when that fails. */
export const digest = async (deps: DigestDeps, messages: readonly JsMsg[]): Promise<void> => {
  if (await digestTogether(deps, messages)) return;
  for (const [index, message] of messages.entries()) {
    try {
      await digestOne(deps, message);
    } catch (error) {
      for (const later of messages.slice(index)) later.nak(nakDelayMs);
      throw error;
    }
  }
};
