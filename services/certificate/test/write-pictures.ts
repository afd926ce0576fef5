import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyRingFile, openKeyRing, openPress } from '@anzhu/certificate-paper';
import { licenseIssued, ownershipFilingApproved, useRegistrationApproved } from '@anzhu/contracts';
import { proven, provenOk } from '@anzhu/kernel';
import type { Certificate } from '../src/certificate/certificate.ts';
import { paperFace } from '../src/certificate/paper-face.ts';
import { toldOfFiling, toldOfRegistration } from '../src/certificate/told-of-crane.ts';
import { toldOfLicense } from '../src/certificate/told-of-license.ts';
import { sealNameOf } from '../src/chain/before-request.ts';
import { answered, begun } from '../src/chain/chain.ts';
import { after, at } from './editions.ts';

/** Writes docs/certificates/*.png of what is issued here, as papers are made: an event, followed, coded and printed; by pdftoppm of poppler. */
const pictures = fileURLToPath(new URL('../../../docs/certificates/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'anzhu-pictures-'));

const builder = '云南样例建筑工程有限公司';
const lessor = '云南样例建筑机械租赁有限公司';
const borne = { division: '530102', issuedOn: '2026-10-01' } as const;
const first = { eventnumber: 1, recordversion: 1 } as const;
const machine = { craneId: 'crane', category: 'TOWER_CRANE', model: 'QTZ80（TC5610-6）', serialNumber: '2024A0315' } as const;
const parameters = [
  { label: '额定起重力矩', value: 800, unit: 'kN·m' },
  { label: '最大起重量', value: 6, unit: 't' },
  { label: '最大幅度', value: 56, unit: 'm' },
];

const license = licenseIssued.data.parse({
  ...{ licenseId: 'license', uscc: '91530102MA6K00014A', number: '(云)JZ安许证字[2026]000017', status: 'VALID', ...borne },
  ...{ unitName: builder, unitAddress: '云南省昆明市样例区样例路 1 号样例大厦 12 层 1203 室', principal: '张㛃' },
  ...{ economicType: '有限责任公司', issuedBy: '530000-JZ', validFrom: '2026-10-01', validUntil: '2029-09-30' },
});

const filing = ownershipFilingApproved.data.parse({
  ...{ filingId: 'filing', filingNumber: '云AA-T202600017', ...machine, ...borne, issuedBy: '530102-JZ' },
  ...{ ownerUscc: '91650100572536759H', ownerName: lessor, manufacturer: '样例重工机械股份有限公司' },
  ...{ manufactureDate: '2024-03-15', manufacturingLicenseNumber: 'TS2410000-2028', parameters },
});

const registration = useRegistrationApproved.data.parse({
  ...{ registrationId: 'registration', installationId: 'stay', projectId: 'project', ...machine, ...borne, issuedBy: '530102-JZ' },
  ...{ registrationNumber: '云DA-T202600017', userUscc: '91530102MA6K00014A', userName: builder, ownerName: lessor },
  ...{ projectName: '样例花园（二期）3 号、4 号住宅楼及地下车库工程', location: '样例路与样例街交叉口西南角' },
  ...{ filingNumber: '云AA-T202600017', validFrom: '2026-10-01', validUntil: '2027-09-30' },
});

const told = [toldOfLicense(first, license), toldOfFiling(first, filing, 'VALID'), toldOfRegistration(first, registration)];

/** The next step, asked for and done. */
const onward = (certificate: Certificate): Certificate => {
  const asking = { ...certificate, ...begun(certificate, { at })?.commit.set, version: certificate.version + 1 } as Certificate;
  const { number } = asking;
  const given = { certificateNumber: '1.2.156.3005.2-11530000MB1A00001X', deviceNumber: '53010020260000017' };
  const answer = { outcome: 'DONE', number, sealName: sealNameOf(asking) ?? '', ...given } as const;
  return { ...asking, ...answered(asking, { requestId: asking.request?.id ?? '', answer, at })?.set } as Certificate;
};

const keys = keyRingFile(join(folder, 'keys'));
const ring = openKeyRing({ store: keys, now: () => at, listsBy: '云南省住房和城乡建设厅' });
const press = openPress({ threads: 1 });

for (const [nth, one] of told.entries()) {
  const { edition } = proven({ edition: after([one])[0] }, 'edition');
  const coded = onward(onward({ ...edition, version: 1 }));
  const face = paperFace(coded, { statusIndex: nth, verifyAt: 'https://anzhu.example/verify/8Wm3kQ0xTz2vYb7nLr5cHa' });
  const papers = provenOk(await press.papers(face, { seal: await ring.sealOf(face.issuedBy), trust: await ring.trust() }));
  const name = one.kind.toLowerCase().replaceAll('_', '-');
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, papers.pdf);
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '60', file, join(pictures, name)]);
}
await press.close();
