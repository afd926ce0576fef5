import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { beforeAll, expect, inject, it } from 'vitest';
import type { GraphqlBody } from '../../infra/local/src/client/answer.ts';
import { tokensOf } from '../../infra/local/src/client/tokens.ts';
import { sampledProcesses } from '../../infra/local/src/seed/processes.ts';
import type { SystemUnderTest } from '../harness/system.ts';
import { loadSamples } from '../sample-data/load-samples.ts';

interface Operation {
  readonly query: string;
  readonly operationName: string;
}

const folder = new URL('../../gateway/examples/', import.meta.url);
const examples = readdirSync(folder).map((name) => ({ name, query: readFileSync(new URL(name, folder), 'utf8') }));
const tables = (await sampledProcesses()).filter(({ sample }) => !sample.onlyForOthers).map(({ workflow }) => workflow);

const operationsIn = (query: string): readonly Operation[] =>
  parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [{ query, operationName: definition.name?.value ?? '' }] : [],
  );

/** Whom the explorer's own script asks an operation as. */
const userOfExplorer = async ({ baseUrl }: SystemUnderTest): Promise<(operation: Operation) => string> => {
  const script = await (await fetch(`${baseUrl}/explorer/asking.js`)).text();
  const own = script.slice(script.indexOf('const userOf'), script.indexOf('const authorizationOf'));
  return new Function(`${own}\nreturn userOf;`)() as (operation: Operation) => string;
};

const send = async ({ baseUrl }: SystemUnderTest, token: string, operation: Operation): Promise<GraphqlBody> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await (await fetch(`${baseUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify(operation) })).json()) as GraphqlBody;
};

beforeAll(() => loadSamples(inject('system')).then(() => undefined));

it.each(examples)('explorer: $name runs as it stands, twice', async ({ query }) => {
  const system = inject('system');
  const userOf = await userOfExplorer(system);
  const tokens = tokensOf(system.issuerUrl);
  const operations = operationsIn(query);
  for (const operation of [...operations, ...operations]) {
    const { data, errors } = await send(system, await tokens.user(userOf(operation)), operation);
    expect(errors, operation.operationName).toBeUndefined();
    const [answer] = Object.values(data ?? {});
    expect(answer, operation.operationName).toBeTruthy();
    if (operation.operationName.endsWith('Opened')) expect(JSON.stringify(answer), operation.operationName).toContain('"createdAt"');
    const [, type] = /^(\w+)(?:Draft|Act)$/.exec(operation.operationName) ?? [];
    if (type) expect(answer, operation.operationName).toMatchObject({ __typename: type });
  }
});

/** Of these it opens the latest: they begin with a paper, or with a batch, whose id goes by the year. */
const onlyOpened: readonly string[] = ['UnitMerger', 'LicenseNotice', 'NoticeObjection', 'LicenseAnnouncement'];

const shownOf = (type: string): number => (onlyOpened.includes(type) ? 2 : 3);

it.each(tables.map(({ process }) => [process.row, process.type]))('%s the explorer has examples of %s: list, open, create', (_, type) => {
  const names = examples.flatMap(({ query }) => operationsIn(query).map(({ operationName }) => operationName));
  const shown = names.filter((name) => new RegExp(`^${type}(Waiting|List|Opened|Draft|Record)$`).test(name));
  expect(shown).toHaveLength(shownOf(type));
});
