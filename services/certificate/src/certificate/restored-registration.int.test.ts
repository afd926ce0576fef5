import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';

const approved = 'equipment.use-registration.approved.v1';

describe('K10 reliability: a use registration that a restore of equipment has undone', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
  });
  afterAll(() => service.stop());

  const told = async (n: number) => {
    const { registrationNumber: number, userName: holderName } = registered(n);
    const query = `query ($number: String!, $holderName: String!) {
      publicCertificate(number: $number, holderName: $holderName) { edition status isPresentEdition } }`;
    return (await service.ask(null, query, { number, holderName })).data?.publicCertificate;
  };
  const editionsOf = async (n: number) => {
    const found = service.connection.collection('certificates').find({ subjectId: `registration-${n}` }, { sort: { edition: 1 } });
    return (await found.toArray()).map(({ edition, status, replacedBy }) => [edition, status, replacedBy !== null]);
  };
  const undone = (n: number, version: number) =>
    service.hear('equipment.use-registration.ended.v1', {
      version,
      data: { ...registered(n), ending: 'REVOKED', reason: '数据库恢复后未生效,须重新办理' },
    });

  it('K10 reliability: has no valid certificate any more, and another edition when it is approved anew, numbered after all that was told', async () => {
    await service.hear(approved, { version: 5, data: registered(1) });
    expect(await told(1)).toEqual({ edition: 1, status: 'VALID', isPresentEdition: true });
    await undone(1, 6);
    expect(await told(1)).toEqual({ edition: 1, status: 'ANNULLED', isPresentEdition: true });
    await service.hear(approved, { version: 5, data: registered(1) });
    expect(await told(1)).toMatchObject({ status: 'ANNULLED' });
    await service.hear(approved, { version: 8, data: registered(1) });
    expect(await told(1)).toEqual({ edition: 2, status: 'VALID', isPresentEdition: true });
    expect(await editionsOf(1)).toEqual([
      [1, 'ANNULLED', true],
      [2, 'VALID', false],
    ]);
  });

  it('K10 reliability: that was on record in the copy, and had ended since, is valid again by another edition', async () => {
    await service.hear(approved, { version: 2, data: registered(2) });
    const ended = { version: 3, data: { ...registered(2), ending: 'COMPLETED', reason: '完工注销' } };
    await service.hear('equipment.use-registration.ended.v1', ended);
    expect(await told(2)).toMatchObject({ status: 'CANCELLED_COMPLETED' });
    await service.hear('equipment.use-registration.corrected.v1', { version: 4, data: registered(2) });
    expect(await told(2)).toEqual({ edition: 2, status: 'VALID', isPresentEdition: true });
  });
});
