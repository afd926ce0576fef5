import { maskCitizenId } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { settlePersons } from '../../infra/local/src/sample/settle.ts';
import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { type Stage, stageOf } from '../harness/stage.ts';
import { registerUnit } from '../harness/units.ts';

interface Listed {
  readonly kind: string;
  readonly isRequired: boolean;
  readonly sampleUrl: string;
}

describe('papers and owners, through the gateway', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = stageOf(inject('system'), { sharesFile: true });
    const { world } = stage;
    await registerUnit(stage, world.units.equipmentOwner);
    const operator = { ...world.persons['1109'], employer: 'equipmentOwner' as const };
    const office = { ...stage, ids: (label: string) => deriveId('papers', label) };
    await settlePersons(office, { ...world, persons: { '1109': operator } as unknown as typeof world.persons });
  });

  it('X16 the papers of a place are listed by several services at once, and a sample is downloaded as a PDF', async () => {
    const query = `{ installing: installationNoticePapers(division: "530102") { kind isRequired sampleUrl }
      unit: unitRegistrationPapers(division: "650102") { kind isRequired sampleUrl } }`;
    const { data } = await stage.client.ask(null, query);
    const { installing, unit } = data as unknown as Readonly<Record<string, readonly Listed[]>>;
    expect(installing?.find(({ kind }) => kind === 'WORK_PLAN')).toMatchObject({ isRequired: true });
    for (const listed of [installing, unit]) {
      const answer = await fetch(`${stage.system.baseUrl}${listed?.[0]?.sampleUrl}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect((await answer.text()).startsWith('%PDF-')).toBe(true);
    }
  });

  it('E1 P8 a filing shows its owner from two services, and the staff it has with masked ID numbers', async () => {
    const { client, acts, world, days } = stage;
    const owner = world.units.equipmentOwner;
    const filing = await acts.open(owner, 'OwnershipFiling', { form: craneForm(world, days) });
    const query = `query ($id: ID!) { ownershipFiling(id: $id) { owner { uscc name unit { profile { registrationNumber establishedOn } } }
      ownerStaffing { kind count persons { name person { maskedIdNumber } } } } }`;
    const asked = async () => (await client.ask(owner, query, { id: filing.id })).data?.['ownershipFiling'];
    const { name, idNumber } = world.persons['1109'];
    const maskedIdNumber = maskCitizenId(idNumber);
    await expect.poll(asked, { timeout: 20_000 }).toMatchObject({
      owner: { uscc: owner.org, unit: { profile: { establishedOn: '2012-05-18' } } },
      ownerStaffing: [
        { kind: 'SAFETY_MANAGER', count: 0 },
        { kind: 'INSTALLER', count: 0 },
        { kind: 'OPERATOR', count: 1, persons: [{ name, person: { maskedIdNumber } }] },
        { kind: 'SIGNALLER', count: 0 },
      ],
    });
  });
});
