import { listedUnlike } from '@anzhu/testing';
import type { mongo } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerkOf, type EquipmentKit, equipmentKit } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { org } from '../test/world.ts';
import { processes, sdl } from './sdl.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);

describe('reliability: a list reads no more than it shows', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
  });

  it.each(processes.map((process) => [process.workflow.process.type, process] as const))(
    'X1 every field of a row of %s is that of the case',
    async (_, process) => {
      const asked = { connection: kit.connection, sdl, ask: (query: string) => ask(owner, query), applicant: org.owner };
      expect(await listedUnlike(asked, process)).toEqual([]);
    },
  );

  /** The fields of filings that the store is asked for, each time a query is asked: it is compiled after the first. */
  const asked = async (selection: string): Promise<readonly Record<string, number>[]> => {
    const projections: Record<string, number>[] = [];
    const note = ({ command }: mongo.CommandStartedEvent): void => {
      if (command['find'] === 'ownership_filings') projections.push(command['projection']);
    };
    const client = kit.connection.getClient();
    client.on('commandStarted', note);
    for (let time = 0; time < 3; time += 1) await ask(owner, `{ ownershipFilings { edges { node { ${selection} } } } }`);
    client.off('commandStarted', note);
    return projections;
  };

  it('X1 the form, the papers and the log are read where they are selected', async () => {
    const reads = await asked('id title stateLabel { zh } applicant { uscc } buttons { label { zh } } isOverdue');
    expect(reads).toHaveLength(3);
    for (const read of reads) {
      expect(read).toMatchObject({ sortAt: 1, title: 1, state: 1, dueAt: 1 });
      for (const left of ['form', 'papers', 'history', 'searchText', 'grams', 'outbox', 'requests']) expect(read).not.toHaveProperty(left);
    }
    const withForm = { sortAt: 1, _id: 1, form: 1 };
    expect(await asked('id form { model }')).toEqual([withForm, withForm, withForm]);
  });
});
