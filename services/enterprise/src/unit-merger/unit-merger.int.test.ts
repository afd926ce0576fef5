import { syntheticUscc } from '@anzhu/identifiers';
import { migrate } from '@anzhu/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsService, admin, officer, official } from '../../test/accounts.ts';
import { registrationForm, uscc } from '../../test/cases.ts';
import { mergedBefore } from '../migrations/0010-merged-before.migration.ts';

const { service, ask, invite } = await accountsService();
afterAll(() => service.stop());

const into = syntheticUscc(8, '530102');
const form = { uscc, successor: into, mergedOn: '2026-02-01', reason: '吸收合并' };
const papers = [{ kind: 'MERGER_DOCUMENT', fileId: 'decision' }];

describe('E1 a unit that was merged into another', () => {
  beforeAll(async () => {
    const unit = await service.connection.collection('units').findOne({ _id: uscc as never });
    const { administrators: _, ...other } = { administrators: null, ...unit };
    await service.connection.collection('units').insertOne({ ...other, _id: into as never, name: '昆明建工', outbox: [], requests: [] });
  });

  const face = async () =>
    (await ask(
      admin,
      `{ unitByCode(code: "${uscc}") { name successor } unitsByName(name: "${registrationForm.name}") { successor } }`,
    )) as object;
  const titlesBy = async (search: string): Promise<readonly string[]> => {
    const found = await ask(officer, `{ unitRegistrations(search: "${search}") { edges { node { title } } } }`);
    const { edges } = found['unitRegistrations'] as unknown as { edges: { node: { title: string } }[] };
    return edges.map(({ node }) => node.title);
  };
  /** Beside the successor, whose own name it is. */
  const unitsBy = async (search: string): Promise<readonly string[]> => {
    const { edges } = (await ask(officer, `{ units(search: "${search}") { edges { node { uscc } } } }`))['units'] as unknown as {
      edges: { node: { uscc: string } }[];
    };
    return edges.map((edge) => edge.node.uscc).filter((code) => code !== into);
  };
  const told = async () => {
    const unit = await service.connection.collection<{ outbox: { type: string; data: object }[] }>('units').findOne({ _id: uscc as never });
    return unit?.outbox.at(-1);
  };

  it('E1 is found by code and by name as before, leads on to its successor, tells so, and begins nothing more', async () => {
    expect(await service.change(official('650102'), 'createUnitMerger', { form, papers })).toMatchObject({
      faults: [{ code: 'OUTSIDE_REGION' }],
    });
    const merger = await service.change(officer, 'createUnitMerger', { form, papers });
    expect(merger).toMatchObject({ state: 'IN_EFFECT' });
    const name = registrationForm.name;
    expect(await face()).toEqual({ unitByCode: { name, successor: into }, unitsByName: [{ successor: into }] });
    expect(await told()).toMatchObject({
      type: 'enterprise.unit.changed.v1',
      data: { uscc, successor: into, successorName: '昆明建工' },
    });
    expect(await unitsBy('昆明建工')).toEqual([uscc]);
    expect(await titlesBy('昆明建工')).toEqual([`${name}〔已并入：昆明建工〕 ${uscc}`]);
    expect(await titlesBy(name)).toHaveLength(1);
    expect(await invite('x')).toMatchObject({ reasons: [{ code: 'UNIT_MERGED' }] });
    expect(await service.change(officer, 'createUnitMerger', { form, papers })).toMatchObject({ reasons: [{ code: 'UNIT_MERGED' }] });
    const { unitMerger } = await ask(admin, `{ unitMerger(id: "${merger['id']}") { state } }`);
    expect(unitMerger).toEqual({ state: 'IN_EFFECT' });
  });

  it('E1 merged by an earlier version, which did not keep the name of the successor, it is the same after the upgrade, of which the others are told once', async () => {
    const units = service.connection.collection<{ _id: string; outbox: object[] }>('units');
    const cases = service.connection.collection<{ _id: string }>('unit_registrations');
    const shown = async () => {
      const [unit, registration] = [await units.findOne({ _id: uscc }), await cases.findOne({ partyOrgs: uscc } as never)];
      return [unit, registration].map((one) => ({ ...one, version: 0, outbox: [], eventCounts: {} }));
    };
    const made = await shown();
    const before = { $unset: { successorName: 1 }, $set: { searchText: uscc, grams: [] } } as const;
    await units.updateOne({ _id: uscc }, { ...before, $pop: { outbox: 1 } } as never);
    await cases.updateMany({ partyOrgs: uscc } as never, {
      $set: { title: `${registrationForm.name} ${uscc}`, searchText: '', grams: [] },
    });
    expect(await unitsBy('昆明建工')).toEqual([]);
    const { outbox: said = [] } = (await units.findOne({ _id: uscc })) ?? {};
    for (const _ of [1, 2]) {
      await migrate({ connection: service.connection, migrations: [mergedBefore], tell: () => undefined });
      await service.connection.collection('migrations').deleteMany({});
      expect(await shown()).toEqual(made);
      expect([await unitsBy('昆明建工'), await titlesBy('昆明建工')]).toEqual([
        [uscc],
        [`${registrationForm.name}〔已并入：昆明建工〕 ${uscc}`],
      ]);
      const { outbox = [] } = (await units.findOne({ _id: uscc })) ?? {};
      expect(outbox.slice(said.length)).toMatchObject([
        { type: 'enterprise.unit.changed.v1', data: { uscc, successor: into, successorName: '昆明建工' } },
      ]);
    }
  });

  it('E1 is as before once the merger is annulled, and both stand in its record', async () => {
    const list = (await ask(officer, '{ unitMergers { edges { node { id version } } } }'))['unitMergers'] as unknown;
    const [{ node }] = (list as { edges: [{ node: { id: string; version: number } }] }).edges;
    const annulled = await service.change(officer, 'annulUnitMerger', { id: node.id, expectedVersion: node.version, opinion: '合并无效' });
    expect(annulled).toMatchObject({ state: 'ANNULLED' });
    expect(await face()).toMatchObject({ unitByCode: { successor: null } });
    expect((await told())?.data).not.toHaveProperty('successor');
    expect(await unitsBy('昆明建工')).toEqual([]);
    expect([await titlesBy('昆明建工'), await titlesBy(registrationForm.name)]).toEqual([[], [`${registrationForm.name} ${uscc}`]]);
    expect(await invite('x')).toMatchObject({ status: 'INVITED' });
    const changes = JSON.stringify(
      await ask(officer, '{ unitChanges(first: 10) { edges { node { reason { zh } fields { field from to } } } } }'),
    );
    expect(changes).toContain(`"from":"${into}","to":null`);
    expect(changes).toContain(`"from":null,"to":"${into}"`);
  });

  it('E1 of two units merged into each other at once one stands', async () => {
    const back = { ...form, uscc: into, successor: uscc };
    const made = await Promise.all([form, back].map((one) => service.change(officer, 'createUnitMerger', { form: one, papers })));
    const units = await service.connection.collection('units').find({}).toArray();
    expect(units.map(({ successor }) => successor ?? null).toSorted()).toContain(null);
    expect(made.filter(({ state }) => state === 'IN_EFFECT')).toHaveLength(1);
  });
});
