import { subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clerk, type LicenseDesk, type Made, openLicenseDesk } from '../../test/license-desk.ts';

const officer = subject({
  ...{ id: 'officer', name: '主管人员', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [] },
  ...{ roles: ['DEPARTMENT_OFFICER'], region: '530100' },
});
const form = { kind: 'SPECIAL', name: '高处坠落专项应急预案', assessedOn: '2026-01-10', signedBy: '李强', signedOn: '2026-01-12' };
const papers = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, fileId: kind }));
const drill = { drilledOn: '2026-03-01', method: 'TABLETOP', place: '项目部', participants: 24, summary: '预案可行\n通讯录已更新' };

describe('emergency plans, their drills and whom to ask', () => {
  let desk: LicenseDesk;
  let first: Made;
  beforeAll(async () => {
    desk = await openLicenseDesk('2026-03-02T02:00:00Z');
  });
  afterAll(() => desk.service.stop());

  const approved = async (edition: string): Promise<Made> => {
    const plan = { form: { ...form, edition }, papers: papers('PLAN_TEXT', 'ASSESSMENT_RECORD') };
    const made = await desk.service.change(clerk, 'createEmergencyPlan', plan);
    return desk.act(officer, 'approveEmergencyPlan', await desk.act(clerk, 'submitEmergencyPlan', made));
  };
  const stored = (id: unknown) => desk.service.connection.collection('emergency_plans').findOne({ _id: id as never });

  it('E2 a drill is recorded under the plan, which says when it was last drilled', async () => {
    first = await approved('第1版');
    expect(first).toMatchObject({ state: 'APPROVED' });
    const input = { form: { ...drill, planId: first['id'] }, papers: papers('DRILL_RECORD') };
    const made = await desk.service.change(clerk, 'createEmergencyDrill', input);
    expect(await desk.act(clerk, 'recordEmergencyDrill', made)).toMatchObject({ state: 'RECORDED' });
    expect(await stored(first['id'])).toMatchObject({ outcome: { lastDrilledOn: '2026-03-01', validUntil: '2029-01-11' } });
  });

  it('E2 another edition takes its place, and what was drilled before is still recorded under it', async () => {
    const second = await approved('第2版');
    expect([await stored(first['id']), await stored(second['id'])]).toMatchObject([
      { state: 'SUPERSEDED', timers: [] },
      { state: 'APPROVED', timers: [{ name: 'expire' }] },
    ]);
    const input = { form: { ...drill, planId: first['id'], drilledOn: '2026-02-01' }, papers: papers('DRILL_RECORD') };
    const made = await desk.service.change(clerk, 'createEmergencyDrill', input);
    expect(await desk.act(clerk, 'recordEmergencyDrill', made)).toMatchObject({ state: 'RECORDED' });
  });

  it('E2 the day after its last day a plan has expired, by the clock', async () => {
    const { clock, tick, connection } = desk.service;
    clock.advance({ ms: Date.parse('2029-01-12T00:00:00+08:00') - clock.now().getTime() });
    const ticker = tick();
    await expect.poll(() => connection.collection('emergency_plans').countDocuments({ state: 'EXPIRED' })).toBe(1);
    await ticker.stop();
  });

  it('X17 whom to ask is published for a place, read without login from the county up, and taken off again', async () => {
    const publish = (division: string, value: string, who = officer) =>
      desk.service.change(who, 'createHelpContact', { form: { portal: 'UNIT', kind: 'PHONE', label: '业务咨询', value, division } });
    const contact = await publish('530102', '0871-6000001');
    expect(contact).toMatchObject({ state: 'PUBLISHED' });
    await publish('530100', '0871-6000002');
    expect(await publish('530102', '0871-6000001')).toMatchObject({ reasons: [{ code: 'CONTACT_KNOWN' }] });
    expect(await publish('530302', '0874-6000003')).toMatchObject({ faults: [{ path: 'form.division' }] });
    const asked = async (division: string, portal = 'UNIT') => {
      const { data } = await desk.service.ask(clerk, `{ told: publicHelpContacts(portal: ${portal}, division: "${division}") { value } }`);
      return ((data?.['told'] ?? []) as readonly { readonly value: string }[]).map(({ value }) => value);
    };
    expect(await asked('530102')).toEqual(['0871-6000001', '0871-6000002']);
    expect(await asked('530103')).toEqual(['0871-6000002']);
    expect([await asked('530102', 'PUBLIC'), await asked('530302')]).toEqual([[], []]);
    expect(await desk.act(officer, 'removeHelpContact', contact)).toMatchObject({ state: 'REMOVED' });
    expect(await asked('530102')).toEqual(['0871-6000002']);
  });
});
