import { readFileSync } from 'node:fs';
import { beforeAll, expect, inject, it } from 'vitest';
import { stageOf } from '../harness/stage.ts';
import { loadSamples } from '../sample-data/load-samples.ts';

const query = readFileSync(new URL('../../gateway/examples/07-crane-page.graphql', import.meta.url), 'utf8');

const asked = /^http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} (\d+)$/m;

/** How many operations each service has answered. */
const answered = async (subgraphs: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> => {
  const counts = Object.entries(subgraphs).map(async ([name, url]) => {
    const metrics = await (await fetch(new URL('/metrics', url))).text();
    return [name, Number(asked.exec(metrics)?.[1] ?? 0)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
};

interface Page {
  readonly crane: Readonly<Record<string, { readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[] }>> | null;
}

beforeAll(() => loadSamples(inject('system')).then(() => undefined));

it('C5 the page of a crane shows its project, units, licenses and crew from four services, each asked once, and no other', async () => {
  const system = inject('system');
  const { client } = stageOf(system);
  const page = () => client.ask('kunming-safety-chief', query);
  await page();
  const before = await answered(system.subgraphs);
  const { data, errors } = await page();
  const after = await answered(system.subgraphs);
  const calls = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  expect(errors).toBeUndefined();
  expect(Object.fromEntries(calls.filter(([, count]) => count > 0))).toEqual({ enterprise: 1, personnel: 1, supervision: 1, equipment: 1 });
  const { crane } = data as unknown as Page;
  expect(crane?.['installations']?.edges[0]?.node).toMatchObject({ project: { constructionStatus: expect.any(String) } });
  expect(crane?.['useRegistrations']?.edges[0]?.node).toMatchObject({
    certificate: 'PENDING',
    crew: expect.arrayContaining([expect.objectContaining({ person: { maskedIdNumber: expect.stringContaining('*'), isEmployed: true } })]),
  });
  expect(crane?.['units']).toContainEqual(
    expect.objectContaining({ unit: { name: expect.any(String), license: expect.objectContaining({ status: 'VALID' }) } }),
  );
  expect(crane?.['log']?.edges.length).toBeGreaterThan(5);
});
