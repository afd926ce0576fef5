import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { loadSampleData } from '../../infra/local/src/seed/sample-data.ts';
import { stageOf, supergraphSdl } from '../harness/stage.ts';
import { machineSecret } from '../harness/system.ts';

const folder = new URL('../../gateway/examples/', import.meta.url);
const examples = readdirSync(folder).map((name) => ({ name, query: readFileSync(new URL(name, folder), 'utf8') }));

it.each(examples)('explorer: $name runs as it stands, twice', async ({ query }) => {
  const system = inject('system');
  await loadSampleData({ ...system, supergraphSdl: supergraphSdl(), secretOf: (machine) => machineSecret(system, machine) });
  const user = /^# as (\S+)$/m.exec(query)?.[1] ?? '';
  const { client } = stageOf(system);
  const first = await client.ask(user, query);
  expect(first.errors).toBeUndefined();
  expect(first.data).toBeTruthy();
  expect((await client.ask(user, query)).errors).toBeUndefined();
});
