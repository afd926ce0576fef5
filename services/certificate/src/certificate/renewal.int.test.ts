import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';

const license = {
  ...{ licenseId: 'license-1', uscc: '91530102MA6K00014A', number: '(云)JZ安许证字[2026]000001', status: 'VALID', unitName: '昆明建工' },
  ...{ unitAddress: '昆明市五华区1号', issuedOn: '2026-03-02', validFrom: '2026-03-02', validUntil: '2029-03-01', division: '530102' },
};

describe('K10 a license renewed before its end', () => {
  let service: CertificateService;
  let tickers: readonly ReturnType<CertificateService['tick']>[] = [];
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    await service.hear('enterprise.license.issued.v1', { version: 1, data: license });
  });
  afterAll(async () => {
    await Promise.all(tickers.map((ticker) => ticker.stop()));
    await service.stop();
  });

  const verified = async () => {
    const query =
      'query ($number: String!, $holderName: String!) { found: publicCertificate(number: $number, holderName: $holderName) { edition status validUntil isPresentEdition } }';
    return (await service.ask(null, query, { number: license.number, holderName: license.unitName })).data.found;
  };
  const editions = () => service.connection.collection('certificates').find({ subjectId: 'license-1' }).sort({ edition: 1 }).toArray();

  it('K9 K10 until the last day of its period the paper in hand is valid, and no other is made', async () => {
    service.clock.advance({ days: 1_000 });
    await service.hear('enterprise.license.renewed.v1', {
      version: 2,
      data: { ...license, validFrom: '2029-03-02', validUntil: '2032-03-01' },
    });
    expect(await verified()).toEqual({ edition: 1, status: 'VALID', validUntil: '2029-03-01', isPresentEdition: true });
    expect(await editions()).toHaveLength(1);
  });

  it('K1 K10 on the first day of the next its edition takes the place, once, whichever of two processes is at it', async () => {
    service.clock.advance({ days: 96 });
    tickers = [service.tick(), service.tick()];
    const both = await waitFor(async () => {
      const all = await editions();
      return all.length === 2 && all.every(({ timers }) => !timers.some(({ name }: { name: string }) => name === 'begin')) ? all : null;
    });
    expect(both[1]?.['faceValues']).toMatchObject({ validFrom: '2029-03-02', validUntil: '2032-03-01' });
    expect([both[0]?.['replacedBy'], both[0]?.['renewal'], both[1]?.['renewal']]).toEqual([both[1]?._id, null, null]);
    expect(await verified()).toEqual({ edition: 2, status: 'VALID', validUntil: '2032-03-01', isPresentEdition: true });
  });
});
