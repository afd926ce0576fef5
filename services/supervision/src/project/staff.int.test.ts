import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

describe('a project that was pushed', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
  });
  afterAll(() => service.stop());

  const pushed = (registrationNumber: string) =>
    service.send(people.machine, {
      method: 'POST',
      url: '/permit-reform/v1/registrations',
      payload: push({ registrationNumber }),
      headers: { 'idempotency-key': newId() },
    });

  it('P3 the project shows its new people once the personnel service has replaced them, and says so', async () => {
    const { body } = await pushed('BJ-P3');
    const query = `{ project(id: "${body.projectId}") { team { role name uscc } } }`;
    const before = (await service.ask(people.owner, query)).data.project.team as { role: string }[];
    const stored = (await service.projectOf(body.projectId))?.team ?? [];
    const outgoing = stored.find(({ role }) => role === 'PROJECT_MANAGER');
    const incoming = { personRef: 'ref-new', role: 'PROJECT_MANAGER', nameRef: 'digest', uscc: outgoing?.uscc };
    const replaced = { projectId: body.projectId, outgoingRef: outgoing?.personRef, incoming };
    for (let times = 0; times < 2; times += 1) await service.hear('personnel', 'personnel.team-lock.replaced.v1', replaced);
    const shown = { role: incoming.role, uscc: incoming.uscc, name: null };
    expect((await service.ask(people.owner, query)).data.project.team).toEqual([
      ...before.filter(({ role }) => role !== 'PROJECT_MANAGER'),
      shown,
    ]);
    const told = (await service.outbox('projects', body.projectId)).find(({ type }) => type === 'project.staff-changed');
    expect(JSON.stringify(told)).toContain('"nameRef":"digest"');
    expect(JSON.stringify(told)).not.toContain('"name"');
    await service.hear('personnel', 'personnel.team-lock.replaced.v1', { ...replaced, projectId: 'unknown' });
  });

  it('cases 45: a party that was renamed is shown by its present name, and found by both, in the project and its cases', async () => {
    const { body } = await pushed('BJ-45');
    const ask = async (query: string) => (await service.ask(people.owner, query)).data;
    const { parties } = (await ask(`{ project(id: "${body.projectId}") { parties { kind uscc name } } }`)).project;
    const contractor = parties.find(({ kind }: { kind: string }) => kind === 'CONTRACTOR');
    const unit = {
      uscc: contractor.uscc,
      name: `${contractor.name}（更名）`,
      kinds: ['CONTRACTOR'],
      division: '530102',
      status: 'APPROVED',
    };
    const renamed = { ...unit, formerNames: [contractor.name] };
    for (let times = 0; times < 2; times += 1) await service.hear('enterprise', 'enterprise.unit.changed.v1', renamed);
    const found = async (search: string) =>
      ask(`{ projects(search: "${search}") { edges { node { id parties { name } } } }
        supervisionRegistrations(search: "${search}") { edges { node { title } } } }`);
    const byNew = await found('更名');
    expect(JSON.stringify(byNew.projects)).toContain(body.projectId);
    expect(JSON.stringify(byNew.projects)).toContain(unit.name);
    expect(JSON.stringify(byNew.supervisionRegistrations)).toContain(`${unit.name}〔原：${contractor.name}〕`);
    expect(await found(contractor.name)).toEqual(byNew);
    expect((await service.outbox('projects', body.projectId)).map(({ type }) => type)).toContain('project.status-changed');
  });
});
