import { type CaseDeps, createLists, defineCases, type Process } from '@anzhu/casework';
import { prepare } from '@anzhu/store';
import { caseListFaults, listedAt, listReaders, spreadCases, subject, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { processes } from './sdl.ts';

type AnyProcess = Process<object, object, unknown>;
const all = processes as unknown as readonly AnyProcess[];

const unit = subject();
const official = subject({
  id: 'li',
  org: 'AUTH-53',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '530102',
  roles: ['EXAMINER', 'ACCEPTANCE_CLERK'],
});
const readers = listReaders(unit, official);

describe('reliability: lists go by an index', () => {
  let connection: Connection;

  beforeAll(async () => {
    ({ connection } = await testDatabase());
    for (const process of all) {
      const cases = spreadCases(process, { org: unit.org, authority: official.org, deciders: official.roles, count: 2_000 });
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
