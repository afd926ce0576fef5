import type { CloudEvent, EventDefinition } from '@anzhu/contracts';
import type { ClientSession } from 'mongoose';
import type { z } from 'zod';

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

/** The payload breaks its contract: no repetition will help. */
export const isContractViolation = (error: unknown): boolean => error instanceof Error && error.name === 'ContractViolation';

const contractViolation = (message: string): Error => Object.assign(new Error(message), { name: 'ContractViolation' });

/** Joins an event to what is done about it; the handler gets the payload checked and typed by the contract. */
export const on = <Data extends z.ZodObject>(
  definition: EventDefinition<string, Data>,
  handle: (received: Received<z.output<Data>>) => Promise<void>,
): Handler => ({
  definition,
  handle: async ({ session, event, data }) => {
    const parsed = definition.data.safeParse(data);
    if (!parsed.success) throw contractViolation(`${event.type}: ${parsed.error.message}`);
    await handle({ session, event, data: parsed.data });
  },
});

/** Handlers by event name; several of one event are done in their order, in the same transaction. */
export const handlersByType = (handlers: readonly Handler[]): ReadonlyMap<string, Handler> => {
  const byType = new Map<string, Handler>();
  for (const { definition, handle } of handlers) {
    const earlier = byType.get(definition.type);
    const both: Handler['handle'] = async (received) => {
      await earlier?.handle(received);
      await handle(received);
    };
    byType.set(definition.type, { definition, handle: earlier ? both : handle });
  }
  return byType;
};
