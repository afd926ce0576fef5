import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawPages } from '../src/press/draw-pages.ts';
import { saidBy } from './said-by.ts';
import { sampleFaces } from './sample-faces.ts';

/** Writes docs/certificates/*.png of persons' certificates, which others issue: the sample of each kind, by pdftoppm of poppler. */
const pictures = fileURLToPath(new URL('../../../docs/certificates/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'anzhu-pictures-'));

const ofPersons: readonly string[] = ['SPECIAL_OPERATION', 'SAFETY_OFFICER', 'SAFETY_SUPERVISOR'];

for (const face of sampleFaces.filter(({ kind }) => ofPersons.includes(kind))) {
  const name = face.kind.toLowerCase().replaceAll('_', '-');
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, (await drawPages({ face, watermark: null })).pdf);
  const said = saidBy('pdftoppm', '-png', '-singlefile', '-r', '60', file, join(pictures, name));
  if (said === null) throw new Error('pdftoppm of poppler is not installed.');
}
