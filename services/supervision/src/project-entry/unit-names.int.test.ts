import { newId } from '@anzhu/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractor } from '../../test/cases.ts';
import { push } from '../../test/push.ts';
import { people, type SupervisionService, supervisionService } from '../../test/service.ts';

const owner = { ...people.stranger, unitKinds: ['EQUIPMENT_OWNER'] as const };

describe('names of parties beside their codes, on a real MongoDB', () => {
  let service: SupervisionService;
  beforeAll(async () => {
    service = await supervisionService();
    await service.knowContractor();
  });
  afterAll(() => service.stop());

  const partiesWith = (name: string) => push().parties.map((party) => (party.uscc === contractor ? { ...party, name } : party));

  it('R0 a pushed party that is called otherwise than its code is shown to whoever reviews, and no other', async () => {
    const notesOn = async (form: ReturnType<typeof push>) => {
      const pushed = { method: 'POST', url: '/permit-reform/v1/registrations', payload: form, headers: { 'idempotency-key': newId() } };
      const { status, body } = await service.send(people.machine, pushed as never);
      expect(status).toBe(201);
      const asked = `{ one: supervisionRegistration(id: "${body.registrationId}") { reviewNotes { code references { kind id label } } } }`;
      return (await service.ask(people.quality, asked)).data.one.reviewNotes;
    };
    expect(await notesOn(push({ registrationNumber: 'BJ-N-1', parties: partiesWith('昆明另一建工') }))).toEqual([
      { code: 'NAME_NOT_OF_CODE', references: [{ kind: 'Unit', id: contractor, label: '云南五华建工' }] },
    ]);
    expect(await notesOn(push({ registrationNumber: 'BJ-N-2' }))).toEqual([]);
  });

  it('R16 in Xinjiang a party that is called otherwise than its code is refused at its place', async () => {
    const entered = async (registrationNumber: string, name: string) => {
      const { team: _team, ...project } = push({ registrationNumber, division: '652301', parties: partiesWith(name) });
      const form = {
        ...project,
        projectCode: '2024-652301-47-01-000001',
        permitNumber: '652301202601150101',
        longitude: 87.3,
        latitude: 44.01,
      };
      const { id, version } = await service.change(owner as never, 'createProjectEntry', { requestId: newId(), form, fields: 'version' });
      return service.change(owner as never, 'submitProjectEntry', { id, expectedVersion: version, fields: 'state' });
    };
    expect(await entered('XJ-N-1', '昆明另一建工')).toMatchObject({
      faults: [{ path: 'form.parties.1.name', code: 'NAME_NOT_OF_CODE' }],
    });
    expect(await entered('XJ-N-2', '云南五华建工')).toMatchObject({ state: 'SUBMITTED' });
  });
});
