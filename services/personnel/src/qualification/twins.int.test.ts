import { syntheticCitizenId, syntheticUscc } from '@anzhu/identifiers';
import { addDays } from '@anzhu/kernel';
import { migrate, migrationFindings } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PersonnelService, personnelService } from '../../test/service.ts';
import { issuerKeys } from '../migrations/0010-issuer-keys.migration.ts';

const own = syntheticUscc(1);
const clerk = subject({ id: 'clerk', org: own });
const city = subject({ id: 'e', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
const today = '2026-03-02';
const [short, full] = ['昆明市住建局', '昆明市住房和城乡建设局'];

const orders = [
  [0, 1],
  [1, 0],
] as const;
const spellings = orders.flatMap((order) => [[...order, short] as const, [...order, full] as const]);

describe.each(['MECHANIC', 'SUPERVISION_WORKER'])(
  'P3 P8 a %s that an earlier version put on record for two, its issuer written short and in full',
  (kind) => {
    let service: PersonnelService;
    let people: readonly string[] = [];
    let numbers = 0;

    beforeAll(async () => {
      service = await personnelService(`${today}T02:00:00Z`, [own, '530102']);
      const register = (name: string, n: number) => service.change(clerk, 'registerPerson', { name, idNumber: syntheticCitizenId(n) });
      people = [String((await register('人员甲', 1))['id']), String((await register('人员乙', 2))['id'])];
      return () => service.stop();
    });

    const record = (of: { holder: number; number: string; issuer: string; days: number }) =>
      service.change(city, 'recordQualification', {
        ...{ personId: people[of.holder], kind, number: of.number, issuer: of.issuer, source: 'PAPER' },
        ...{ issuedOn: '2024-03-01', validUntil: addDays(today, of.days) },
      });

    /** The certificate of the first holder, and that of the second, as they stand after the upgrade. */
    const twins = async () => {
      numbers += 1;
      const number = `001${numbers}`;
      const ids = [
        (await record({ holder: 0, number, issuer: short, days: 20 }))['id'],
        (await record({ holder: 1, number, issuer: '另一机构', days: 20 }))['id'],
      ];
      const { connection } = service;
      const kept = connection.collection<{ _id: string }>('qualifications');
      await kept.updateMany({ number }, { $unset: { issuerKey: '' } });
      await kept.updateOne({ _id: String(ids[1]) }, { $set: { issuer: full } });
      await connection.collection('migrations').deleteMany({});
      await migrate({ connection, migrations: [issuerKeys], tell: () => undefined, secrets: {} as never, batch: 100 });
      expect((await migrationFindings(connection).find().toArray()).at(-1)).toMatchObject({ kind: 'SAME_KEY' });
      return { number, ids };
    };

    it.each(spellings)('P3 P8 each goes on, holder %i before holder %i, by either name of the issuer: %s', async (one, another, issuer) => {
      const { number, ids } = await twins();
      for (const holder of [one, another])
        expect(await record({ holder, number, issuer, days: 300 })).toMatchObject({ id: ids[holder], status: 'VALID' });
    });

    it.each(spellings)(
      'P3 P8 once the wrong one, of holder %i, is cancelled that of holder %i goes on: %s',
      async (wrong, right, issuer) => {
        const { number, ids } = await twins();
        const cancelled = { qualificationId: ids[wrong], status: 'CANCELLED', on: today, reason: '登记有误', expectedVersion: 1 };
        expect(await service.change(city, 'setQualificationStatus', cancelled)).toMatchObject({ status: 'CANCELLED' });
        expect(await record({ holder: right, number, issuer, days: 300 })).toMatchObject({ id: ids[right], status: 'VALID' });
        expect(await record({ holder: wrong, number, issuer, days: 300 })).toMatchObject({ reasons: [{ code: 'QUALIFICATION_ENDED' }] });
      },
    );
  },
);
