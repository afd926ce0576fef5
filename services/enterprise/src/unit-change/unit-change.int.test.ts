import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { subject } from '@anzhu/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { accountsService, admin, member, newcomer, officer, official } from '../../test/accounts.ts';
import { registrationForm, uscc } from '../../test/cases.ts';

const { service, ask } = await accountsService();
afterAll(() => service.stop());

interface Change {
  readonly reason: { readonly zh: string };
  readonly changedBy: string;
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

describe('E1 a unit keeps its own record', () => {
  const change = async (who: Subject, input: object): Promise<Readonly<Record<string, unknown>>> => {
    const refused = '... on Blocked { reasons { code references { kind id } } } ... on VersionConflict { currentVersion }';
    const shown = '... on Unit { version profile { address } people { contact maskedContactPhone } }';
    const query = `mutation ($input: ChangeUnitInput!) { done: changeUnit(input: $input) { __typename ${shown} ${refused} } }`;
    const { data, errors } = await service.ask(who, query, { input: { requestId: newId(), ...input } });
    return data?.['done'] ?? { ...errors?.[0]?.extensions };
  };
  const versionFor = async (who: Subject): Promise<number | null> =>
    ((await ask(who, `{ unit(uscc: "${uscc}") { version } }`))['unit'] as unknown as { version: number | null }).version;
  const changes = async (who: Subject): Promise<readonly Change[]> => {
    const query = `{ unitChanges(filter: { uscc: "${uscc}" }) { edges { node { reason { zh } changedBy fields { field from to } } } } }`;
    const list = (await ask(who, query))['unitChanges'] as unknown as { edges: { node: Change }[] };
    return list.edges.map(({ node }) => node);
  };

  it('E1 the registration stands first, by whom and with all it states', async () => {
    const [first] = await changes(officer);
    expect(first).toMatchObject({ reason: { zh: '注册上报' }, changedBy: newcomer.name });
    expect(first?.fields.find(({ field }) => field === 'name')).toMatchObject({ from: null, to: '云南五华建工' });
  });

  it('E1 address and contact are saved at once, and who changed what from what is on record, personal data masked', async () => {
    const input = {
      requestId: newId(),
      expectedVersion: await versionFor(admin),
      address: '五华区二号',
      contactName: '赵六',
      contactPhone: '13900139001',
    };
    const saved = await change(member('li'), input);
    expect(saved).toMatchObject({
      profile: { address: '五华区二号' },
      people: { contact: '赵六', maskedContactPhone: expect.stringMatching(/^\*+9001$/) },
    });
    expect(await change(member('li'), input)).toEqual(saved);
    const [latest, ...earlier] = await changes(admin);
    expect(latest).toEqual({
      ...{ reason: { zh: '单位自行维护' }, changedBy: 'li' },
      fields: [
        { field: 'address', from: '五华区一号', to: '五华区二号' },
        { field: 'contactName', from: '王芳', to: '赵六' },
        { field: 'phone', from: expect.stringMatching(/^\*+8000$/), to: expect.stringMatching(/^\*+9001$/) },
      ],
    });
    expect(earlier).toHaveLength(1);
    expect(JSON.stringify(await service.connection.collection('unit_changes').find().toArray())).not.toMatch(/13900139001|13800138000/);
  });

  it('E1 E16 a change of what is registered begins with what is on record by now, not with the form of before', async () => {
    const asked =
      '{ unitRegistrations { edges { node { state successorForm { name address contactName contactPhone legalRepresentative } } } } }';
    const { edges } = (await ask(newcomer, asked))['unitRegistrations'] as unknown as { edges: { node: object }[] };
    const kept = { address: '五华区二号', contactName: '赵六' };
    const { name, legalRepresentative } = registrationForm;
    expect(edges).toMatchObject([
      { node: { state: 'APPROVED', successorForm: { ...kept, name, legalRepresentative, contactPhone: null } } },
    ]);
  });

  it('E1 what is stale or wrong is refused, all at once', async () => {
    expect(await change(admin, { expectedVersion: 1, address: '三号' })).toMatchObject({ __typename: 'VersionConflict' });
    const wrong = { expectedVersion: await versionFor(admin), address: ' ', contactPhone: '12' };
    expect(await change(admin, wrong)).toMatchObject({ code: 'BAD_USER_INPUT', faults: [{ path: 'address' }, { path: 'contactPhone' }] });
  });

  it('E1 E16 not while a registration is under review, whose approval would undo it', async () => {
    const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map((kind) => ({ kind, fileId: kind }));
    const made = await service.change(newcomer, 'createUnitRegistration', { form: registrationForm, papers });
    const seen = { id: made['id'], expectedVersion: made['version'] };
    expect(await service.change(newcomer, 'submitUnitRegistration', seen)).toMatchObject({ state: 'SUBMITTED' });
    const version = await versionFor(admin);
    expect(await change(admin, { expectedVersion: version, address: '三号' })).toMatchObject({
      reasons: [{ code: 'REGISTRATION_UNDER_REVIEW', references: [{ kind: 'UnitRegistration', id: made['id'] }] }],
    });
    const submitted = { id: made['id'], expectedVersion: Number(made['version']) + 1 };
    expect(await service.change(newcomer, 'withdrawUnitRegistration', submitted)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await change(admin, { expectedVersion: version, address: '五华区二号' })).toMatchObject({ __typename: 'Unit' });
  });

  it.each<[string, Subject, string]>([
    ['an official', officer, 'FORBIDDEN'],
    ['a unit without a role', newcomer, 'FORBIDDEN'],
    ['another unit, whose own record this is not', subject(), 'NOT_FOUND'],
  ])('E1 not by %s', async (_, who, code) => {
    expect(await change(who, { expectedVersion: 2, address: '三号' })).toMatchObject({ code });
  });

  it.each<[string, Subject, number]>([
    ['the authority above', official('530000'), 2],
    ['an authority elsewhere', official('650000'), 0],
    ['another unit', subject(), 0],
  ])('E1 X9 its changes are read by %s: %#', async (_, who, count) => {
    expect(await changes(who)).toHaveLength(count);
    expect(await versionFor(who)).toEqual(count === 0 ? null : expect.any(Number));
  });
});
