import { startCertificatePlatforms } from '../src/certificate-platforms/simulator.ts';
import { freePort } from '../src/embedded/ports.ts';
import { certificateService } from './certificate-service.ts';

const key = Buffer.alloc(32, 9).toString('base64');

/** A license of a sample unit, as the enterprise service tells of it. */
export const sampleLicense = (n: number) => ({
  ...{ licenseId: `license-${n}`, uscc: '91530102MA6K00014A', number: `(云)JZ安许证字[2026]${String(n).padStart(6, '0')}` },
  ...{ status: 'VALID', validUntil: '2029-03-01', unitName: '昆明建工', unitAddress: '五华区1号' },
  ...{ issuedOn: '2026-03-02', validFrom: '2026-03-02', division: '530102' },
});

/** The simulators of the platforms, and a certificate service that runs over them. */
export const certificatePlatformsStage = async () => {
  const port = await freePort();
  const platforms = await startCertificatePlatforms({ port: 0, key, answersTo: `http://127.0.0.1:${port}`, delayMs: 5 });
  const service = await certificateService('2026-03-02T02:00:00Z', { port, platforms: { url: platforms.url, key } });
  return { platforms, service, running: await service.again() };
};

export type CertificatePlatformsStage = Awaited<ReturnType<typeof certificatePlatformsStage>>;
