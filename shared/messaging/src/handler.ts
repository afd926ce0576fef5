import type { CloudEvent, EventDefinition } from '@anzhu/contracts';
import type { ClientSession } from 'mongoose';
import type { z } from 'zod';
import { unread } from './unread.ts';

interface Received<Data> {
  /** Every write of the handler belongs to this session's transaction. */
  readonly session: ClientSession;
  readonly event: CloudEvent;
  readonly data: Data;
}

/** What a service does about one event of another. */
export interface Handler {
  readonly definition: EventDefinition;
  readonly handle: (received: Received<unknown>) => Promise<void>;
}

/** A part of a service that follows events, such as its copies of units. */
export interface Follower {
  /** Kept for ever, and so is every event in the list: a follower of another name has been told nothing yet, and what a newer version handles waits for it. An event no longer wanted gets an empty handler. */
  readonly name: string;
  /** It only repeats what it was told last, so it may be told again: when more of an aggregate's events join, it is told all of them anew, in order. */
  readonly restates?: true;
  /** Why it takes an event rightly that is told after later ones of the record, as those are of a type that it comes to handle: they are told alone. Every follower of several types of a record says so or restates. */
  readonly inAnyOrder?: string;
  readonly handlers: readonly Handler[];
}

export interface NamedHandler extends Handler {
  readonly follower: string;
  readonly restates: boolean;
}

/** By event name, in the order in which they are done. */
export type Handlers = ReadonlyMap<string, readonly NamedHandler[]>;

const refusal = ({ issues }: z.ZodError): string => issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

/** Joins an event to what is done about it; the handler gets the payload checked and typed by the contract, without what the contract does not name. */
export const on = <Data extends z.ZodObject>(
  definition: EventDefinition<string, Data>,
  handle: (received: Received<z.output<Data>>) => Promise<void>,
): Handler => ({
  definition,
  handle: async ({ session, event, data }) => {
    const parsed = definition.data.safeParse(data);
    if (!parsed.success) throw unread('UNREADABLE', `${event.type}: ${refusal(parsed.error)}`);
    await handle({ session, event, data: parsed.data });
  },
});

/** The handlers of all followers; several of one event are done in their order, in the same transaction. */
export const handlersOf = (followers: readonly Follower[]): Handlers => {
  const byType = new Map<string, NamedHandler[]>();
  const names = followers.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`Two followers are called ${twice}`);
  for (const { name: follower, restates = false, handlers } of followers) {
    for (const handler of handlers) {
      const { type } = handler.definition;
      byType.set(type, [...(byType.get(type) ?? []), { ...handler, follower, restates }]);
    }
  }
  return byType;
};
