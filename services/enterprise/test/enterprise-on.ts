import { type Clock, chinaCalendar } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { createPersonalData, createStore } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { openEnterprise } from '../src/app.ts';

export const logger = pino({ level: 'silent' });

const allOf = async (ids: readonly string[]) => ({ files: new Map(ids.map((id) => [id, { name: `${id}.pdf`, size: 1 }])), faults: [] });

/** Every file a case names counts as uploaded and checked. */
const files = {
  find: allOf,
  naming: async (_: unknown, write: () => Promise<unknown>) => write(),
  downloadUrl: (id: string) => `/files/${id}`,
  offer: () => undefined,
  link: (kind: string) => ({ ok: true, value: { url: `/files/${kind}`, expiresAt: new Date(0) } }),
} as unknown as ServiceDeps['files'];

export const secrets = createPersonalData({
  keyRing: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  personRefKey: Buffer.alloc(32, 2).toString('base64'),
});

/** The enterprise service's cases and records over a database. */
export const enterpriseOn = (connection: Connection, clock: Clock) => {
  const store = createStore({ connection, clock });
  return openEnterprise({ connection, store, clock, calendar: chinaCalendar, files, secrets, logger } as unknown as ServiceDeps);
};
