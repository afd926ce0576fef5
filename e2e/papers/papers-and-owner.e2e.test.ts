import { maskCitizenId } from '@anzhu/identifiers';
import { deriveId, newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { officialOf } from '../../infra/local/src/places/officials.ts';
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

  it('P4 P7 an approved special worker stands on the list of the unit until the issuer suspends the certificate', async () => {
    const { client, world, days } = stage;
    const owner = world.units.equipmentOwner;
    const query = '{ specialOperationsWorkers { edges { node { name number isStanding qualification { id version status source } } } } }';
    const listed = async () => {
      const { data } = await client.ask(owner, query);
      const { edges = [] } = (data?.['specialOperationsWorkers'] ?? {}) as {
        readonly edges?: readonly { readonly node: { readonly qualification: { readonly id: string; readonly version: number } } }[];
      };
      return edges.map(({ node }) => node);
    };
    const { name, qualifications } = world.persons['1109'];
    const [{ number } = { number: '' }] = qualifications;
    const [worker] = await listed();
    expect(worker).toMatchObject({ name, number, isStanding: true, qualification: { status: 'VALID', source: 'PROVINCE_PLATFORM' } });
    const { id: qualificationId, version: expectedVersion } = worker?.qualification ?? {};
    const act = { requestId: newId(), qualificationId, expectedVersion, status: 'SUSPENDED', on: days.today, reason: '核查' };
    expect(await client.act(officialOf(world.division, 'EXAMINER'), 'setQualificationStatus', act)).toMatchObject({ status: 'SUSPENDED' });
    expect(await listed()).toMatchObject([{ number, isStanding: false }]);
    const back = { ...act, requestId: newId(), status: 'VALID', expectedVersion: Number(expectedVersion) + 1 };
    expect(await client.act(officialOf(world.division, 'EXAMINER'), 'setQualificationStatus', back)).toMatchObject({ status: 'VALID' });
  });

  it('E1 P8 a filing shows its owner from two services, and the staff it has with masked ID numbers', async () => {
    const { client, acts, world, days } = stage;
    const owner = world.units.equipmentOwner;
    const filing = await acts.open(owner, 'OwnershipFiling', { form: craneForm(world, days) });
    const query = `query ($id: ID!) { ownershipFiling(id: $id) { owner { uscc name unit { profile { registrationNumber establishedOn } } }
      ownerStaffing { kind count persons { person { name maskedIdNumber } } } } }`;
    const asked = async () => (await client.ask(owner, query, { id: filing.id })).data?.['ownershipFiling'];
    const { name, idNumber } = world.persons['1109'];
    const maskedIdNumber = maskCitizenId(idNumber);
    await expect.poll(asked).toMatchObject({
      owner: { uscc: owner.org, unit: { profile: { establishedOn: '2012-05-18' } } },
      ownerStaffing: [
        { kind: 'SAFETY_MANAGER', count: 0 },
        { kind: 'INSTALLER', count: 0 },
        { kind: 'OPERATOR', count: 1, persons: [{ person: { name, maskedIdNumber } }] },
        { kind: 'SIGNALLER', count: 0 },
      ],
    });
  });
});
