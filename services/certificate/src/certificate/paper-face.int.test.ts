import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Face, faultsInFace, keyRingFile, openKeyRing, openPress, type Sealing, undrawable } from '@anzhu/certificate-paper';
import { type CraneCategory, craneCategories } from '@anzhu/identifiers';
import { jurisdictions, type NumberKind, ownNumber, writeNumber } from '@anzhu/jurisdictions';
import { provenOk } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { craneCertificates, licenseCertificates } from './certificate.consumer.ts';
import type { Certificate } from './certificate.ts';
import type { CertificateDeps } from './follow.store.ts';
import { paperFace } from './paper-face.ts';

const heard = [licenseCertificates, craneCertificates].flatMap((follower) =>
  follower({} as CertificateDeps).handlers.map(({ definition }) => definition),
);

/** A place in each jurisdiction. */
const places: Readonly<Record<string, string>> = {
  ...{ default: '110101', '15': '150102', '45': '450102', '53': '530102', '61': '610102', '65': '652301', '4420': '442000' },
};

const categories = Object.keys(craneCategories) as readonly CraneCategory[];
const longName = '样例省第一建筑工程有限公司（集团）起重机械设备租赁与安装工程分公司';

/** All that an event may say of a subject in a place. */
const words = (subject: string, division: string, category: CraneCategory): Readonly<Record<string, unknown>> => {
  const numberOf = (kind: NumberKind): string => {
    const written = writeNumber(ownNumber(kind, { division, category, year: 2026 }), 17);
    return written.ok ? written.value : '样A-T202600017';
  };
  const parameter = { label: '最大幅度起重重量[1004]', value: 140.55, unit: 'm' };
  return {
    ...{ licenseId: subject, filingId: subject, registrationId: subject, installationId: 'stay', craneId: 'crane', projectId: 'project' },
    ...{
      uscc: '91530102MA6K00014A',
      ownerUscc: '91650100572536759H',
      userUscc: '91530102MA6K00014A',
      number: numberOf('workSafetyLicense'),
    },
    ...{ filingNumber: numberOf('ownershipFiling'), registrationNumber: numberOf('useRegistration'), division, issuedBy: `${division}-JZ` },
    ...{
      unitName: longName,
      ownerName: longName,
      userName: longName,
      manufacturer: longName,
      projectName: `${longName}综合楼工程（二期）`,
    },
    ...{ unitAddress: '样例区样例路 1 号样例大厦 12 层 1203 室', location: '3 号楼与 4 号楼之间', craneName: '起重机', category },
    ...{
      model: 'QTZ80（TC5610-6）',
      serialNumber: '2024A0315',
      manufacturingLicenseNumber: 'TS2410000-2028',
      parameters: Array(4).fill(parameter),
    },
    ...{ issuedOn: '2026-03-02', validFrom: '2026-03-02', validUntil: '2029-03-01', manufactureDate: '2024-03-15', status: 'VALID' },
    ...{ principal: '李强', economicType: '有限责任公司', ownerName: longName },
  };
};

const unsaid = ['suspendedUntil', 'reason', 'edition', 'certificate', 'formerFilingId', 'formerFilingNumber', 'ending'];

const whole = ({ shape }: z.ZodObject, said: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.keys(shape).flatMap((key) => (unsaid.includes(key) ? [] : [[key, said[key]]])));

const firsts = ['enterprise.license.issued.v1', 'equipment.ownership-filing.approved.v1', 'equipment.use-registration.approved.v1'];
const firstOf = (type: string) => heard.find((one) => firsts.includes(one.type) && one.type.split('.')[1] === type.split('.')[1]);

/** What the coding gives, and no event. */
const codings = ['deviceNumber', 'certificateNumber'];

/** The lines of a paper that would be a dash. */
const dashes = ({ kind, values, validFrom }: Face): readonly string[] => [
  ...Object.keys(values).filter((key) => values[key] === null && !codings.includes(key)),
  ...(validFrom === null && kind !== 'CRANE_OWNERSHIP_FILING' ? ['validFrom'] : []),
];

const sealingOf = async (name: string): Promise<Sealing> => {
  const store = keyRingFile(join(await mkdtemp(join(tmpdir(), 'anzhu-keys-')), 'ring'));
  const ring = openKeyRing({ store, now: () => new Date('2026-03-02T01:00:00.000Z'), listsBy: name });
  return { seal: await ring.sealOf(name), trust: await ring.trust() };
};

describe('what events tell can be printed', () => {
  let [service, sealing]: [CertificateService, Sealing] = [] as never;
  const press = openPress({ threads: 2 });
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    sealing = await sealingOf('样例厅');
  });
  afterAll(async () => {
    await press.close();
    await service.stop();
  });

  const editionsOf = async (subjectId: string): Promise<readonly Certificate[]> =>
    (await service.connection.collection('certificates').find({ subjectId }).toArray()) as unknown as readonly Certificate[];

  const faceOf = (certificate: Certificate): Face =>
    paperFace(certificate, { statusIndex: 1, verifyAt: `https://anzhu.example/verify/${'x'.repeat(22)}` });

  /** The faces that a subject has in a place, when its first event and this one are heard. */
  const facesAfter = async (definition: (typeof heard)[number], division: string, category: CraneCategory): Promise<readonly Face[]> => {
    const subject = `${definition.type} ${division}`;
    const said = words(subject, division, category);
    const told = [firstOf(definition.type), definition].flatMap((one) => one ?? []);
    for (const [nth, one] of told.entries())
      await service.hear(one.type, { version: nth + 1, data: one.data.parse(whole(one.data, said)) });
    return (await editionsOf(subject)).map(faceOf);
  };

  it('K2 each jurisdiction has a place here', () => {
    expect(Object.keys(places).toSorted()).toEqual(jurisdictions.map(({ code }) => code).toSorted());
  });

  it.each(Object.entries(places))(
    'K2 K7 in %s the face of every event has no faults and no dash, and prints as PDF, OFD and twin',
    async (code, division) => {
      const category = categories[Object.keys(places).indexOf(code) % categories.length] ?? 'TOWER_CRANE';
      const faces = (await Promise.all(heard.map((definition) => facesAfter(definition, division, category)))).flat();
      expect(new Set(faces.map(({ kind }) => kind)).size).toBe(3);
      expect(faces.length).toBeGreaterThanOrEqual(heard.length);
      for (const face of faces) {
        expect([face.number, face.issuedBy, faultsInFace(face), await undrawable(face)]).toEqual([face.number, face.issuedBy, [], []]);
      }
      expect(faces.flatMap(dashes)).toEqual([]);
      const kinds = new Map(faces.map((face) => [face.kind, face]));
      for (const face of kinds.values()) {
        const { pdf, ofd, twin } = provenOk(await press.papers({ ...face, issuedBy: '样例厅' }, sealing));
        expect([pdf.length, ofd.length, twin.length].every((length) => length > 500)).toBe(true);
      }
    },
  );
});
