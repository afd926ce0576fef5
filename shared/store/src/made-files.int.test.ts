import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '@anzhu/kernel';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { permitStore } from '../fixtures/permit.ts';
import { ticketOf } from '../fixtures/uploads.ts';
import { type AttachmentStore, createAttachments, type SortOfFile } from './index.ts';

const idleMs = 150;
const refused = { ok: false, error: { code: 'RATE_LIMITED' } };
/** More than a reader is given before it takes anything. */
const bytes = randomBytes(400_000);

describe('X15 R15 files that are made meanwhile', () => {
  let files: AttachmentStore;

  beforeAll(async () => {
    const { connection, time } = await permitStore();
    const logger = pino({ level: 'silent' });
    const made = { connection, clock: () => time.now, signingKey: 'k'.repeat(32), service: 'test', logger };
    files = createAttachments({ ...made, idleMs });
    for (const sort of ['PAPER', 'LIST', 'ARCHIVE'] as const)
      files.offer(sort, sort, async () =>
        ok({ stream: Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]), name: sort, mediaType: 'x/y' }),
      );
  });

  const open = async (sort: SortOfFile, org: string) => {
    const link = files.link(sort, { subject: { org } });
    return link.ok ? await files.open(ticketOf(link.value.url)) : link;
  };
  const streamOf = async (sort: SortOfFile, org: string): Promise<Readable> => {
    const opened = await open(sort, org);
    return opened.ok ? opened.value.stream : expect.fail(`${sort} for ${org} refused`);
  };
  /** Opens one after another for as many organisations until one is refused. */
  const fill = async (sort: SortOfFile): Promise<readonly Readable[]> => {
    const held: Readable[] = [];
    for (let org = 0; org < 20; org += 1) {
      const opened = await open(sort, `unit-${org}`);
      if (!opened.ok) return held;
      held.push(opened.value.stream);
    }
    return held;
  };

  it.each([
    ['PAPER', 20, 'has its place only while it is made'],
    ['LIST', 8, 'has it while it is read'],
    ['ARCHIVE', 4, 'has it while it is read'],
  ] as const)('R15 reliability: a %s: %i at once, it %s; others have places of their own', async (sort, most, _) => {
    const held = await fill(sort);
    expect(held).toHaveLength(most);
    for (const other of ['PAPER', 'LIST', 'ARCHIVE'] as const)
      if (other !== sort) expect((await buffer(await streamOf(other, 'else'))).equals(bytes)).toBe(true);
    for (const stream of held) stream.destroy();
    await Promise.all(held.map((stream) => (stream.closed ? Promise.resolve() : once(stream, 'close'))));
    expect((await buffer(await streamOf(sort, 'else'))).equals(bytes)).toBe(true);
  });

  it('R15 reliability: nobody is ended for a source that is slow', async () => {
    const chunks = async function* () {
      yield bytes.subarray(0, 10);
      await pause(idleMs * 4);
      yield bytes.subarray(10);
    };
    files.offer('slow source', 'LIST', async () => ok({ stream: Readable.from(chunks()), name: 'slow', mediaType: 'x/y' }));
    const link = files.link('slow source', {});
    const opened = link.ok ? await files.open(ticketOf(link.value.url)) : link;
    expect(opened.ok && (await buffer(opened.value.stream)).equals(bytes)).toBe(true);
  });

  it('R15 reliability: who takes nothing for long is ended and gives its place up; who reads slowly is not', async () => {
    const slow = await streamOf('LIST', 'slow');
    const idle = await fill('LIST');
    expect([idle.length, await open('LIST', 'late')]).toEqual([7, refused]);
    const ends = idle.map((stream) => once(stream, 'error'));
    let taken = 0;
    for await (const chunk of slow as AsyncIterable<Buffer>) {
      taken += chunk.length;
      await pause(idleMs / 2);
    }
    expect([taken, (await Promise.all(ends)).length]).toEqual([bytes.length, 7]);
    expect((await buffer(await streamOf('LIST', 'late'))).equals(bytes)).toBe(true);
  });
});
