import { type CaseDeps, createLists, defineCases, type Process } from '@anzhu/casework';
import { prepare } from '@anzhu/store';
import { caseListFaults, listedAt, listReaders, spreadCases, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerkOf, examiner, supervisor } from '../test/equipment-kit.ts';
import { org } from '../test/world.ts';
import { processes } from './sdl.ts';

type AnyProcess = Process<object, object, unknown>;
const all = processes as unknown as readonly AnyProcess[];

const readers = listReaders(clerkOf(org.owner, ['EQUIPMENT_OWNER']), supervisor, examiner);

describe('reliability: lists go by an index', () => {
  let connection: Connection;

  beforeAll(async () => {
    ({ connection } = await testDatabase());
    for (const process of all) {
      const cases = spreadCases(process, {
        org: org.owner,
        authority: supervisor.org,
        deciders: [...supervisor.roles, ...examiner.roles],
        count: 2_000,
      });
      await defineCases(connection, process).collection.insertMany(cases as never);
    }
    await prepare(connection);
  });

  it.each(all.map((process) => [process.workflow.process.type, process] as const))('X1 X2 X12 every list of %s', async (_, process) => {
    const model = connection.model(process.collection);
    const store = { clock: () => listedAt };
    const lists = createLists({ process, model, store } as unknown as CaseDeps<object, object, unknown>);
    expect(await caseListFaults(process, { connection, readers, lists })).toEqual([]);
  });
});
