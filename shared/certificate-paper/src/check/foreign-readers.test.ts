import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provenOk } from '@anzhu/kernel';
import { expect, it } from 'vitest';
import { sampleSealing } from '../../test/keys.ts';
import { saidBy } from '../../test/said-by.ts';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from '../face/face.ts';
import { packed, unpacked } from '../ofd/container.ts';
import { openPress } from '../press/press.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const jars = pathOf('../../.data/foreign-readers');
const pagePath = 'Doc_0/Pages/Page_0/Content.xml';
const howToGet = `Neither veraPDF nor ofdrw is in ${jars}: mvn dependency:copy-dependencies -f ${pathOf('test/foreign/pom.xml')} -DoutputDirectory=${jars}`;

it('K7 K8 veraPDF finds the sealed PDF to be PDF/A-2b, ofdrw opens and verifies the OFD, and refuses one that was changed', async (context) => {
  if (!existsSync(jars)) return context.skip(howToGet);
  const [sealing, press, folder] = [await sampleSealing(), openPress({ threads: 1 }), mkdtempSync(join(tmpdir(), 'anzhu-foreign-'))];
  const [license] = sampleFaces as readonly [Face];
  const { pdf, ofd } = provenOk(await press.papers(license, sealing));
  const copy = provenOk(await press.copy(license, sealing, { purpose: '企业自行存档', on: '2026-11-29' }));
  await press.close();
  const within = unpacked(ofd) ?? {};
  const content = Buffer.from(within[pagePath] ?? [])
    .toString()
    .replace('建筑施工', '房屋施工');
  const changed = packed({ ...within, [pagePath]: Buffer.from(content) });
  const files = Object.entries({ 'paper.pdf': pdf, 'copy.pdf': copy, 'paper.ofd': ofd, 'changed.ofd': changed }).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  const said = saidBy(
    'java',
    '-cp',
    join(jars, '*'),
    pathOf('test/foreign/Readers.java'),
    sealing.trust.seals[0]?.sm2PublicKey ?? '',
    ...files,
  );
  if (said === null) return context.skip('Java is not installed.');
  const [ofPdf, ofCopy, ofOfd, ofChanged] = said.trim().split('\n');
  expect([ofPdf, ofCopy]).toEqual(['PDF/A-2b', 'PDF/A-2b']);
  expect(ofOfd).toMatch(/^signed, pages 1: /);
  for (const value of [license.number, license.issuedBy, ...Object.values(license.values)]) expect(ofOfd).toContain(value);
  expect(ofChanged).toMatch(/^refused: /);
});
