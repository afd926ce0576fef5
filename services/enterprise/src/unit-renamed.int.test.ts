import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationForm as form, uscc } from '../test/cases.ts';
import { type EnterpriseService, enterpriseService } from '../test/service.ts';

const newcomer = subject({ id: 'newcomer', name: '新单位', org: uscc, unitKinds: [], roles: [] });
const clerk = subject({ id: 'clerk', org: uscc });
const office = { org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [] } as const;
const officer = subject({ ...office, id: 'officer', name: 'officer', roles: ['DEPARTMENT_OFFICER'] });

const papers = ['BUSINESS_LICENSE', 'AUTHORIZATION'].map((kind) => ({ kind, fileId: kind }));
const name = `${form.name}（更名）`;

describe('cases 45: a unit that registers another name', () => {
  let service: EnterpriseService;
  const registered = async (who: typeof clerk, named: object) => {
    const act = ({ id, version }: Readonly<Record<string, unknown>>) => ({ id, expectedVersion: version, opinion: '同意' });
    const made = await service.change(who, 'createUnitRegistration', { form: named, papers });
    const submitted = await service.change(who, 'submitUnitRegistration', act(made));
    expect(await service.change(officer, 'approveUnitRegistration', act(submitted))).toMatchObject({ state: 'APPROVED' });
  };

  beforeAll(async () => {
    service = await enterpriseService('2026-03-02T02:00:00Z');
  });
  afterAll(async () => service.stop());

  it('cases 45: is found in its earlier cases by both names, and others are told both', async () => {
    await registered(newcomer, form);
    service.clock.advance({ minutes: 1 });
    await registered(clerk, { ...form, name });
    const unit = await service.connection.collection<{ outbox: { data: object }[] }>('units').findOne({});
    expect(unit?.outbox.at(-1)?.data).toMatchObject({ name, formerNames: [form.name] });
    const titles = async (search: string) => {
      const { data } = await service.ask(officer, `{ unitRegistrations(search: "${search}") { edges { node { title } } } }`);
      const { edges } = (data as unknown as { unitRegistrations: { edges: { node: { title: string } }[] } }).unitRegistrations;
      return edges.map(({ node }) => node.title);
    };
    expect(await titles('更名')).toEqual([`${name} ${uscc}`, `${name}〔原：${form.name}〕 ${uscc}`]);
    expect(await titles(form.name)).toHaveLength(2);
  });
});
