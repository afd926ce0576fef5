import { type CloudEvent, cloudEvent, findEvent, streamOf, subjectsOf } from '@anzhu/contracts';
import { startRelay } from '@anzhu/messaging';
import { testDatabase, testNats, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import type { JetStreamManager } from 'nats';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPublisher } from './public-subject.store.ts';
import { publishing } from './publishing.consumer.ts';

const logger = pino({ level: 'silent' });
const stream = streamOf('partner');
const uscc = '91530100MA0EXAMPX1';

const license = (status: string, division?: string) => ({
  ...{ licenseId: 'l1', uscc, number: 'No. 1', status, validUntil: '2027-06-30', reason: '法定代表人张三', unitAddress: '昆明市' },
  ...(division ? { division } : {}),
});

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly number: number;
  readonly data: object;
}

const unit = (number: number, division = '530102'): Told => ({
  ...{ type: 'enterprise.unit.approved.v1', subject: uscc, number },
  data: { uscc, name: '示例', kinds: ['CONTRACTOR'], division, status: 'APPROVED' },
});

const ofLicense = (event: string, number: number, data: object): Told => ({
  type: `enterprise.license.${event}.v1`,
  subject: 'l1',
  number,
  data,
});

/** Of a license that is not told of here. */
const certificate = (number: number): Told => ({
  ...{ type: 'certificate.certificate.status-changed.v1', subject: 'z1', number },
  data: { certificateId: 'z1', kind: 'WORK_SAFETY_LICENSE', subjectId: 'l2', edition: 1, number: 'Z', holderUscc: uscc, status: 'VALID' },
});

type Entries = readonly { readonly aggregate: string; readonly number: number; readonly data: { readonly division?: string } }[];

/** What was told, record by record in the order in which something was first told of each. */
const entriesIn = async (connection: Connection): Promise<readonly string[]> => {
  const all = await connection
    .collection('public_subjects')
    .find<{ outbox?: Entries }>({}, { sort: { 'outbox.0.aggregate': -1 } })
    .toArray();
  return all.flatMap(({ outbox = [] }) => outbox.map(({ aggregate, number, data }) => `${aggregate} ${number} ${data.division}`));
};

/** Handlers as the consumer calls them, once and in order. */
const hearer = (connection: Connection) => {
  const handlers = Object.values(publishing(createPublisher(connection))).flatMap((followers) => followers.flatMap((one) => one.handlers));
  return async ({ type, subject, number, data }: Told): Promise<void> => {
    const event = { type, subject, eventnumber: number, recordversion: number, time: `2026-07-0${number}T00:00:00.000Z` } as CloudEvent;
    const handler = handlers.find(({ definition }) => definition.type === type);
    expect([type, findEvent(type) !== null, handler !== undefined]).toEqual([type, true, true]);
    await connection.transaction(async (session) => await handler?.handle({ session, event, data }));
  };
};

const streamed = async (manager: JetStreamManager): Promise<readonly (CloudEvent & { readonly at: string })[]> => {
  const { state } = await manager.streams.info(stream);
  const read = async (seq: number) => {
    const message = await manager.streams.getMessage(stream, { seq });
    return { ...cloudEvent.parse(message.json()), at: message.subject };
  };
  return await Promise.all(Array.from({ length: state.last_seq }, (_, index) => read(index + 1)));
};

describe('what partners are told', () => {
  let manager: JetStreamManager;
  let connection: Connection;
  let hear: (told: Told) => Promise<void>;
  let restart: () => Promise<void>;
  const told = async (count: number) => {
    await waitFor(async () => (await manager.streams.info(stream).catch(() => null))?.state.last_seq === count, {
      what: `${count} public events`,
    });
    return await streamed(manager);
  };

  beforeAll(async () => {
    ({ connection } = await testDatabase());
    const { connection: nats } = await testNats();
    manager = await nats.jetstreamManager();
    hear = hearer(connection);
    let relay = await startRelay({ service: 'partner', connection, collections: ['public_subjects'], nats, logger });
    restart = async () => {
      await relay.stop();
      relay = await startRelay({ service: 'partner', connection, collections: ['public_subjects'], nats, logger });
    };
    return async () => {
      await relay.stop();
      await manager.streams.delete(stream);
    };
  });

  it('security: is what the catalogue names, at the place of the record, numbered without gap, under a stable id and the time it happened', async () => {
    await hear(unit(1));
    await hear(ofLicense('issued', 1, license('VALID')));
    await hear(ofLicense('suspended', 3, license('SUSPENDED', '530103')));
    const events = await told(4);
    expect(events.map(({ type, eventnumber, time }) => [type, eventnumber, time])).toEqual([
      ['partner.unit.approved.v1', 1, '2026-07-01T00:00:00.000Z'],
      ['partner.license.issued.v1', 1, '2026-07-01T00:00:00.000Z'],
      ['partner.place.left.v1', 1, '2026-07-03T00:00:00.000Z'],
      ['partner.license.suspended.v1', 2, '2026-07-03T00:00:00.000Z'],
    ]);
    expect(events[1]?.data).toEqual({
      licenseId: 'l1',
      uscc,
      number: 'No. 1',
      status: 'VALID',
      validUntil: '2027-06-30',
      division: '530102',
    });
    expect(events.map(({ at }) => at)).toEqual([
      `evt.partner.unit.approved.v1.53.01.02.${uscc}`,
      'evt.partner.license.issued.v1.53.01.02.l1',
      'evt.partner.place.left.v1.53.01.02.l1',
      'evt.partner.license.suspended.v1.53.01.03.l1',
    ]);
  });

  it('front-ends 4: of an unknown place it says none, and is for those who follow everywhere', async () => {
    await hear({
      type: 'equipment.crane.returned-to-use.v1',
      subject: 'c1',
      number: 1,
      data: { craneId: 'c1', filingNumber: 'F', reason: '已修复' },
    });
    const last = (await told(5)).at(-1);
    expect([last?.at, last?.data]).toEqual(['evt.partner.crane.returned-to-use.v1.00.00.00.c1', { craneId: 'c1', filingNumber: 'F' }]);
  });

  it('front-ends 4: what names only a record of which nothing was heard yet waits for it, and is told in order at its place', async () => {
    const { connection: other } = await testDatabase();
    const listen = hearer(other);
    await listen(certificate(1));
    await listen(certificate(2));
    expect(await entriesIn(other)).toEqual([]);
    await listen(unit(1, '530104'));
    expect(await entriesIn(other)).toEqual(['unit 1 530104', 'certificate 1 530104', 'certificate 2 530104']);
    expect(await createPublisher(other).held()).toEqual([]);
  });

  it('reliability: of very many that wait for one record some are told with it, and the others after it, each once', async () => {
    const { connection: other } = await testDatabase();
    const publisher = createPublisher(other);
    const waiting = { told: {}, outbox: [], heldFor: [uscc] };
    const held = [
      { type: 'partner.certificate.issued.v1', aggregate: 'certificate', subject: 'z', time: '2026-07-01T00:00:00.000Z', data: {} },
    ];
    const many = Array.from({ length: 450 }, (_, at) => ({ ...waiting, _id: `z${at}`, held }));
    await other.collection('public_subjects').insertMany(many as never[]);
    await hearer(other)(unit(1, '530104'));
    const toldAtOnce = (await entriesIn(other)).length - 1;
    expect([toldAtOnce > 0, toldAtOnce < 450]).toEqual([true, true]);
    while (await publisher.releaseMore());
    expect((await entriesIn(other)).filter((entry) => entry === 'certificate 1 530104')).toHaveLength(450);
    expect([await publisher.held(), await publisher.releaseMore()]).toEqual([[], false]);
  });

  it('front-ends 4: what names a record that nobody tells of is told without a place once everything is heard', async () => {
    const { connection: other } = await testDatabase();
    const publisher = createPublisher(other);
    await hearer(other)(certificate(1));
    expect([await publisher.held(), await publisher.nowhere()]).toEqual([['z1'], 0]);
    await publisher.releaseHeld('z1');
    expect([await publisher.held(), await publisher.nowhere(), await entriesIn(other)]).toEqual([[], 1, ['certificate 1 undefined']]);
  });

  it('front-ends 4: a record that moves is told to have left, where it lay, and its own numbers stay dense', async () => {
    const { connection: other } = await testDatabase();
    const listen = hearer(other);
    await listen(unit(1, '530102'));
    await listen(unit(2, '530304000000'));
    await listen(unit(3, '530304'));
    expect(await entriesIn(other)).toEqual(['unit 1 530102', 'place 1 530102', 'unit 2 530304000000', 'unit 3 530304']);
  });

  it('reliability: heard again by a database that knows it, an event is told no more, as when what services hear is rebuilt', async () => {
    await hear(unit(1));
    await hear(ofLicense('issued', 1, license('VALID')));
    await hear(unit(2));
    const last = (await told(6)).at(-1);
    expect([last?.type, last?.eventnumber]).toEqual(['partner.unit.approved.v1', 2]);
  });

  it('reliability: a stream that is lost is filled again, the same events in the same places', async () => {
    const before = await told(6);
    await manager.streams.delete(stream);
    await restart();
    expect(await told(6)).toEqual(before);
  });

  it('reliability: heard anew from the beginning by a database that was lost, each event gets the number, id and time it had', async () => {
    const before = await told(6);
    const { connection: fresh } = await testDatabase();
    const again = hearer(fresh);
    await again(unit(1));
    await again(ofLicense('issued', 1, license('VALID')));
    await again(ofLicense('suspended', 3, license('SUSPENDED', '530103')));
    const found = await fresh.collection('public_subjects').find<{ outbox: { id: string; number: number; at: Date }[] }>({}).toArray();
    const identity = found.flatMap(({ outbox }) => outbox.map(({ id, at }) => `${id} ${at.toISOString()}`));
    expect(identity.sort()).toEqual(
      before
        .slice(0, 4)
        .map(({ id, time }) => `${id} ${time}`)
        .sort(),
    );
  });

  it('front-ends 4: its subjects are the stream’s own: nothing of it is among the events that services follow', () => {
    expect(subjectsOf('enterprise')).toBe('evt.enterprise.>');
    expect(stream).toBe('EVT_PARTNER');
  });
});
