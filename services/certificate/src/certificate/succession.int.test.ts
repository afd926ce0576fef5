import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';

const base = {
  ...{ craneId: 'crane-1', category: 'TOWER_CRANE', model: 'QTZ80', serialNumber: 'SN-1', division: '530102', issuedBy: '530100-JZ' },
  ...{ issuedOn: '2026-03-02', validUntil: '2039-01-01', certificate: 'PENDING' },
};
const owner = { ownerUscc: '91650100572536759H', ownerName: '云起租赁' };
const next = { ownerUscc: '91530102MA6K00014A', ownerName: '昆明建工' };

describe('filings that take the place of another', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
  });
  afterAll(() => service.stop());

  const former = (n: number) =>
    service.hear('equipment.ownership-filing.approved.v1', {
      version: 1,
      data: { ...base, ...owner, filingId: `former-${n}`, filingNumber: `云AA-T2026${n}0001` },
    });
  const successor = (n: number, own: object = {}) =>
    service.hear('equipment.ownership-filing.reissued.v1', {
      version: 1,
      data: { ...base, ...next, filingId: `next-${n}`, filingNumber: `云AA-T2026${n}0002`, formerFilingId: `former-${n}`, ...own },
    });
  const statusOf = async (subjectId: string) =>
    (await service.connection.collection('certificates').find({ subjectId }).sort({ edition: -1 }).toArray())[0]?.['status'];
  const verified = async (number: string, holderName: string) => {
    const query = `query ($number: String!, $holderName: String!) { publicCertificate(number: $number, holderName: $holderName) { edition isPresentEdition holderName status } }`;
    return (await service.ask(null, query, { number, holderName })).data?.publicCertificate;
  };

  it.each([
    ['ISSUED_ELSEWHERE', 20],
    ['AWAITING_REISSUE', 21],
  ] as const)('K10 K12 C15 %s, heard of before the former: the former is replaced', async (certificate, n) => {
    await successor(n, { certificate });
    await former(n);
    expect(await statusOf(`former-${n}`)).toBe('REPLACED');
    expect(await statusOf(`next-${n}`)).toBeUndefined();
  });

  it('K10 K12 heard of by two processes at the same moment: the former is replaced', async () => {
    const pairs = Array.from({ length: 12 }, (_, at) => at + 100);
    await former(99);
    await successor(99);
    await Promise.all(pairs.flatMap((n) => [former(n), successor(n, { certificate: n % 2 ? 'PENDING' : 'ISSUED_ELSEWHERE' })]));
    expect(await Promise.all(pairs.map((n) => statusOf(`former-${n}`)))).toEqual(pairs.map(() => 'REPLACED'));
  });

  const restored = (n: number, version = 2) =>
    service.hear('equipment.ownership-filing.extended.v1', {
      version,
      data: {
        ...{ ...base, ...owner, filingId: `former-${n}`, filingNumber: `云AA-T2026${n}0001` },
        undoneSuccessor: { filingId: `next-${n}`, version: 1 },
      },
    });
  const undone = (n: number) =>
    service.hear('equipment.ownership-filing.cancelled.v1', {
      version: 2,
      data: { ...base, ...next, filingId: `next-${n}`, filingNumber: `云AA-T2026${n}0002`, reason: '数据库恢复后未生效' },
    });

  it.each([
    ['as it was told', 30, [former, successor, undone, restored]],
    ['the one that is filed again first', 31, [former, successor, restored, undone]],
    ['the one that is undone last', 32, [former, restored, successor, undone]],
    ['the former last', 33, [successor, undone, restored, former]],
  ] as const)(
    'K10 K12 reliability: after a restore of equipment that undid the succession the former is in force again and the other is not, heard of %s',
    async (_, n, told) => {
      for (const tell of told) await tell(n);
      expect([await statusOf(`former-${n}`), await statusOf(`next-${n}`)]).toEqual(['VALID', 'CANCELLED']);
      expect(await verified(`云AA-T2026${n}0001`, owner.ownerName)).toMatchObject({ status: 'VALID', isPresentEdition: true });
      await service.hear('equipment.ownership-filing.reissued.v1', {
        version: 3,
        data: { ...base, ...next, filingId: `next-${n}`, filingNumber: `云AA-T2026${n}0002`, formerFilingId: `former-${n}` },
      });
      expect([await statusOf(`former-${n}`), await statusOf(`next-${n}`)]).toEqual(['REPLACED', 'VALID']);
      await restored(n, 2);
      expect(await statusOf(`former-${n}`)).toBe('REPLACED');
    },
  );

  it('K9 two filings under one number, the former heard of last: the valid paper is valid, the earlier one replaced, each by its name', async () => {
    const number = '云AA-T202600001';
    await successor(1, { filingNumber: number });
    await service.hear('equipment.ownership-filing.approved.v1', {
      version: 1,
      data: { ...base, ...owner, filingId: 'former-1', filingNumber: number },
    });
    expect(await verified(number, next.ownerName)).toMatchObject({ status: 'VALID', isPresentEdition: true });
    expect(await verified(number, owner.ownerName)).toMatchObject({ status: 'REPLACED', isPresentEdition: false });
    const same = { ...base, ...next, filingNumber: '云AA-T202600009' };
    await service.hear('equipment.ownership-filing.reissued.v1', {
      version: 1,
      data: { ...same, filingId: 'next-9', formerFilingId: 'former-9' },
    });
    await service.hear('equipment.ownership-filing.approved.v1', { version: 1, data: { ...same, filingId: 'former-9' } });
    expect(await verified(same.filingNumber, next.ownerName)).toMatchObject({ status: 'VALID', isPresentEdition: true });
  });

  it('K9 K10 another name under the same number: the earlier paper verifies as what it is now', async () => {
    const license = {
      ...{ licenseId: 'license-1', uscc: next.ownerUscc, number: '(云)JZ安许证字[2026]000001', status: 'VALID', validUntil: '2029-03-01' },
      ...{ unitAddress: '昆明市五华区1号', issuedOn: '2026-03-02', validFrom: '2026-03-02', division: '530102' },
    };
    await service.hear('enterprise.license.issued.v1', { version: 1, data: { ...license, unitName: '昆明建工' } });
    await service.hear('enterprise.license.changed.v1', { version: 2, data: { ...license, unitName: '昆明建工集团' } });
    expect(await verified(license.number, '昆明建工')).toMatchObject({ edition: 1, status: 'REPLACED', isPresentEdition: false });
    expect(await verified(license.number, '昆明建工集团')).toMatchObject({ edition: 2, status: 'VALID', isPresentEdition: true });
    expect(await verified(license.number, '别的公司')).toBeNull();
    expect(await verified('(云)JZ安许证字[2026]000002', '昆明建工')).toBeNull();
  });
});
