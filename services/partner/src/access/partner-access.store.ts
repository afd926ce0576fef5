import type { Clock } from '@anzhu/kernel';
import { startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { startCallout } from './callout.store.ts';
import { cutConnections } from './connections.store.ts';
import { deleteConsumer, keepConsumer } from './consumers.store.ts';
import { endedSecrets, hasEnded, isNews, type Partner } from './partner.ts';
import { hashOf, partnersIn } from './partners.store.ts';

export interface AccessDeps {
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly natsUrl: string;
  readonly issuerSeed: string;
  readonly systemPassword: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

const everyMs = 1_000;

/** Whoever was admitted just before the end may be connected only after the first cut. */
const lingersMs = 30_000;
const cutsForMs = 3_000;

interface Keeping extends Pick<AccessDeps, 'connection' | 'natsUrl' | 'systemPassword' | 'clock' | 'logger'> {
  readonly manager: JetStreamManager;
}

const closeOne = async (keeping: Keeping, { _id, revokedAt, expiresAt }: Partner): Promise<void> => {
  const { connection, manager, clock } = keeping;
  const now = clock();
  const [deleted, cut] = await Promise.allSettled([deleteConsumer(manager, _id), cutConnections(keeping, _id)]);
  for (const one of [deleted, cut]) if (one.status === 'rejected') throw one.reason;
  const endedAt = revokedAt ?? expiresAt ?? now;
  if (now.getTime() - endedAt.getTime() > lingersMs) await partnersIn(connection).updateOne({ _id }, { $set: { closedAt: now } });
};

/** Who came in by a secret that is no more; for a while, since somebody may just have been admitted. */
const cutFormer = async (keeping: Keeping, partner: Partner): Promise<void> => {
  const now = keeping.clock();
  if (endedSecrets(partner, now).length === 0) return;
  await cutConnections(keeping, partner._id);
  const longEnded = endedSecrets(partner, new Date(now.getTime() - cutsForMs)).map(({ hash }) => hash);
  if (longEnded.length > 0)
    await partnersIn(keeping.connection).updateOne({ _id: partner._id }, { $pull: { secrets: { hash: { $in: longEnded } } } } as never);
};

/** As the record is now: another process may have done something since the list was read. */
const keepOne = async (keeping: Keeping, _id: string): Promise<void> => {
  const { connection, manager, clock } = keeping;
  const partner = await partnersIn(connection).findOne({ _id });
  if (!partner) return;
  if (hasEnded(partner, clock())) return closeOne(keeping, partner);
  await cutFormer(keeping, partner);
  const { generation } = partner;
  const position = await keepConsumer(manager, partner, clock());
  if (isNews(partner.position, position)) await partnersIn(connection).updateOne({ _id, generation }, { $set: { position } });
};

const keepAll = async (keeping: Keeping): Promise<void> => {
  const { connection, logger } = keeping;
  for (const { _id } of await partnersIn(connection).find({ closedAt: null }).toArray()) {
    await keepOne(keeping, _id).catch((error: unknown) =>
      logger.warn({ err: error, partner: _id }, 'a partner could not be seen to, tried again'),
    );
  }
};

/** Lets partners in, keeps the consumer of each where it is to be, and cuts off who is not one any more. Every process may do so beside others: what is done twice changes nothing. */
export const startPartnerAccess = async (deps: AccessDeps): Promise<{ readonly stop: () => Promise<void> }> => {
  const { connection, nats, issuerSeed, clock, logger } = deps;
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  const find = (name: string): Promise<Partner | null> => partnersIn(connection).findOne({ _id: name });
  const callout = startCallout({ nats, issuerSeed, clock, logger, find, hashOf });
  const loop = startLoop(async () => {
    await keepAll({ ...deps, manager }).catch((error: unknown) => logger.warn({ err: error }, 'partners could not be read, tried again'));
    return everyMs;
  });
  return {
    stop: async () => {
      await Promise.all([loop.stop(), callout.stop()]);
    },
  };
};
