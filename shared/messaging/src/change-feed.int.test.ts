import { changeStreamOf, changesOf, missedChangesOf } from '@anzhu/contracts';
import { newId } from '@anzhu/kernel';
import { testDatabase, testNats, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silent } from '../test/world.ts';
import { startChangeFeed } from './change-feed.ts';
import { quietSince } from './quiet-since.ts';

interface Kept {
  readonly _id: string;
  readonly version: number;
  readonly d6?: string;
  readonly partyOrgs?: string[];
  readonly status?: string;
}

describe('reliability: changes of records', () => {
  let service: string;
  let connection: Connection;
  let nats: NatsConnection;
  let manager: JetStreamManager;
  const running: { readonly stop: () => Promise<void> }[] = [];

  const start = async () => {
    const watched = [
      { collection: 'filings', of: `${service}.filing`, isCase: true },
      { collection: 'projects', of: `${service}.projects`, fields: ['status', 'phase'] },
    ] as const;
    const feed = await startChangeFeed({ service, connection, watched, nats, logger: silent, waitMs: 200 });
    running.push(feed);
    return feed;
  };
  const records = (collection: string) => connection.collection<Kept>(collection);
  const next = (collection: string, _id: string, set: Partial<Kept> = {}) =>
    records(collection).updateOne({ _id }, { ...(Object.keys(set).length > 0 && { $set: set }), $inc: { version: 1 } });
  const said = async () => {
    const { state } = await manager.streams.info(changeStreamOf(service));
    const read = Array.from({ length: state.messages }, (_, at) =>
      manager.streams.getMessage(changeStreamOf(service), { seq: state.first_seq + at }),
    );
    return (await Promise.all(read)).map((message) => ({ subject: message.subject, ...message.json<{ id?: string; version?: number }>() }));
  };
  const toldOf = async () => (await said()).filter(({ id }) => id !== undefined).map(({ id, version }) => `${id} ${version}`);
  const isBegun = () => waitFor(async () => (await said()).length > 0, { what: 'the feed to begin' });
  const expectTold = async (lines: readonly string[]) => {
    await waitFor(async () => (await toldOf()).length >= lines.length, { what: `${lines.length} changes` });
    expect(await toldOf()).toEqual(lines);
  };

  beforeEach(async () => {
    ({ connection } = await testDatabase());
    ({ connection: nats, prefix: service } = await testNats());
    manager = await nats.jetstreamManager();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((feed) => feed.stop()));
  });

  it('reliability: each write of a watched record is told once, in order, with whom it concerns and nothing of what is in it', async () => {
    await start();
    await isBegun();
    await records('filings').insertOne({ _id: 'a', version: 1, d6: '', partyOrgs: ['U'] });
    await next('filings', 'a', { d6: '530102', status: 'secret' });
    await records('filings').updateOne({ _id: 'a' }, { $set: { status: 'no new version' } });
    await records('others').insertOne({ _id: 'x', version: 1 });
    await records('projects').insertOne({ _id: 'p', version: 1, status: 'BEGUN' });
    await next('projects', 'p', { partyOrgs: [] });
    await next('projects', 'p', { status: 'DONE' });
    await expectTold(['a 1', 'a 2', 'p 1', 'p 3']);
    const [missed, first, second, third] = await said();
    expect(missed).toEqual({ subject: missedChangesOf(service) });
    expect(first).toMatchObject({ subject: `chg.${service}.filing.a`, of: `${service}.filing`, isCase: true, orgs: ['U'] });
    expect(second).toEqual({ ...first, version: 2, division: '530102' });
    expect(third).toEqual({
      subject: `chg.${service}.projects.p`,
      of: `${service}.projects`,
      id: 'p',
      version: 1,
      isCase: false,
      orgs: [],
    });
  });

  it('reliability: what is written while nobody tells is told by who comes next, and where two would tell, each write is told once', async () => {
    await (async () => {
      const first = await start();
      await isBegun();
      await first.stop();
    })();
    await records('filings').insertOne({ _id: 'a', version: 1 });
    await Promise.all([start(), start()]);
    for (let version = 2; version <= 30; version += 1) await next('filings', 'a');
    await running[1]?.stop();
    for (let version = 31; version <= 60; version += 1) await next('filings', 'a');
    await expectTold(Array.from({ length: 60 }, (_, at) => `a ${at + 1}`));
  });

  it('reliability: where nothing was told for long, the place up to which nothing was to be told is gone on from, and no other', async () => {
    const first = await start();
    await isBegun();
    await records('filings').insertOne({ _id: 'a', version: 1 });
    await expectTold(['a 1']);
    await first.stop();
    const { seq: sequence, header } = await manager.streams.getMessage(changeStreamOf(service), { seq: 2 });
    const token = header.get('Anzhu-Resume');
    await quietSince(connection).note({ sequence: sequence - 1, token: `${token}00` });
    const second = await start();
    await waitFor(async () => (await quietSince(connection).read())?.sequence === sequence, { what: 'the quiet place' });
    await second.stop();
    const quiet = await quietSince(connection).read();
    expect(quiet && quiet.token > token).toBe(true);
    await next('filings', 'a');
    await start();
    await expectTold(['a 1', 'a 2']);
    expect((await said()).filter(({ subject }) => subject === missedChangesOf(service))).toHaveLength(1);
  });

  it('reliability: who has nothing to tell has a stream for who listens', async () => {
    running.push(await startChangeFeed({ service, connection, watched: [], nats, logger: silent }));
    const exists = () => manager.streams.info(changeStreamOf(service)).catch(() => undefined);
    await waitFor(async () => (await exists()) !== undefined, { what: 'the stream' });
  });

  it('reliability: a stream that is lost begins anew and says that changes may have been missed', async () => {
    await start();
    await isBegun();
    await manager.streams.delete(changeStreamOf(service));
    await records('filings').insertOne({ _id: 'a', version: 1 });
    const begun = waitFor(async () => (await said())[0]?.subject === missedChangesOf(service), { what: 'the new beginning' });
    await begun;
    const id = newId();
    await records('filings').insertOne({ _id: id, version: 1 });
    await waitFor(async () => (await toldOf()).includes(`${id} 1`), { what: 'the change after it' });
    expect((await manager.streams.info(changeStreamOf(service))).config.subjects).toEqual([changesOf(service)]);
  });

  it('reliability: a stream that is lost while nothing is written begins anew too', async () => {
    await start();
    await isBegun();
    await manager.streams.delete(changeStreamOf(service));
    const beginsAnew = async () => (await said().catch(() => []))[0]?.subject === missedChangesOf(service);
    await waitFor(beginsAnew, { what: 'the new beginning' });
  });
});
