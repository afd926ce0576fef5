import type { Bilingual } from '@anzhu/kernel';
import type { z } from 'zod';

/** The contract of one event: its name, what it says in both languages, and its payload. Additive only within a major version. */
export interface EventDefinition<Type extends string = string, Data extends z.ZodObject = z.ZodObject> extends Bilingual {
  readonly type: Type;
  readonly service: string;
  readonly aggregate: string;
  readonly event: string;
  readonly data: Data;
}

interface EventContract<Type, Data> extends Bilingual {
  readonly type: Type;
  readonly data: Data;
}

/** The parts of `<service>.<aggregate>.<event>.v1`; null when the name is not of that form. */
export const partsOfType = (type: string): { service: string; aggregate: string; event: string } | null => {
  const [, service, aggregate, event] = /^([a-z][a-z0-9-]*)\.([a-z][a-z-]*)\.([a-z][a-z-]*)\.v1$/.exec(type) ?? [];
  return service && aggregate && event ? { service, aggregate, event } : null;
};

export const defineEvent = <const Type extends `${string}.${string}.${string}.v1`, Data extends z.ZodObject>(
  contract: EventContract<Type, Data>,
): EventDefinition<Type, Data> => {
  const parts = partsOfType(contract.type);
  if (!parts) throw new Error(`Not an event name: ${contract.type}`);
  return { ...contract, ...parts };
};

/** What a decision says has happened; the store adds the aggregate's id, the time and the number. */
export interface EventDraft<Type extends string = string, Data = Record<string, unknown>> {
  readonly type: Type;
  readonly data: Data;
}

/** An event that keeps its contract: fields the contract does not name are dropped, a missing one is a bug and throws. */
export const draftEvent = <Type extends string, Data extends z.ZodObject>(
  definition: EventDefinition<Type, Data>,
  data: z.input<Data>,
): EventDraft<Type, z.output<Data>> => ({ type: definition.type, data: definition.data.parse(data) });
