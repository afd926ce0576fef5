import type { Clock } from '@anzhu/kernel';
import { startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { agreed, compareAccess } from './access-mark.ts';
import { type AccessMarks, openMarks } from './access-marks.store.ts';
import { addMissing, agree } from './agreeing.store.ts';
import { startCallout } from './callout.store.ts';
import { cutConnections } from './connections.store.ts';
import { deleteConsumer, keepConsumer } from './consumers.store.ts';
import { endedSecrets, hasEnded, isNews, type Partner } from './partner.ts';
import { type FindPartner, hashOf, partnersIn } from './partners.store.ts';

export interface AccessDeps {
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly natsUrl: string;
  readonly issuerSeed: string;
  readonly systemPassword: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Copies of the stream that keeps what operators asked, if it has yet to be made. */
  readonly streamReplicas?: number | undefined;
}

export interface PartnerAccess {
  /** A partner as record and broker know it together; fails as long as the broker has not answered. */
  readonly find: FindPartner;
  readonly stop: () => Promise<void>;
}

const everyMs = 1_000;

/** Whoever was admitted just before the end may be connected only after the first cut. */
const lingersMs = 30_000;
const cutsForMs = 3_000;

interface Keeping extends Pick<AccessDeps, 'connection' | 'natsUrl' | 'systemPassword' | 'clock' | 'logger'> {
  readonly manager: JetStreamManager;
  readonly marks: AccessMarks;
}

/** Not noted where an operator has asked for something meanwhile. */
const closeOne = async (keeping: Keeping, { _id, revokedAt, expiresAt, changes }: Partner): Promise<void> => {
  const { connection, manager, clock } = keeping;
  const now = clock();
  const [deleted, cut] = await Promise.allSettled([deleteConsumer(manager, _id), cutConnections(keeping, _id)]);
  for (const one of [deleted, cut]) if (one.status === 'rejected') throw one.reason;
  const endedAt = revokedAt ?? expiresAt ?? now;
  if (now.getTime() - endedAt.getTime() > lingersMs)
    await partnersIn(connection).updateOne({ _id, changes: changes ?? null } as never, { $set: { closedAt: now } });
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

/** As the record is now: another process may have done something since the list was read. One that was closed while a clock ran ahead has not ended. */
const keepOne = async (keeping: Keeping, _id: string): Promise<void> => {
  const { connection, manager, clock } = keeping;
  const partner = await partnersIn(connection).findOne({ _id });
  if (!partner || !(await agree(keeping, partner))) return;
  if (hasEnded(partner, clock())) return;
  if (partner.closedAt) await partnersIn(connection).updateOne({ _id, closedAt: partner.closedAt }, { $set: { closedAt: null } });
  await cutFormer(keeping, partner);
  const { generation } = partner;
  const position = await keepConsumer(manager, partner, clock());
  if (isNews(partner.position, position)) await partnersIn(connection).updateOne({ _id, generation }, { $set: { position } });
};

/** Whatever the broker can be told of it; but an end that came by itself may have been put off by what the broker knows. */
const closeIfEnded = async (keeping: Keeping, _id: string): Promise<void> => {
  const { connection, clock, marks } = keeping;
  const partner = await partnersIn(connection).findOne({ _id, closedAt: null });
  if (!partner || !hasEnded(partner, clock())) return;
  if (partner.revokedAt !== null || hasEnded(agreed(partner, marks.of(_id), clock()), clock())) await closeOne(keeping, partner);
};

type SeeTo = (keeping: Keeping, name: string) => Promise<void>;

const eachOf = async (keeping: Keeping, partners: readonly Partner[], seeTo: SeeTo): Promise<void> => {
  for (const { _id } of partners) {
    await seeTo(keeping, _id).catch((error: unknown) =>
      keeping.logger.warn({ err: error, partner: _id }, 'a partner could not be seen to, tried again'),
    );
  }
};

/** Who has ended is closed first, also where the broker cannot be asked or told what operators asked. */
const keepAll = async (keeping: Keeping): Promise<void> => {
  const { connection, clock, marks } = keeping;
  const all = await partnersIn(connection).find({}).toArray();
  const isOver = (partner: Partner): boolean => partner.closedAt === null && hasEnded(partner, clock());
  await eachOf(keeping, all.filter(isOver), closeIfEnded);
  await marks.refresh();
  await addMissing(
    keeping,
    all.map(({ _id }) => _id),
  );
  const isSettled = (partner: Partner): boolean =>
    partner.closedAt !== null && hasEnded(partner, clock()) && compareAccess(partner, marks.of(partner._id)) === 'SAME';
  const unsettled = all.filter((partner) => !isSettled(partner));
  await eachOf(keeping, unsettled, keepOne);
};

/** Lets partners in, keeps the consumer of each where it is to be, and cuts off who is not one any more. Every process may do so beside others: what is done twice changes nothing. */
export const startPartnerAccess = async (deps: AccessDeps): Promise<PartnerAccess> => {
  const { connection, nats, issuerSeed, clock, logger } = deps;
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  const marks = openMarks({ nats, manager, issuerSeed, logger, replicas: deps.streamReplicas });
  const find: FindPartner = async (name) => {
    const record = await partnersIn(connection).findOne({ _id: name });
    return record && agreed(record, marks.of(name), clock());
  };
  await marks.refresh().catch((error: unknown) => logger.warn({ err: error }, 'nobody is let in until the broker has answered'));
  const callout = startCallout({ nats, issuerSeed, clock, logger, find, hashOf });
  const loop = startLoop(async () => {
    await keepAll({ ...deps, manager, marks }).catch((error: unknown) =>
      logger.warn({ err: error }, 'partners could not be read, tried again'),
    );
    return everyMs;
  });
  return {
    find,
    stop: async () => {
      await Promise.all([loop.stop(), callout.stop()]);
    },
  };
};
