import type { Subject } from '@anzhu/access';
import { type Migration, migrate, migrationFindings, unready } from '@anzhu/store';
import { subject, upgrade } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { old } from '../test/data-of-61988af.ts';
import { type EnterpriseService, enterpriseService } from '../test/service.ts';
import { migrations } from './migrations.ts';
import { unitRegistrationForm } from './unit-registration/unit-registration.form.ts';

interface Prefilled {
  readonly buttons: readonly object[];
  readonly successorForm: object;
}

const secrets = { nameRefOf: (personRef: string, name: string) => `${name} of ${personRef}` };

const run = (connection: Connection, made: readonly Migration[] = migrations, batch = 100): Promise<void> =>
  migrate({ connection, migrations: made, secrets, tell: () => undefined, batch });

const { uscc, registration, draft, license, penalty } = old.ids;
const officer = subject({
  id: 'o',
  org: '530102-JZ',
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: '530102',
  roles: ['DEPARTMENT_OFFICER'],
});
const name = '云南五华建工（集团）';

describe('data as commit 61988af wrote them', () => {
  let service: EnterpriseService;

  beforeAll(async () => {
    service = await enterpriseService('2026-03-03T02:00:00Z', old.put);
    expect(await unready({ connection: service.connection, migrations })).toContain('the migration 0001-canonical-forms is not finished');
    await run(service.connection);
  });
  afterAll(() => service.stop());

  const stored = (collection: string, _id: string) => service.connection.collection(collection).findOne({ _id: _id as never });
  const asked = async (query: string, variables: object = {}) => (await service.ask(officer, query, variables)).data;
  const listed = async (field: string, search: string) => {
    const found = await asked(`query ($search: String) { found: ${field}(search: $search) { edges { node { id } } } }`, { search });
    return (found as unknown as { found: { edges: { node: { id: string } }[] } }).found.edges.map(({ node }) => node.id);
  };

  it('reliability: are ready to be served after the job, and nothing needs a person', async () => {
    expect(await unready({ connection: service.connection, migrations })).toEqual([]);
    expect(await migrationFindings(service.connection).countDocuments()).toBe(0);
  });

  it('E16 forms hold codes and names in the one form in which they are kept; what is free text or sealed stays', async () => {
    const [approved, open] = [await stored('unit_registrations', registration), await stored('unit_registrations', draft)];
    expect(approved?.['form']).toMatchObject({ name, registrationNumber: 'YN-5301A', legalRepresentative: '张三', contactName: '李四' });
    expect(approved?.['form']).toMatchObject({ address: '人民路 1 号', contactPhone: { masked: '*******0000' } });
    expect(open?.['form']).toMatchObject({ name: '昆明安装公司', registrationNumber: 'KM-2' });
    expect(open?.['title']).toContain('昆明安装公司');
  });

  it('E1 a unit is called as its registration, found by its name however it is typed, and keeps its code', async () => {
    const unit = '{ uscc name profile { registrationNumber } formerValues { value } }';
    const profile = { registrationNumber: 'YN-5301A' };
    expect(await asked(`query ($uscc: ID!) { unit(uscc: $uscc) ${unit} }`, { uscc })).toEqual({
      unit: { uscc, name, profile, formerValues: [] },
    });
    expect(await asked('query ($code: String!) { unitByCode(code: $code) { id name } }', { code: ` ${uscc.toLowerCase()}` })).toEqual({
      unitByCode: { id: uscc, name },
    });
    const found = await asked('{ units(search: "五华建工(集团)") { edges { node { uscc } } } }');
    expect(found).toEqual({ units: { edges: [{ node: { uscc } }] } });
  });

  it('E14 a license is found by its number however it is typed', async () => {
    for (const number of ['（云）ＪＺ安许证字〔2024〕000012', '(云)JZ安许证字[2024]000012', '(云) JZ安许证字 〔2024〕 000012'])
      expect(await asked('query ($number: String!) { workSafetyLicense(number: $number) { id } }', { number })).toEqual({
        workSafetyLicense: { id: license },
      });
  });

  it('X2 a case about a unit is found by the name the unit has now', async () => {
    expect(await listed('licensePenalties', name)).toEqual([penalty]);
  });

  it('E1 a unit registered before its people were asked for names them by a button of its registration, prefilled', async () => {
    const clerk = subject({ id: 'c', org: uscc, region: '530102', roles: ['UNIT_CLERK'] });
    const people = `query { unit(uscc: "${uscc}") { people { principal contact } } }`;
    expect(await asked(people)).toEqual({ unit: { people: null } });
    const fields = Object.keys(unitRegistrationForm.shape).join(' ');
    const page = await service.ask(
      clerk,
      `query ($id: ID!) { registration: unitRegistration(id: $id) { buttons { mutation label { zh } } successorForm { ${fields} } } }`,
      { id: registration },
    );
    const { buttons, successorForm } = (page.data as unknown as { registration: Prefilled }).registration;
    expect(buttons).toEqual([{ mutation: 'createUnitRegistration', label: { zh: '变更注册信息' } }]);
    const named = { principal: '张三', contactIdNumber: '530102199003071019', contactPhone: '13800138000' };
    const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map((kind) => ({ kind, fileId: kind }));
    const made = await service.change(clerk, 'createUnitRegistration', { form: { ...successorForm, ...named }, papers });
    const act = (who: Subject, mutation: string, { id, version }: Readonly<Record<string, unknown>>) =>
      service.change(who, mutation, { id, expectedVersion: version, opinion: '同意' });
    const submitted = await act(clerk, 'submitUnitRegistration', made);
    expect(await act(officer, 'approveUnitRegistration', submitted)).toMatchObject({ state: 'APPROVED' });
    expect(await asked(people)).toEqual({ unit: { people: { principal: '张三', contact: '李四' } } });
  });
});

describe('the migration of data as commit 61988af wrote them', () => {
  const open = async () => (await enterpriseService('2026-03-03T02:00:00Z', old.put)).connection;
  const upgraded = upgrade({ open, migrations, run });

  it('reliability: does nothing the second time', async () => {
    const { before, after, read, changed } = await upgraded.repeated();
    expect({ after, changed }).toEqual({ after: before, changed: 0 });
    expect(read).toBeGreaterThan(0);
  });

  it('reliability: a job that ends in the midst, wherever, is gone on with and comes to the same', async () => {
    const { whole, parts } = await upgraded.resumed([2, 5, 7]);
    expect(parts).toEqual([whole, whole, whole]);
  });
});
