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
    const incoming = { personRef: 'ref-new', role: 'PROJECT_MANAGER', name: '新经理', uscc: outgoing?.uscc };
    const replaced = { projectId: body.projectId, outgoingRef: outgoing?.personRef, incoming };
    for (let times = 0; times < 2; times += 1) await service.hear('personnel', 'personnel.team-lock.replaced.v1', replaced);
    const { personRef: _, ...shown } = incoming;
    expect((await service.ask(people.owner, query)).data.project.team).toEqual([
      ...before.filter(({ role }) => role !== 'PROJECT_MANAGER'),
      shown,
    ]);
    expect((await service.outbox('projects', body.projectId)).map(({ type }) => type)).toContain('project.staff-changed');
    await service.hear('personnel', 'personnel.team-lock.replaced.v1', { ...replaced, projectId: 'unknown' });
  });
});
