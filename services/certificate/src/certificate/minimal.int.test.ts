import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { craneCertificates, licenseCertificates } from './certificate.consumer.ts';
import type { CertificateDeps } from './follow.store.ts';

const followed = [licenseCertificates, craneCertificates].flatMap((follower) =>
  follower({} as CertificateDeps).handlers.map(({ definition }) => definition),
);

const words: Readonly<Record<string, string>> = { date: '2027-01-01', uscc: '91530102MA6K00014A' };

/** A value that a schema of a contract accepts. */
const accepted = (key: string, schema: z.ZodType): unknown => {
  if (schema instanceof z.ZodEnum) return schema.options[0];
  return [key, ...Object.values(words)].find((value) => schema.safeParse(value).success);
};

/** What an event says that says only what its contract requires. */
const minimal = (data: z.ZodObject): object =>
  Object.fromEntries(
    Object.entries(data.shape)
      .filter(([, schema]) => !(schema as z.ZodType).safeParse(undefined).success)
      .map(([key, schema]) => [key, accepted(key, schema as z.ZodType)]),
  );

describe('events that say only what their contracts require', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
  });
  afterAll(() => service.stop());

  it.each(followed.map((definition) => [definition.type, definition] as const))('K1 K10 %s is heard', async (type, { data }) => {
    const said = minimal(data);
    expect(data.safeParse(said).success).toBe(true);
    await expect(service.hear(type, { version: 1, data: said })).resolves.toBeUndefined();
  });

  it('K1 K10 a license of unknown place has a certificate that follows it, and is made when the place is told', async () => {
    const license = { licenseId: 'license-1', uscc: words['uscc'], number: '(云)JZ安许证字[2026]000001', validUntil: '2029-03-01' };
    await service.hear('enterprise.license.issued.v1', { version: 1, data: { ...license, status: 'VALID' } });
    await service.hear('enterprise.license.suspended.v1', { version: 2, data: { ...license, status: 'SUSPENDED' } });
    const stored = () => service.connection.collection('certificates').findOne({ subjectId: 'license-1' });
    expect(await stored()).toMatchObject({ status: 'SUSPENDED', division: null, timers: [{ name: 'expiry' }] });
    const whole = {
      ...license,
      status: 'VALID',
      division: '530102',
      unitName: '昆明建工',
      issuedOn: '2026-03-02',
      validFrom: '2026-03-02',
    };
    await service.hear('enterprise.license.returned.v1', { version: 3, data: whole });
    expect(await stored()).toMatchObject({ edition: 1, status: 'VALID', d4: '5301', holderName: '昆明建工', issuedBy: '530000-JZ' });
    expect((await stored())?.['timers'].map(({ name }: { name: string }) => name)).toEqual(['expiry', 'make']);
    expect(await service.connection.collection('certificates').countDocuments({ subjectId: 'license-1' })).toBe(1);
  });
});
