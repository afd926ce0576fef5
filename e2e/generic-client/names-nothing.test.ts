import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampledProcesses } from '../../infra/local/src/seed/processes.ts';

const language = '../../gateway/desk/language';
const client = [`${language}/documents.ts`, 'filling.ts', 'generic-client.ts', 'pen.ts', `${language}/requests.ts`];
const source = client.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');

it('X12 the client that plays every process is short and names none of them, nor a service', async () => {
  const processes = (await sampledProcesses()).flatMap(({ workflow: { process } }) => [process.id, process.type, process.row]);
  const services = readdirSync(new URL('../../services/', import.meta.url));
  expect([...services, ...processes].filter((name) => new RegExp(`\\b${name}`, 'i').test(source))).toEqual([]);
  const lines = source.split('\n').filter((line) => !/^\s*(?:$|\/\*\*|\*|\/\/)/.test(line));
  expect(lines.length).toBeLessThanOrEqual(300);
});
