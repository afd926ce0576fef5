import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

describe('R0b another contract registration number', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  const papers = [{ kind: 'CONTRACT_REGISTRATION', fileId: 'file-1' }];
  const passed = async (projectId: string, more: object = {}) => {
    const form = { projectId, newNumber: 'HT-2', cause: 'CONTRACT_CHANGED', ...more };
    const { id } = await service.change(people.owner, 'createContractNumberChange', { form, papers });
    expect(await service.change(people.owner, 'submitContractNumberChange', { id, expectedVersion: 1 })).toMatchObject({
      state: 'SUBMITTED',
    });
    const answer = await service.change(people.chief, 'reviewContractNumberChange', {
      id,
      expectedVersion: 2,
      verdict: 'PASS',
      opinion: '同意',
    });
    const requests = (await service.outbox('contract_number_changes', id)).filter(({ type }) => type === 'team-contract.requested');
    return { id: id as string, answer, saga: requests.at(-1)?.data['saga'] ?? '' };
  };
  const stateOf = async (id: string) =>
    (await service.ask(people.owner, `{ one: contractNumberChange(id: "${id}") { state refusal project { contractRegistrationNumber } } }`))
      .data.one;
  const project = async (id: string) =>
    (
      await service.ask(
        people.owner,
        `{ project(id: "${id}") { contractRegistrationNumber formerValues { attribute value from until isMistake } } }`,
      )
    ).data.project;
  const found = async (contractRegistrationNumber: string) => {
    const query = `{ projects(filter: { contractRegistrationNumber: "${contractRegistrationNumber}" }) { edges { node { id } } } }`;
    return (await service.ask(people.owner, query)).data.projects.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  const taken = (projectId: string, saga: string) =>
    service.hear('personnel', 'personnel.team-contract.taken.v1', { projectId, saga, contractKey: 'HT-2' });

  it('R0b P1 holds with the answer to its own saga, once; the project tells it and is found by both', async () => {
    const projectId = await service.given({}, { contractRegistrationNumber: 'HT-OLD' });
    const { id, saga, answer } = await passed(projectId);
    expect(answer).toMatchObject({ state: 'RECOUNTING' });
    await taken(projectId, 'another');
    expect(await stateOf(id)).toMatchObject({ state: 'RECOUNTING', project: { contractRegistrationNumber: 'HT-OLD' } });
    for (let times = 0; times < 2; times += 1) await taken(projectId, saga);
    expect(await stateOf(id)).toMatchObject({ state: 'CHANGED', project: { contractRegistrationNumber: 'HT-2' } });
    expect((await project(projectId)).formerValues).toMatchObject([
      { attribute: 'contractRegistrationNumber', value: 'HT-OLD', until: '2026-03-02', isMistake: false },
    ]);
    expect([await found('ht—old'), await found('HT-2')]).toEqual([[projectId], [projectId]]);
    const told = await service.outbox('projects', projectId);
    expect(told.map(({ type, data }) => [type, data['contractRegistrationNumber']])).toEqual([['project.status-changed', 'HT-2']]);
  });

  it('R0b a number that was reported wrongly is corrected: the mistake stays on record as one', async () => {
    const projectId = await service.given({}, { contractRegistrationNumber: 'HT-WRONG' });
    const { saga } = await passed(projectId, { cause: 'ENTERED_WRONGLY' });
    await taken(projectId, saga);
    expect((await project(projectId)).formerValues).toMatchObject([{ value: 'HT-WRONG', until: null, isMistake: true }]);
  });

  it('R0b P1 refused it comes back with who is held where, and the project keeps its number', async () => {
    const [projectId, other] = [
      await service.given({}, { contractRegistrationNumber: 'HT-3' }),
      await service.given({}, { name: '滇池大厦' }),
    ];
    const { id, saga } = await passed(projectId);
    const reasons = [{ code: 'AT_LIMIT', role: 'PROJECT_MANAGER', name: '张伟', projectIds: [other] }];
    await service.hear('personnel', 'personnel.team-contract.refused.v1', { projectId, saga, reasons });
    await taken(projectId, saga);
    expect(await stateOf(id)).toEqual({
      state: 'RETURNED',
      refusal: '项目经理 张伟: 在建工程数已达上限(滇池大厦)',
      project: { contractRegistrationNumber: 'HT-3' },
    });
  });

  it('R0b of two changes of one project one is counted at a time', async () => {
    const projectId = await service.given();
    const first = await passed(projectId);
    const second = await passed(projectId, { newNumber: 'HT-5' });
    expect(second.answer).toMatchObject({ __typename: 'Blocked', reasons: [{ code: 'CONTRACT_CHANGE_RUNNING' }] });
    await taken(projectId, first.saga);
    const answer = await service.change(people.chief, 'reviewContractNumberChange', {
      id: second.id,
      expectedVersion: 2,
      verdict: 'PASS',
      opinion: '同意',
    });
    expect(answer).toMatchObject({ state: 'RECOUNTING' });
  });
});
