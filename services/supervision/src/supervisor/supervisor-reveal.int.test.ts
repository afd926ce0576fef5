import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const chief: Subject = { ...people.chief, id: 'safety-chief', org: '530102-SS' };
const officer: Subject = { ...people.chief, id: 'officer', org: '530100-JZ', region: '530100', roles: ['DEPARTMENT_OFFICER'] };
const auditor: Subject = { ...officer, id: 'auditor', roles: ['AUDITOR'] };
const reason = '核对身份';

describe('X9 who was shown the ID number of a supervisor', () => {
  let service: SupervisionService;
  let id = '';
  const done = async (who: Subject, mutation: string, { more, ...input }: { readonly more: string; readonly [field: string]: unknown }) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${more} } }`;
    return (await service.ask(who, query, { input: { requestId: newId(), ...input } })).data.done;
  };

  beforeAll(async () => {
    service = await supervisionService();
    const stated = { name: '马明', idNumber: syntheticCitizenId(77), account: 'account-77' };
    const certificate = { certificateNumber: '云建安监(2026)0077', certificateValidUntil: '2027-06-30' };
    ({ id } = await done(chief, 'registerSupervisor', { more: '... on Supervisor { id }', ...stated, ...certificate }));
    const asked = { more: '... on SupervisorDisclosure { idNumber }', id, reason };
    const again = { ...asked, requestId: newId() };
    await done(chief, 'revealSupervisorIdNumber', asked);
    for (let times = 0; times < 2; times += 1) await done(officer, 'revealSupervisorIdNumber', again);
  });
  afterAll(() => service.stop());

  const stated = (since: unknown) => since as readonly object[];

  it('X9 S3 is not told to colleagues by what has happened since another version', async () => {
    const more = '... on VersionConflict { since { action actorId opinion } }';
    const since = async (who: Subject) =>
      stated((await done(who, 'changeSupervisor', { more, id, expectedVersion: 1, name: '马明' })).since);
    const hidden = { action: 'REVEAL', actorId: '', opinion: null };
    expect(await since({ ...chief, id: 'deputy' })).toEqual([hidden, hidden]);
    const own = await since(chief);
    expect(own).toHaveLength(2);
    for (const one of [hidden, { action: 'REVEAL', actorId: 'safety-chief', opinion: reason }]) expect(own).toContainEqual(one);
  });

  it('X9 the auditors of the region have the list, each once, and nobody else', async () => {
    const list = `{ supervisorReveals(filter: { supervisorId: "${id}" }) { edges { node { by byOrg reason institutionCode supervisor { name } } } } }`;
    const listed = async (who: Subject) => stated((await service.ask(who, list)).data.supervisorReveals.edges);
    const both = await listed(auditor);
    expect(both).toHaveLength(2);
    const shown = { reason, institutionCode: chief.org, supervisor: { name: '马明' } };
    for (const { id: by, org: byOrg } of [chief, officer]) expect(both).toContainEqual({ node: { by, byOrg, ...shown } });
    for (const who of [chief, officer, people.owner, { ...auditor, region: '650000' }]) expect(await listed(who)).toEqual([]);
    const kept = await service.connection.collection('supervisor_reveals').find().toArray();
    expect(JSON.stringify(kept)).not.toContain(syntheticCitizenId(77));
  });
});
