import type { Bilingual } from '@anzhu/kernel';
import type { z } from 'zod';

/** What the name of an event says: `<service>.<aggregate>.<event>.v<version>`. */
interface EventName {
  readonly service: string;
  readonly aggregate: string;
  readonly event: string;
  readonly version: number;
}

/** The contract of one event: its name, what it says in both languages, and its payload. Additive only within a major version. */
export interface EventDefinition<Type extends string = string, Data extends z.ZodObject = z.ZodObject> extends Bilingual, EventName {
  readonly type: Type;
  readonly data: Data;
}

interface EventContract<Type, Data> extends Bilingual {
  readonly type: Type;
  readonly data: Data;
}

/** The parts of an event's name in any version; null when it is no such name. */
export const partsOfType = (type: string): EventName | null => {
  const [, service, aggregate, event, version] = /^([a-z][a-z0-9-]*)\.([a-z][a-z-]*)\.([a-z][a-z-]*)\.v([1-9]\d*)$/.exec(type) ?? [];
  return service && aggregate && event ? { service, aggregate, event, version: Number(version) } : null;
};

export const defineEvent = <const Type extends `${string}.${string}.${string}.v${number}`, Data extends z.ZodObject>(
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
