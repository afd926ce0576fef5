import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import type { GraphqlBody } from '../../infra/local/src/client/answer.ts';
import { writtenDuring } from '../../infra/local/src/written.ts';
import { stageOf } from '../harness/stage.ts';

const input = (name: string): Buffer => readFileSync(new URL(`inputs/${name}`, import.meta.url));
const operation = (name: string): string => JSON.stringify({ query: input(name).toString('utf8') });
const json = 'application/json';

// biome-ignore format: the table reads in columns
const inputs: readonly (readonly [what: string, body: Buffer | string, type: string, status: number])[] = [
  ['32: a body in GBK that says so', input('32-gbk-body.json'), `${json}; charset=gbk`, 415],
  ['32: a body in GBK that says nothing of it', input('32-gbk-body.json'), json, 400],
  ['32: a body in GBK that calls itself UTF-8', input('32-gbk-body.json'), `${json}; charset=utf-8`, 400],
  ['38: a search for NUL', input('38-search-nul.json'), json, 200],
  ['39: a number beyond a double', operation('39-float-1e400.graphql'), json, 400],
  ['40: two operations and none named', input('40-two-operations.json'), json, 400],
];

it.each(inputs)('inputs %s is refused as the sender’s mistake, and nothing is written', async (_, body, type, status) => {
  const { client, system, world } = stageOf(inject('system'));
  const authorization = `Bearer ${await client.tokens.subject(world.units.equipmentOwner)}`;
  const send = () =>
    fetch(`${client.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, authorization },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  const { answer, written } = await writtenDuring(system, send);
  const { data, errors } = (await answer.json()) as GraphqlBody;
  expect([answer.status, errors?.map(({ extensions }) => extensions?.code)]).toEqual([status, ['BAD_USER_INPUT']]);
  expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
  expect(written).toEqual([]);
});
