import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { stageOf } from '../harness/stage.ts';
import { loadSamples } from '../sample-data/load-samples.ts';

const folder = new URL('../../gateway/examples/', import.meta.url);
const examples = readdirSync(folder).map((name) => ({ name, query: readFileSync(new URL(name, folder), 'utf8') }));

it.each(examples)('explorer: $name runs as it stands, twice', async ({ query }) => {
  const system = inject('system');
  await loadSamples(system);
  const user = /^# as (\S+)$/m.exec(query)?.[1] ?? '';
  const { client } = stageOf(system);
  const first = await client.ask(user, query);
  expect(first.errors).toBeUndefined();
  expect(first.data).toBeTruthy();
  expect((await client.ask(user, query)).errors).toBeUndefined();
});
