import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { queriesDuring } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf } from '../test/cases.ts';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../test/equipment-kit.ts';
import { served } from '../test/served.ts';
import { crane, installation, org } from '../test/world.ts';
import { maintenanceRecordProcess } from './use/maintenance-record/maintenance-record.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
const stranger = clerkOf(org.dismantler, ['INSTALLER']);

const columns = 'registrationNumber certificateStatus { zh } installation { crane { filingNumber name category serialNumber } }';
const listed = `query ($filter: UseRegistrationFilter) { useRegistrations(phase: PASSED, filter: $filter) { edges { node { ${columns} } } } }`;

const maintained = `query ($search: String) { maintenanceRecords(search: $search, filter: { registeredAt: "530000" }) { edges { node {
  createdAt unitName applicantOrg unitDivision projectName filingNumber stateLabel { zh } } } } }`;

type Page = { readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[] };

describe('the queries of the authority', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const certificates = async (who: Subject, filter: object = {}) => (await ask(who, listed, { filter }))['useRegistrations'] as Page;

  /** A crane, its stay and the use certificate of that stay. */
  const certify = async (n: number): Promise<void> => {
    const craneId = newId();
    const state = n === 1 ? 'EXPIRED' : 'REGISTERED';
    await kit.know.crane(crane({ _id: craneId, filingNumber: `云AA-T2026${n}` }));
    const { _id, ...own } = installation({ _id: newId(), craneId, isStanding: false });
    await kit.store.atomically((session) => kit.records.installations.begin({ _id, ...own }, session));
    const outcome = { registrationNumber: `云D-${n}`, certificate: 'PENDING' as const, category: 'TOWER_CRANE' as const };
    const parties = { ...own.parties, applicant: org.contractor };
    const partyOrgs = Object.values(parties);
    const made = { applicant: org.contractor, state, form: { installationId: _id }, outcome, parties, partyOrgs, about: craneId };
    await kit.lay(kit.useRegistrations, caseOf(useRegistrationProcess, made));
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    for (let n = 1; n <= 25; n += 1) await certify(n);
  });

  it('C10 lists number, state, filing number, name and class of every certificate', async () => {
    const { edges } = await certificates(supervisor, { registrationNumber: ' 云d－1' });
    const machine = { filingNumber: '云AA-T20261', name: '塔式起重机', category: 'TOWER_CRANE', serialNumber: 'SN-1' };
    expect(edges).toEqual([
      { node: { registrationNumber: '云D-1', certificateStatus: { zh: '已失效' }, installation: { crane: machine } } },
    ]);
  });

  it.each<readonly [string, Subject, object, number]>([
    ['the cranes of one owner', supervisor, { owner: org.owner }, 20],
    ['the cranes of one owner, however its code is typed', supervisor, { owner: org.owner.toLowerCase() }, 20],
    ['a certificate by its number', supervisor, { registrationNumber: '云D-7' }, 1],
    ['the cranes of an owner that has none here', supervisor, { owner: org.installer }, 0],
    ['a class', supervisor, { category: 'TOWER_CRANE' }, 20],
    ['another class', supervisor, { category: 'MATERIAL_HOIST' }, 0],
    ['its own cranes, to the owner', owner, {}, 20],
    ['nothing, to a unit that has no part in it', stranger, {}, 0],
  ])('C10 shows %s', async (_, who, filter, count) => {
    expect((await certificates(who, filter)).edges).toHaveLength(count);
  });

  it.each(['云D-17', '云d － 17', 'D–17'])('C10 C8 a registration is found in a search by its number: %s', async (search) => {
    const found = `query ($search: String) { useRegistrations(search: $search) { edges { node { registrationNumber } } } }`;
    expect(await ask(supervisor, found, { search })).toEqual({
      useRegistrations: { edges: [{ node: { registrationNumber: '云D-17' } }] },
    });
  });

  it('C10 a page of twenty with every column takes as many queries as there are kinds of records', async () => {
    const asked = await queriesDuring(kit.connection, async () => {
      expect((await certificates(supervisor)).edges).toHaveLength(20);
    });
    expect(asked).toEqual(['find use_registrations', 'find installations', 'find cranes']);
  });

  it('C8 what the records know of project and machine takes no query per row', async () => {
    const query = `{ useRegistrations(first: 20) { edges { node { projectBlock { name contractor { uscc name } } installationBlock { filingNumber owner { name } } } } } }`;
    const asked = await queriesDuring(kit.connection, async () => {
      const { edges } = (await ask(supervisor, query))['useRegistrations'] as Page;
      expect(edges).toHaveLength(20);
      expect(edges[0]?.node).toMatchObject({ installationBlock: { filingNumber: expect.stringContaining('云AA') } });
    });
    const ofBlocks = ['cranes', 'installation_notices', 'installations', 'installations', 'project_copies', 'unit_copies', 'unit_copies'];
    expect(asked.toSorted()).toEqual([...ofBlocks, 'use_registrations'].map((each) => `find ${each}`));
  });

  it('C11 a page of twenty with every column is one query; found by the name of the unit', async () => {
    const [uscc, name] = [org.contractor, '示例施工单位'];
    const outcome = {
      unitName: name,
      unitDivision: '530102',
      unitPlaces: ['53', '5301', '530102'],
      projectName: '示例工程',
      filingNumber: 'N1',
    };
    const record = caseOf(maintenanceRecordProcess, { applicant: uscc, state: 'RECORDED', form: {}, outcome });
    for (let n = 0; n < 25; n += 1) await kit.lay(kit.maintenanceRecords, { ...record, title: name });
    const list = async (search?: string) => ((await ask(supervisor, maintained, { search }))['maintenanceRecords'] as Page).edges;
    const asked = await queriesDuring(kit.connection, async () => {
      expect(await list()).toHaveLength(20);
    });
    expect(asked).toEqual(['find maintenance_records']);
    const [first] = await list(name);
    expect(first?.node).toMatchObject({ unitName: name, applicantOrg: uscc, unitDivision: '530102', stateLabel: { zh: '已上报' } });
    expect(await list('没有这家')).toEqual([]);
  });
});
