import { recount } from '@anzhu/store';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseOf, codesOf } from '../../../test/cases.ts';
import { type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { served } from '../../../test/served.ts';
import { crane, installation, org, passedRound } from '../../../test/world.ts';
import { useRegistrationProcess } from '../../use/use-registration/use-registration.ts';
import type { Crane } from '../crane/crane.ts';

const yunnan = { ...supervisor, region: '530000' };
const xinjiang = { ...supervisor, region: '650000' };

describe('C5 statistics of cranes on a real MongoDB', () => {
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const query = '{ craneStatistics { total byState { state count } byClass { category count } byRegion { division count } } }';

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
    const out = { since: '2026-09-10', cause: 'IMMINENT_DANGER', reason: '裂纹' } as const;
    await kit.know.crane(crane({ _id: 'crane-2', filingNumber: 'N2', outOfUse: out }));
    await kit.know.crane(crane({ _id: 'crane-3', filingNumber: 'N3', outOfUse: null, filingState: 'CANCELLED' }));
    await kit.know.crane(crane({ _id: 'crane-4', filingNumber: 'N4', d2: '65', d4: '6501', d6: '650102' }));
  });

  it('C5 counts the cranes of the region only, by state', async () => {
    expect(await ask(yunnan, query)).toEqual({
      craneStatistics: {
        total: 3,
        byState: [
          { state: 'CANCELLED', count: 1 },
          { state: 'FILED', count: 1 },
          { state: 'OUT_OF_USE', count: 1 },
        ],
        byClass: [{ category: 'TOWER_CRANE', count: 3 }],
        byRegion: [{ division: '530100', count: 3 }],
      },
    });
    expect(await ask(xinjiang, query)).toMatchObject({ craneStatistics: { total: 1 } });
    expect(await ask({ ...supervisor, roles: [] }, query)).toEqual({ craneStatistics: null });
  });

  const change = fc.record(
    {
      category: fc.constantFrom<Crane['category']>('TOWER_CRANE', 'MATERIAL_HOIST'),
      manufactureDate: fc.constantFrom('1999-01-01', '2020-05-01'),
      filingState: fc.constantFrom<Crane['filingState']>('FILED', 'CANCELLED'),
      outOfUse: fc.constantFrom<Crane['outOfUse']>(null, { since: '2026-09-10', cause: 'INSPECTION_FAILED', reason: '不合格' }),
      d6: fc.constantFrom('530102', '530103', '530402'),
    },
    { requiredKeys: [] },
  );

  it('C5 the kept counts equal a count over the cranes after whatever happened to them', async () => {
    const { store, records, connection } = kit;
    const commands = fc.array(fc.tuple(fc.constantFrom('crane-1', 'crane-2', 'crane-3', 'crane-4'), change), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(commands, async (batch) => {
        const apply = async ([id, set]: (typeof batch)[number]) => {
          const current = await store.find(records.cranes, id);
          if (current) await store.save<Crane>(records.cranes, current, { set: set as Partial<Crane> });
        };
        await Promise.all(batch.map(apply));
        expect((await recount(connection)).map(({ wrong }) => wrong)).toEqual([0, 0]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('C10 statistics of use registrations on a real MongoDB', () => {
  const query = '{ useRegistrationStatistics { total byState { state count } byClass { category count } byRegion { division count } } }';
  let kit: EquipmentKit;
  let ask: Awaited<ReturnType<typeof served>>;
  const state = async () => {
    const { useRegistrationStatistics: found } = (await ask(yunnan, query)) as {
      useRegistrationStatistics: { byState: readonly { state: string; count: number }[] };
    };
    return found.byState.map((one) => `${one.state} ${one.count}`);
  };

  beforeAll(async () => {
    kit = await equipmentKit();
    ask = await served(kit);
  });

  it('C10 a registration counts from its approval on, then as what it has become', async () => {
    const { _id, ...own } = installation({ rounds: { INITIAL: passedRound } });
    await kit.store.atomically((session) => kit.records.installations.begin({ _id, ...own }, session));
    const form = { installationId: _id, longitude: 102.7005, latitude: 25.0503, plannedDismantlingOn: '2027-03-31' };
    const record = caseOf(useRegistrationProcess, { applicant: org.contractor, state: 'SUBMITTED', form });
    const id = await kit.lay(kit.useRegistrations, record);
    expect(await state()).toEqual([]);
    expect(codesOf(await kit.act(kit.useRegistrations, [id, 'approve']))).toBe('ok');
    expect(await ask(yunnan, query)).toEqual({
      useRegistrationStatistics: {
        total: 1,
        byState: [{ state: 'REGISTERED', count: 1 }],
        byClass: [{ category: 'TOWER_CRANE', count: 1 }],
        byRegion: [{ division: '530100', count: 1 }],
      },
    });
    expect(codesOf(await kit.act(kit.useRegistrations, [id, 'revoke']))).toBe('ok');
    expect(await state()).toEqual(['REVOKED 1']);
    expect(await recount(kit.connection)).toMatchObject([{ wrong: 0 }, { wrong: 0 }]);
  });

  it('C10 nobody but an authority is told', async () => {
    expect(await ask({ ...supervisor, roles: [] }, query)).toEqual({ useRegistrationStatistics: null });
  });
});
