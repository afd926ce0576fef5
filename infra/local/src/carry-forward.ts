import { type Process, restateCases } from '@anzhu/casework';
import { systemClock } from '@anzhu/kernel';
import { type CarriedForward, carryForward, isFollowing, type Recall, rebuild } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import { services } from './on-stores.ts';
import { hasModule, serviceModule } from './service-module.ts';

export interface Stores {
  readonly connection: Connection;
  readonly nats: NatsConnection;
}

interface RecallModule {
  readonly recallIn: (connection: Connection) => Recall;
}

interface CaseModules {
  readonly modules: readonly { readonly process: Process<never, never, never> }[];
}

const processesOf = async (service: string) =>
  hasModule(service, 'modules') ? ((await serviceModule(service, 'modules')) as CaseModules).modules.map(({ process }) => process) : [];

/** What a service recalls after a restore: what it says itself, and of its cases, if it has any, whose turn they are. */
export const recallOf = async (connection: Connection, service: string): Promise<Recall> => {
  const { recallIn } = (await serviceModule(service, 'carry-forward')) as RecallModule;
  const processes = await processesOf(service);
  return async (events, say, waiting) => {
    await recallIn(connection)(events, say, waiting);
    await restateCases(connection, processes, { events, waiting, say });
  };
};

/** The services whose events a service may follow. */
const othersThan = (service: string): readonly string[] => services.filter((name) => name !== service);

/** Brings a service whose database was restored forward, with what it itself has to recall; null where log and stream agree. */
export const carryServiceForward = async (
  { connection, nats }: Stores,
  { service, reason }: { readonly service: string; readonly reason: string },
): Promise<CarriedForward | null> => {
  const own = connection.useDb(service);
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
  const order = { service, connection: own, nats, manager, sources: othersThan(service), clock: systemClock, reason };
  return carryForward({ ...order, recall: await recallOf(own, service) });
};

/** Has the copies of other services' records in a service that does not run built anew, of one source or of all. */
export const rebuildCopies = async ({ connection, nats }: Stores, service: string, source?: string): Promise<readonly string[]> => {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
  const sources = othersThan(service).filter((name) => source === undefined || name === source);
  for (const one of sources)
    if (await isFollowing({ manager, service, source: one }))
      throw new Error(`${service} 正在运行, 请先停止 / ${service} follows ${one} now: stop it first`);
  for (const one of sources) await rebuild({ service, source: one, connection: connection.useDb(service), nats });
  return sources;
};
