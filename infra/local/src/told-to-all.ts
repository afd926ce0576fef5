import { userInfo } from 'node:os';
import { systemClock } from '@anzhu/kernel';
import { operatorData } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { services } from './on-stores.ts';

/** What is told alike to all services, and to any that an earlier telling did not reach. */
export const toldToAll = <T>(connection: Connection, name: string) => ({
  read: async (): Promise<T | null> => {
    for (const service of services) {
      const told = await operatorData<T>(connection.useDb(service), name).read();
      if (told) return told;
    }
    return null;
  },
  tell: async (value: T): Promise<void> => {
    for (const service of services) await operatorData<T>(connection.useDb(service), name).tell(value, userInfo().username, systemClock());
  },
});

export const toldText = `已登记, 各服务数秒内采用 / Told; the services that run take it over within seconds: ${services.join(', ')}\n`;
