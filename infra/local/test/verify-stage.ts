import { anonymous } from '@anzhu/access';
import { openPress } from '@anzhu/certificate-paper';
import { createDoor } from '@anzhu/http';
import type { CertificateStatus } from '@anzhu/identifiers';
import { ok, provenOk } from '@anzhu/kernel';
import { createLogger } from '@anzhu/observability';
import { testDatabase } from '@anzhu/testing';
import type { FastifyInstance } from 'fastify';
import { proxyRoutes } from '../../../gateway/src/proxy.ts';
import { useRateLimits } from '../../../gateway/src/rate-limits.ts';
import { verifyAssets } from '../../../gateway/src/verify-page.ts';
import type { Certificate } from '../../../services/certificate/src/certificate/certificate.ts';
import { paperFace } from '../../../services/certificate/src/certificate/paper-face.ts';
import type { FileOutcome } from '../../../services/certificate/src/public-certificate/file-outcomes.ts';
import { sealsOf } from '../../../services/certificate/test/certificate-on.ts';
import { type CertificateService, certificateService } from '../../../services/certificate/test/service.ts';
import { licensed, registered } from '../../../services/certificate/test/told.ts';

/** Who stands on the papers beside the holder, and why things befell them: told to nobody who verifies. */
export const untold = { principal: '李强', reason: '事故调查' } as const;

type Fate = CertificateStatus | 'NOT_KNOWN';

/** What is told of a license after its issue; null where its certificate becomes that another way. */
const fates = {
  VALID: null,
  SUSPENDED: { status: 'SUSPENDED', suspendedUntil: '2026-05-01' },
  REVOKED: { status: 'REVOKED' },
  ANNULLED: null,
  CANCELLED: { status: 'CANCELLED' },
  CANCELLED_COMPLETED: null,
  EXPIRED: { status: 'EXPIRED' },
  REPLACED: { unitName: '昆明建工集团' },
  VOID: null,
  NOT_KNOWN: null,
} as const satisfies Record<Fate, object | null>;

const names = Object.keys(fates) as readonly Fate[];

/** The code on the paper of a certificate. */
export const codeOf = (fate: Fate): string => fate.padEnd(22, '-');

const licenseOf = (fate: Fate) => ({ ...licensed(names.indexOf(fate)), principal: untold.principal });

/** What stands on the paper of a certificate that is valid. */
export const onPaper = { number: licenseOf('VALID').number, holderName: licenseOf('VALID').unitName } as const;

type Endings = Readonly<Partial<Record<Fate, string>>>;

/** How a use registration ended, where that alone makes a certificate what it is. */
const endings: Endings = { ANNULLED: 'REVOKED', CANCELLED_COMPLETED: 'COMPLETED' };

/** A use registration that has ended; the id of what was certified. */
const ended = async ({ hear }: CertificateService, fate: Fate): Promise<string> => {
  const data = registered(names.indexOf(fate));
  await hear('equipment.use-registration.approved.v1', { version: 1, data });
  await hear('equipment.use-registration.ended.v1', { version: 2, data: { ...data, ending: endings[fate] } });
  return data.registrationId;
};

/** A license, and what was told of it since its issue. */
const licensedSince = async ({ hear }: CertificateService, fate: Fate): Promise<string> => {
  const license = licenseOf(fate);
  await hear('enterprise.license.issued.v1', { version: 1, data: license });
  const since = fates[fate];
  if (since) await hear('enterprise.license.changed.v1', { version: 2, data: { ...license, ...since, reason: untold.reason } });
  return license.licenseId;
};

/** A certificate that was issued, with the code on its paper, and what has befallen it since. */
const befallen = async (service: CertificateService, fate: Fate): Promise<void> => {
  const { connection } = service;
  const subjectId = await (fate in endings ? ended(service, fate) : licensedSince(service, fate));
  const set = { statusIndex: names.indexOf(fate), verifyCode: codeOf(fate), ...(fate === 'VOID' && { state: 'VOID' }) };
  await connection.collection('certificates').updateOne({ subjectId, edition: 1 }, { $set: set });
  const letter = { watermark: `enterprise/license/${subjectId}`, number: 2, status: 'DEAD', event: '{}', at: new Date() };
  if (fate === 'NOT_KNOWN') await connection.collection('dead_letters').insertOne(letter);
};

/** Files of every outcome: those of a valid license, as it was sealed, changed, sealed by others, by a seal that was withdrawn, and of none on record. */
const filesOf = async ({ connection, clock }: CertificateService): Promise<Readonly<Record<FileOutcome, Buffer>>> => {
  const press = openPress({ threads: 1 });
  const [own, foreign] = [sealsOf(connection, clock.now), sealsOf((await testDatabase()).connection, clock.now)];
  const found = await connection.collection('certificates').findOne({ verifyCode: codeOf('VALID') });
  const face = paperFace(found as unknown as Certificate, { statusIndex: 1, verifyAt: `https://anzhu.example/verify/${codeOf('VALID')}` });
  const pdf = async (seals: typeof own, other: Partial<typeof face> = {}): Promise<Buffer> => {
    const said = { ...face, ...other };
    const sealing = { seal: await seals.sealOf(said.issuedBy), trust: await seals.trust() };
    return Buffer.from(provenOk(await press.papers(said, sealing)).pdf);
  };
  const [sealed, robbed] = [await pdf(own), '某某市住房和城乡建设局'];
  const middle = sealed.length >> 1;
  const files = {
    UNCHANGED: sealed,
    CHANGED: Buffer.from(sealed).fill((sealed[middle] ?? 0) ^ 1, middle, middle + 1),
    NOT_OURS: Buffer.from('%PDF-1.7 another'),
    UNKNOWN_SEAL: await pdf(foreign),
    SEAL_WITHDRAWN: await pdf(own, { issuedBy: robbed }),
    NOT_ON_RECORD: await pdf(own, { certificateId: 'of-a-restore' }),
  };
  await own.withdraw(robbed, 'order');
  await press.close();
  return files;
};

/** The gateway's door to the page, before a service. */
const gatewayTo = async (certificate: string): Promise<FastifyInstance> => {
  const app = createDoor({ logger: createLogger({ service: 'gateway', mode: 'production', level: 'silent' }) });
  await useRateLimits(app);
  verifyAssets(app);
  proxyRoutes(app, { urls: { certificate }, authenticate: async () => ok(anonymous), mint: async () => 'token', limits: {} });
  return app;
};

/** The page of verification behind the gateway, with a certificate for everything that may have befallen one, and a file for everything that may be found of one. */
export const verifyStage = async () => {
  const service = await certificateService('2026-03-02T02:00:00Z');
  for (const fate of names) await befallen(service, fate);
  const gateway = await gatewayTo(await service.serve());
  const baseUrl = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const stop = async (): Promise<void> => {
    await gateway.close();
    await service.stop();
  };
  return { baseUrl, files: await filesOf(service), stop };
};
