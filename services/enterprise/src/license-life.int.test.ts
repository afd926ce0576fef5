import { personChanged } from '@anzhu/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationForm, uscc } from '../test/cases.ts';
import { acceptor, applicationForm, clerk, examiner, type LicenseDesk, openLicenseDesk } from '../test/license-desk.ts';
import { licenseRenewal } from './license-renewal/license-renewal.module.ts';

const renewalForm = { ...applicationForm, hadFatalAccident: false };

describe('the life of a license', () => {
  let desk: LicenseDesk;
  const at = (day: string) => {
    const { clock } = desk.service;
    clock.advance({ ms: Date.parse(`${day}T02:00:00Z`) - clock.now().getTime() });
  };

  beforeAll(async () => {
    desk = await openLicenseDesk('2026-03-02T02:00:00Z');
    for (const n of [1, 2]) await desk.certified(n, '2026-03-02');
  });
  afterAll(() => desk.service.stop());

  it('E3 what passes is in its batch with what its people hold that day, is issued once, and the license bears its number and its three years', async () => {
    const submitted = await desk.submitted('LicenseApplication', applicationForm);
    expect(submitted).toMatchObject({ state: 'SUBMITTED' });
    await desk.hear(personChanged, { personId: 'p2', personRef: 'ref-2', name: '样例2', employed: false });
    const accepted = await desk.act(acceptor, 'acceptLicenseApplication', submitted);
    const approved = await desk.act(examiner, 'approveLicenseApplication', accepted, '符合条件');
    expect(approved).toMatchObject({ state: 'PASSED' });
    const counted = { certificatesA: 2, certificatesAAtApproval: 1, specialWorkers: 2 };
    expect(await desk.stored('license_applications')).toMatchObject({ outcome: counted });
    const entry = { business: 'NEW', certificatesA: 1, certificatesB: 0, specialWorkers: 1 };
    expect(await desk.stored('license_batch_entries')).toMatchObject(entry);
    expect(await desk.stored('work_safety_licenses')).toBeNull();
    const number = '(云)JZ安许证字[2026]000001';
    const issued = { number, issuedOn: '2026-03-10', validUntil: '2029-03-09' };
    for (const _ of ['first', 'again']) expect(await desk.issue(approved, 'NEW', '2026-03-10')).toMatchObject({ ok: true, value: issued });
    expect(await desk.service.connection.collection('work_safety_licenses').countDocuments()).toBe(1);
    expect(await desk.stored('license_applications')).toMatchObject({ state: 'ISSUED', outcome: { licenseNumber: number } });
    const told = { outbox: [{ type: 'enterprise.license.issued.v1' }], unitName: registrationForm.name };
    expect(await desk.stored('work_safety_licenses')).toMatchObject(told);
  });

  it('E14 X1 what ends within so many days is listed for its unit and for the authorities of its place, and counted on the home page', async () => {
    const query = `query ($within: Int) {
      expiringLicenses(within: $within) { edges { node { number validUntil } } total { count } }
      work { enterprise { endings { list within ending } } }
    }`;
    const endings = async (who: typeof clerk, within: number | null = 90) => (await desk.service.ask(who, query, { within })).data;
    const [nothing, counted] = [{ edges: [], total: { count: 0 } }, [{ list: 'expiringLicenses', within: 90, ending: 1 }]];
    expect(await endings(clerk)).toEqual({ expiringLicenses: nothing, work: { enterprise: { endings: [] } } });
    at('2028-12-09');
    const own = { edges: [{ node: { number: '(云)JZ安许证字[2026]000001', validUntil: '2029-03-09' } }], total: { count: 1 } };
    expect(await endings(clerk)).toEqual({ expiringLicenses: own, work: { enterprise: { endings: counted } } });
    expect(await endings(clerk, null)).toMatchObject({ expiringLicenses: own });
    expect(await endings(clerk, 89)).toMatchObject({ expiringLicenses: nothing });
    expect(await endings(examiner)).toEqual({ expiringLicenses: own, work: { enterprise: { endings: [] } } });
    expect(await endings({ ...clerk, org: '91530102MA6K000225' })).toMatchObject({ expiringLicenses: nothing });
    expect(await endings({ ...examiner, region: '530300' })).toMatchObject({ expiringLicenses: nothing });
  });

  it.each(['d2', 'd4', 'd6'])('E14 it is read by an index within %s, in its order', async (scope) => {
    const filter = {
      $and: [{ [scope]: 'x', status: { $in: ['VALID', 'SUSPENDED'] }, validUntil: { $gte: '2028-12-09', $lte: '2029-03-09' } }],
    };
    const query = desk.service.connection.collection('work_safety_licenses').find(filter).sort({ validUntil: 1, _id: 1 });
    const plan = JSON.stringify((await query.explain())['queryPlanner'].winningPlan);
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
  });

  it('E4 a renewal continues the period whenever it is announced; one at a time is open', async () => {
    at('2029-03-06');
    const renewal = await desk.approved('LicenseRenewal', renewalForm);
    expect(renewal).toMatchObject({ state: 'PASSED' });
    expect(await desk.submitted('LicenseRenewal', renewalForm)).toMatchObject({ reasons: [{ code: 'RENEWAL_RUNNING' }] });
    at('2029-04-05');
    const shown = `{ unit(uscc: "${uscc}") { license { status validUntil } } }`;
    expect((await desk.service.ask(clerk, shown)).data).toMatchObject({ unit: { license: { status: 'EXPIRED' } } });
    for (const _ of ['first', 'again'])
      expect(await desk.issue(renewal, 'RENEWAL', '2029-04-05')).toMatchObject({ ok: true, value: { validUntil: '2032-03-09' } });
    const license = { status: 'VALID', validUntil: '2032-03-09' };
    expect((await desk.service.ask(clerk, shown)).data).toEqual({ unit: { license } });
    expect((await desk.stored('work_safety_licenses'))?.['periods']).toMatchObject([
      { from: '2026-03-10', until: '2029-03-09' },
      { from: '2029-03-10', until: '2032-03-09', caseId: renewal['id'] },
    ]);
  });

  it('E3 X4 what fails after the notice is sent back to the unit with the opinion, and is not issued', async () => {
    at('2031-12-31');
    const renewal = await desk.approved('LicenseRenewal', renewalForm);
    const { actAsSystem } = desk.service.world.casesOf(licenseRenewal);
    const sent = await actAsSystem(String(renewal['id']), { action: 'sendBack', opinion: '公示期间异议成立' });
    expect(sent).toMatchObject({ ok: true, value: { state: 'RETURNED' } });
    expect(await desk.issue(renewal, 'RENEWAL', '2032-01-10')).toMatchObject({ ok: false, error: { code: 'ACTION_NOT_ALLOWED' } });
  });

  it('E3 E14 a license whose end the clock has not recorded is in the way of no new one, and numbers go on by year without a gap', async () => {
    const numbers: string[] = [];
    for (const day of ['2032-06-01', '2035-06-01', '2035-06-02']) {
      at(day);
      const issued = await desk.issue(await desk.approved('LicenseApplication', applicationForm), 'NEW', day);
      numbers.push(issued.ok ? issued.value.number : issued.error.code);
      if (day === '2035-06-01') await desk.service.connection.collection('work_safety_licenses').deleteMany({ issuedOn: day });
    }
    const numberOf = (year: number, serial: number) => `(云)JZ安许证字[${year}]${String(serial).padStart(6, '0')}`;
    expect(numbers).toEqual([numberOf(2032, 1), numberOf(2035, 1), numberOf(2035, 2)]);
    expect(await desk.stored('work_safety_licenses', { issuedOn: '2032-06-01' })).toMatchObject({ status: 'EXPIRED' });
  });
});
