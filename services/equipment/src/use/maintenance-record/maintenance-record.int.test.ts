import { createLists } from '@anzhu/casework';
import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf } from '../../../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { installation, org, unit } from '../../../test/world.ts';

const contractor = clerkOf(org.contractor, ['CONTRACTOR']);

describe('C11 the list of maintenance records', () => {
  let kit: EquipmentKit;
  let id: string;

  beforeAll(async () => {
    kit = await equipmentKit();
    const { _id, ...own } = installation();
    await kit.store.atomically((session) => kit.records.installations.begin({ _id, ...own }, session));
    const form = { installationId: _id, kind: 'CHECK' as const, doneOn: '2026-09-14', content: '检查钢丝绳', personName: '张三' };
    const opened = await kit.maintenanceRecords.open(contractor, { requestId: newId(), form });
    expect(codesOf(opened)).toBe('ok');
    id = opened.ok ? opened.value._id : '';
    expect(codesOf(await kit.act(kit.maintenanceRecords, [id, 'submit'], { by: contractor }))).toBe('ok');
  });

  const listed = async (request: object) => {
    const page = await createLists(kit.maintenanceRecords).list(supervisor, request);
    return page.ok ? page.value.edges.map(({ node }) => node._id) : page.error;
  };

  it.each([['530000'], ['530100'], ['530102']])('C11 the authority filters by where the unit is registered: %s', async (registeredAt) => {
    expect(await listed({ filter: { registeredAt } })).toEqual([id]);
  });

  it('C11 not by another place; and searches by the name of the unit', async () => {
    expect(await listed({ filter: { registeredAt: '530200' } })).toEqual([]);
    expect(await listed({ search: unit(org.contractor).name })).toEqual([id]);
    expect(await listed({ search: '没有这家' })).toEqual([]);
  });

  it('C11 the authority goes on seeing a record that is being amended', async () => {
    expect(codesOf(await kit.act(kit.maintenanceRecords, [id, 'amend'], { by: contractor }))).toBe('ok');
    expect(await listed({ filter: { states: ['EDITING'] } })).toEqual([id]);
  });
});
