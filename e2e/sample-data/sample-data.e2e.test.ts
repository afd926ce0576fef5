import { beforeAll, expect, inject, it } from 'vitest';
import { writtenDuring } from '../../infra/local/src/written.ts';
import { stageOf } from '../harness/stage.ts';
import { loadSamples } from './load-samples.ts';

beforeAll(() => loadSamples(inject('system')).then(() => undefined));

it('reliability: sample data is there for the seeded users, and loading it again writes nothing', async () => {
  const system = inject('system');
  expect(await writtenDuring(system, () => loadSamples(system))).toEqual({ answer: 'present', written: [] });

  const { client } = stageOf(system);
  const projects = '{ projects(search: "样例1号") { edges { node { constructionStatus parties { unit { name } } } } } }';
  const { data } = await client.ask('yunnan-project-owner', projects);
  expect(data).toMatchObject({ projects: { edges: [{ node: { constructionStatus: 'IN_CONSTRUCTION' } }] } });
  const waiting = '{ ownershipFilings(tab: WAITING, search: "QTZ63") { edges { node { availableActions } } } }';
  const inbox = await client.ask('kunming-preliminary-reviewer', waiting);
  expect(inbox.data).toMatchObject({
    ownershipFilings: {
      edges: expect.arrayContaining([{ node: { availableActions: expect.arrayContaining(['PASS_PRELIMINARY_REVIEW']) } }]),
    },
  });
});
