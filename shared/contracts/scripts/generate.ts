import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { contractDocuments } from './documents.ts';

const root = new URL('../../../', import.meta.url);
const schemas = new URL('shared/contracts/schemas/', root);
const documents = contractDocuments();

mkdirSync(schemas, { recursive: true });
for (const file of readdirSync(schemas)) {
  if (!(`shared/contracts/schemas/${file}` in documents)) rmSync(new URL(file, schemas));
}
for (const [path, text] of Object.entries(documents)) writeFileSync(new URL(path, root), text);
