import { migrate, unready } from '@anzhu/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../test/service.ts';
import { migrations } from './migrations.ts';

const license = {
  ...{ licenseId: 'license-1', uscc: '91530102MA6K00014A', number: '(云)JZ安许证字[2026]000001', status: 'VALID' },
  ...{ validUntil: '2029-03-01', unitName: '昆明建工', issuedOn: '2026-03-02', validFrom: '2026-03-02', division: '530102' },
};

let service: CertificateService;
beforeAll(async () => {
  service = await certificateService('2026-03-02T02:00:00Z');
  await service.hear('enterprise.license.issued.v1', { version: 1, data: license });
});
afterAll(() => service.stop());

const certificates = () => service.connection.collection('certificates');

it('reliability: an edition of before the chain is made from now on; done again the migration changes nothing', async () => {
  const made = await certificates().findOne({});
  const unset = { certificateNumber: 1, request: 1, requestIds: 1, problem: 1, failures: 1 } as const;
  await certificates().updateOne({}, { $unset: unset, $pull: { timers: { name: 'make' } } } as never);
  for (const _ of [1, 2]) {
    await migrate({ connection: service.connection, migrations, tell: () => undefined });
    const now = await certificates().findOne({});
    expect([now?.['timers'].map(({ name }: { name: string }) => name), now]).toMatchObject([
      ['expiry', 'make'],
      { certificateNumber: null, request: null, requestIds: [], problem: null, failures: 0, faceValues: made?.['faceValues'] },
    ]);
  }
  expect(await unready({ connection: service.connection, migrations })).toEqual([]);
});

it('K8 reliability: files of before it was kept whose key sealed them say so from now on; done again the migration changes nothing', async () => {
  const twin = JSON.stringify({ face: {}, seal: { keyId: 'key-1', name: '样例厅' } });
  await certificates().updateOne({}, { $set: { paperState: 'MADE', papers: { files: [], twin } } });
  for (const _ of [1, 2]) {
    await service.connection.collection('migrations').deleteMany({});
    await migrate({ connection: service.connection, migrations, tell: () => undefined });
    expect(await certificates().findOne({})).toMatchObject({ papers: { files: [], twin, sealedBy: 'key-1' } });
  }
  await service.connection.collection('migrations').deleteMany({});
});

it('reliability: an edition that was coded before there were files has them made from now on; done again the migration changes nothing', async () => {
  const unset = { paperState: 1, paperReasons: 1, statusIndex: 1, verifyCode: 1, papers: 1 } as const;
  await certificates().updateOne({}, { $unset: unset, $set: { state: 'COLLECT_FAILED' } } as never);
  await service.connection.collection('migrations').deleteMany({});
  for (const _ of [1, 2]) {
    await migrate({ connection: service.connection, migrations, tell: () => undefined });
    const now = await certificates().findOne({});
    expect(now).toMatchObject({ paperState: 'DUE', statusIndex: null, papers: null });
    expect(now?.['timers'].map(({ name }: { name: string }) => name)).toEqual(['expiry', 'make', 'print']);
    await service.connection.collection('migrations').deleteMany({});
  }
});
