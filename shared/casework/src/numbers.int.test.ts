import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { newId } from '@anzhu/kernel';
import { testMongoUri } from '@anzhu/testing';
import type { mongo } from 'mongoose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, he, openDesk, submitted } from '../test/desk.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});

const waiting = async (count: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push((await submitted(desk))._id);
  return ids;
};

const approve = (id: string) => desk.passes.act(he, { requestId: newId(), id, expectedVersion: 2, action: 'approve' });

/** The numbers of all passes that are issued, and of those alone. */
const numbers = async (): Promise<readonly number[]> => {
  const issued = await desk.passes.model.collection.find({ state: 'ISSUED' }).toArray();
  return issued.map(({ outcome }) => Number(String(outcome.number).slice(1))).sort((a, b) => a - b);
};

const oneTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

/** Another instance of the service, which approves and says so, line by line. */
const instance = (ids: readonly string[]) => {
  const script = new URL('../test/approver.ts', import.meta.url).pathname;
  const flags = ['--conditions=anzhu-source', '--import', 'tsx'];
  const child = spawn(process.execPath, [...flags, script, testMongoUri(), desk.connection.name, ...ids], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const said: string[] = [];
  child.stdout.on('data', (chunk) => said.push(...String(chunk).trim().split('\n')));
  const ended = once(child, 'exit');
  const saidAtLeast = async (count: number): Promise<void> => {
    while (said.length < count) await once(child.stdout, 'data');
  };
  return { said, ended, saidAtLeast, kill: () => child.kill('SIGKILL') };
};

/** The next transaction has begun. */
const begun = (): Promise<void> =>
  new Promise((resolve) => {
    const client = desk.connection.getClient();
    const look = ({ command }: mongo.CommandStartedEvent): void => {
      if (command['startTransaction'] !== true) return;
      client.off('commandStarted', look);
      resolve();
    };
    client.on('commandStarted', look);
  });

describe('numbers of a county', () => {
  it('reliability: are taken in turn, so that within a process no transaction meets another', async () => {
    const ids = await waiting(24);
    const codes: unknown[] = [];
    const note = ({ failure }: mongo.CommandFailedEvent): void => void codes.push((failure as { code?: unknown }).code);
    desk.connection.getClient().on('commandFailed', note);
    const outcomes = await Promise.all(ids.map(approve));
    desk.connection.getClient().off('commandFailed', note);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(codes).toEqual([]);
    expect(await numbers()).toEqual(oneTo(24));
  });

  it('reliability: are given in the order in which they were asked for; whoever finds too many waiting is told to come again', async () => {
    const before = (await numbers()).length;
    const [first = '', ...others] = await waiting(4);
    const rivals = Array.from({ length: 130 }, () => others).flat();
    const asked = approve(first);
    await begun();
    const outcomes = await Promise.all([asked, ...rivals.map(approve)]);
    expect(outcomes[0]).toMatchObject({ ok: true, value: { outcome: { number: `证${before + 1}` } } });
    const codes = new Set(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.code)));
    expect(codes).toEqual(new Set(['ok', 'VERSION_CONFLICT', 'UNAVAILABLE']));
    expect(await numbers()).toEqual(oneTo(before + 4));
  });

  it('reliability: have no gap and no double over two processes of which one is killed', async () => {
    const before = (await numbers()).length;
    const ids = await waiting(80);
    const [doomed, other] = [instance(ids.slice(0, 40)), instance(ids.slice(40))];
    await doomed.saidAtLeast(5);
    doomed.kill();
    await Promise.all([doomed.ended, other.ended]);
    expect(other.said).toHaveLength(40);
    const after = await numbers();
    expect(after.length).toBeGreaterThanOrEqual(before + 40 + doomed.said.length);
    expect(after).toEqual(oneTo(after.length));
    const issued = new Set((await desk.passes.model.collection.find({ state: 'ISSUED' }).toArray()).map(({ _id }) => String(_id)));
    expect([...doomed.said, ...other.said].filter((line) => !issued.has(line.split(' ')[1] ?? ''))).toEqual([]);
    const left = instance(ids.filter((id) => !issued.has(id)));
    await left.ended;
    expect(await numbers()).toEqual(oneTo(before + 80));
  });
});
