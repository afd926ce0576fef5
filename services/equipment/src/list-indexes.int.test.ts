import { type CaseDeps, createLists, defineCases, type Process } from '@anzhu/casework';
import { prepare } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../test/cases.ts';
import { clerkOf, examiner, supervisor } from '../test/equipment-kit.ts';
import { org } from '../test/world.ts';
import { processes } from './sdl.ts';

type AnyProcess = Process<object, object, unknown>;
const all = processes as unknown as readonly AnyProcess[];
const readers = [clerkOf(org.owner, ['EQUIPMENT_OWNER']), supervisor, { ...examiner, region: '650000' }];
const tabs = ['WAITING', 'DONE', 'ALL', 'MINE'] as const;
const phases = ['TO_INITIATE', 'IN_PROGRESS', 'PASSED', 'TERMINATED'] as const;

/** Every documented tab, phase and filter of a process, one at a time. */
const requestsOf = ({ filters = {}, workflow }: AnyProcess) => [
  ...tabs.map((tab) => ({ tab })),
  ...phases.map((phase) => ({ phase })),
  { filter: { submittedFrom: new Date(0) } },
  { filter: { states: [workflow.process.initial] } },
  ...Object.entries(filters).map(([name, { isDivision }]) => ({ filter: { [name]: isDivision ? '530100' : 'x' } })),
];

describe('reliability: lists go by an index', () => {
  let connection: Connection;

  beforeAll(async () => {
    ({ connection } = await testDatabase());
    for (const process of all) {
      const model = defineCases(connection, process);
      const cases = Array.from({ length: 50 }, (_, at) => ({ ...caseOf(process, { form: {}, applicant: org.owner }), _id: `case-${at}` }));
      await model.collection.insertMany(cases as never);
    }
    await prepare(connection);
  });

  it.each(all.map((process) => [process.workflow.process.type, process] as const))(
    'X1 X2 X12 every tab and filter of %s',
    async (_, process) => {
      const model = connection.model(process.collection);
      const lists = createLists({ process, model } as unknown as CaseDeps<object, object, unknown>);
      for (const who of readers) {
        for (const request of requestsOf(process)) {
          const found = model.collection.find((lists.queryOf(who, request) ?? {}) as never).sort({ sortAt: -1, _id: -1 });
          const plan = JSON.stringify((await found.limit(21).explain('queryPlanner'))['queryPlanner'].winningPlan);
          expect(plan, JSON.stringify([who.roles, request])).toMatch(/IXSCAN|EOF/);
          expect(plan, JSON.stringify([who.roles, request])).not.toContain('COLLSCAN');
        }
      }
    },
  );
});
