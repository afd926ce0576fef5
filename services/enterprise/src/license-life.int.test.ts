import type { Subject } from '@anzhu/access';
import { personChanged, personRegistered, qualificationGranted } from '@anzhu/contracts';
import { subject } from '@anzhu/testing';
import type { ClientSession } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationForm, uscc } from '../test/cases.ts';
import { type EnterpriseService, enterpriseService } from '../test/service.ts';
import { issueLicense } from './work-safety-license/issue-license.store.ts';

const clerk = subject({ id: 'clerk', org: uscc });
const official = (...roles: Subject['roles']): Subject =>
  subject({ id: roles.join(), name: roles.join(), org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [], roles, region: '530000' });
const [acceptor, examiner, officer] = [official('ACCEPTANCE_CLERK'), official('EXAMINER'), official('DEPARTMENT_OFFICER')];
const named = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, fileId: kind }));

const form = {
  ...{ legalRepresentative: '李强', legalRepresentativeIdNumber: '530102199003071019', principal: '李强' },
  ...{ contactName: '王芳', contactPhone: '13800138000' },
};
const papersOf = {
  LicenseApplication: named(
    ...['APPLICATION_FORM', 'BUSINESS_LICENSE', 'SAFETY_RULES', 'SAFETY_FUNDS', 'SAFETY_ORGANISATION', 'TRAINING', 'INJURY_INSURANCE'],
    ...['HAZARD_CONTROL', 'EMERGENCY_PLAN'],
  ),
  LicenseRenewal: named('RENEWAL_APPLICATION', 'WORK_SAFETY_LICENSE', 'ACCIDENT_STATEMENT', 'SAFETY_CONDITIONS'),
};
type Made = Readonly<Record<string, unknown>>;

describe('the life of a license', () => {
  let service: EnterpriseService;
  const act = (who: Subject, mutation: string, { id, version }: Made, opinion = '同意') =>
    service.change(who, mutation, { id, expectedVersion: version, opinion });
  const stored = (collection: string, filter: object = {}) => service.connection.collection(collection).findOne(filter);
  const atomically = <T>(work: (session: ClientSession) => Promise<T>) =>
    service.world.store.atomically(async (session) => (await work(session)) as never);
  const issue = (made: Made, process: 'NEW' | 'RENEWAL', issuedOn: string) =>
    atomically((session) => issueLicense(service.world)(session, { caseId: String(made['id']), process, issuedOn }));
  const passed = async (type: keyof typeof papersOf, own: object = {}): Promise<Made> => {
    const made = await service.change(clerk, `create${type}`, { form: { ...form, ...own }, papers: papersOf[type] });
    const accepted = await act(acceptor, `accept${type}`, await act(clerk, `submit${type}`, made));
    return act(examiner, `approve${type}`, accepted, '符合条件');
  };
  const hear = async ({ type }: { readonly type: string }, data: object): Promise<void> => {
    const { handlers } = service.world.persons.follower;
    const session = await service.connection.startSession();
    await session.withTransaction(async () =>
      handlers.find(({ definition }) => definition.type === type)?.handle({ session, event: { type } as never, data: data as never }),
    );
    await session.endSession();
  };

  beforeAll(async () => {
    service = await enterpriseService('2026-03-02T02:00:00Z');
    const newcomer = subject({ id: 'newcomer', org: uscc, unitKinds: [], roles: [] });
    const papers = named('BUSINESS_LICENSE', 'AUTHORIZATION');
    const made = await service.change(newcomer, 'createUnitRegistration', { form: registrationForm, papers });
    await act(officer, 'approveUnitRegistration', await act(newcomer, 'submitUnitRegistration', made));
    for (const n of [1, 2]) {
      const person = { personId: `p${n}`, personRef: `ref-${n}`, name: `样例${n}`, uscc, employed: true };
      const held = { personId: `p${n}`, personRef: `ref-${n}`, number: `A${n}`, validUntil: '2026-03-02', status: 'VALID' };
      await hear(personRegistered, person);
      await hear(qualificationGranted, { ...held, qualificationId: `a${n}`, kind: 'SAFETY_CERTIFICATE_A' });
      await hear(qualificationGranted, { ...held, qualificationId: `s${n}`, kind: 'SPECIAL_OPERATION', workCode: '05' });
    }
  });
  afterAll(() => service.stop());

  it('E3 what passes is in its batch with what its people hold that day, is issued once, and the license bears its number and its three years', async () => {
    const draft = await service.change(clerk, 'createLicenseApplication', { form, papers: papersOf.LicenseApplication });
    const submitted = await act(clerk, 'submitLicenseApplication', draft);
    expect(submitted).toMatchObject({ state: 'SUBMITTED' });
    await hear(personChanged, { personId: 'p2', personRef: 'ref-2', name: '样例2', employed: false });
    const approved = await act(
      examiner,
      'approveLicenseApplication',
      await act(acceptor, 'acceptLicenseApplication', submitted),
      '符合条件',
    );
    expect(approved).toMatchObject({ state: 'PASSED' });
    expect(await stored('license_applications')).toMatchObject({
      outcome: { certificatesA: 2, certificatesAAtApproval: 1, specialWorkers: 2 },
    });
    expect(await stored('license_batch_entries')).toMatchObject({ business: 'NEW', certificatesA: 1, certificatesB: 0, specialWorkers: 1 });
    expect(await stored('work_safety_licenses')).toBeNull();
    const number = '(云)JZ安许证字[2026]000001';
    for (const _ of ['first', 'again'])
      expect(await issue(approved, 'NEW', '2026-03-10')).toMatchObject({
        ok: true,
        value: { number, issuedOn: '2026-03-10', validUntil: '2029-03-09' },
      });
    expect(await service.connection.collection('work_safety_licenses').countDocuments()).toBe(1);
    expect(await stored('license_applications')).toMatchObject({ state: 'ISSUED', outcome: { licenseNumber: number } });
    expect(await stored('work_safety_licenses')).toMatchObject({
      outbox: [{ type: 'enterprise.license.issued.v1' }],
      unitName: registrationForm.name,
    });
  });

  it('E4 a renewal continues the period whenever it is announced; one at a time is open', async () => {
    expect(await service.change(clerk, 'createLicenseRenewal', { form: { ...form, hadFatalAccident: false } })).toMatchObject({
      state: 'DRAFT',
    });
    service.clock.advance({ days: 1_100 });
    const renewal = await passed('LicenseRenewal', { hadFatalAccident: false });
    expect(renewal).toMatchObject({ state: 'PASSED' });
    const second = await service.change(clerk, 'createLicenseRenewal', {
      form: { ...form, hadFatalAccident: false },
      papers: papersOf.LicenseRenewal,
    });
    expect(await act(clerk, 'submitLicenseRenewal', second)).toMatchObject({ reasons: [{ code: 'RENEWAL_RUNNING' }] });
    service.clock.advance({ days: 30 });
    const shown = `{ unit(uscc: "${uscc}") { license { status validUntil } } }`;
    expect((await service.ask(clerk, shown)).data).toMatchObject({ unit: { license: { status: 'EXPIRED' } } });
    for (const _ of ['first', 'again'])
      expect(await issue(renewal, 'RENEWAL', '2029-04-05')).toMatchObject({ ok: true, value: { validUntil: '2032-03-09' } });
    expect((await service.ask(clerk, shown)).data).toEqual({ unit: { license: { status: 'VALID', validUntil: '2032-03-09' } } });
    expect((await stored('work_safety_licenses'))?.['periods']).toMatchObject([
      { from: '2026-03-10', until: '2029-03-09' },
      { from: '2029-03-10', until: '2032-03-09', caseId: renewal['id'] },
    ]);
  });

  it('E3 X4 what fails after the notice is sent back to the unit with the opinion, and is not issued', async () => {
    const { casesOf } = service.world;
    const { licenseRenewal } = await import('./license-renewal/license-renewal.module.ts');
    service.clock.advance({ days: 1_000 });
    const renewal = await passed('LicenseRenewal', { hadFatalAccident: true });
    const sent = await casesOf(licenseRenewal).actAsSystem(String(renewal['id']), { action: 'sendBack', opinion: '公示期间异议成立' });
    expect(sent).toMatchObject({ ok: true, value: { state: 'RETURNED' } });
    expect(await issue(renewal, 'RENEWAL', '2032-01-10')).toMatchObject({ ok: false, error: { code: 'ACTION_NOT_ALLOWED' } });
  });

  it('E14 everyone finds a license by its number, or by name and code; what is unknown, malformed or half said is answered alike', async () => {
    const nobody = subject({ id: 'anonymous', org: '', orgKind: 'SYSTEM', region: '', roles: [], unitKinds: [] });
    const find = async (paper: object) => {
      const query =
        'query ($number: String, $name: String, $uscc: String) { found: publicLicense(number: $number, name: $name, uscc: $uscc) { number status } }';
      return (await service.ask(nobody, query, paper)).data;
    };
    const found = { found: { number: '(云)JZ安许证字[2026]000001', status: 'EXPIRED' } };
    service.clock.advance({ days: 300 });
    expect(await find({ number: '（云）JZ安许证字［2026］000001' })).toEqual(found);
    expect(await find({ name: registrationForm.name, uscc: ` ${uscc.toLowerCase()}` })).toEqual(found);
    const papers = [
      {},
      { number: '(云)JZ安许证字[2026]999999' },
      { number: '1\u0000' },
      { uscc },
      { name: '别人', uscc },
      { name: registrationForm.name, uscc: 'X' },
    ];
    for (const paper of papers) expect(await find(paper)).toEqual({ found: null });
  });

  it('E5 a unit that is called otherwise is asked for the change by its license; approved, it bears the new name and is found by both', async () => {
    service.clock.advance({ days: -400 });
    const name = `${registrationForm.name}（更名）`;
    const papers = named('BUSINESS_LICENSE', 'AUTHORIZATION');
    const again = await service.change(clerk, 'createUnitRegistration', { form: { ...registrationForm, name }, papers });
    await act(officer, 'approveUnitRegistration', await act(clerk, 'submitUnitRegistration', again));
    const page = async (who: Subject) => {
      const fields = 'unitName status daysLeft principal differences { label { zh } onLicense registered } buttons { mutation }';
      const { data } = await service.ask(
        who,
        `{ unit(uscc: "${uscc}") { license { ${fields} formerValues { value } history(first: 1) { label { zh } } } } }`,
      );
      return (data as unknown as { unit: { license: Record<string, unknown> } }).unit.license;
    };
    const asked = [{ label: { zh: '企业名称' }, onLicense: registrationForm.name, registered: name }];
    expect(await page(clerk)).toMatchObject({ differences: asked, principal: '李强' });
    expect((await page(clerk))['buttons']).toContainEqual({ mutation: 'createLicenseChange' });
    expect(await page(subject({ id: 'other', org: '91530102MA6K00014A' }))).toMatchObject({
      differences: [],
      buttons: [],
      principal: null,
    });
    const change = { form: { changedOn: '2031-01-01' }, papers: named('CHANGE_APPLICATION', 'BUSINESS_LICENSE', 'WORK_SAFETY_LICENSE') };
    const accepted = await act(
      acceptor,
      'acceptLicenseChange',
      await act(clerk, 'submitLicenseChange', await service.change(clerk, 'createLicenseChange', change)),
    );
    expect(await act(examiner, 'approveLicenseChange', accepted)).toMatchObject({ state: 'APPROVED' });
    expect(await page(clerk)).toMatchObject({
      ...{ unitName: name, differences: [], formerValues: [{ value: registrationForm.name }], history: [{ label: { zh: '变更' } }] },
    });
  });

  it('E6 given up, it is cancelled with its event, and no longer to be renewed', async () => {
    const cancellation = {
      form: { cause: 'CLOSED', explanation: '终止经营' },
      papers: named('CANCELLATION_APPLICATION', 'WORK_SAFETY_LICENSE'),
    };
    const made = await service.change(clerk, 'createLicenseCancellation', cancellation);
    const accepted = await act(acceptor, 'acceptLicenseCancellation', await act(clerk, 'submitLicenseCancellation', made));
    expect(await act(examiner, 'approveLicenseCancellation', accepted)).toMatchObject({ state: 'APPROVED' });
    expect(await stored('work_safety_licenses')).toMatchObject({
      status: 'CANCELLED',
      cancellation: { caseId: made['id'], reason: '终止经营' },
    });
    const told = (await stored('work_safety_licenses'))?.['outbox'] as readonly { readonly type: string }[];
    expect(told.at(-1)?.type).toBe('enterprise.license.cancelled.v1');
    const query = `{ licenseRenewals(filter: { states: [RETURNED] }) { edges { node { id version limitDaysLeft staffing { kind count persons { name certificateNumbers } } } } } }`;
    const { data } = await service.ask(clerk, query);
    const [{ node }] = (data as unknown as { licenseRenewals: { edges: [{ node: Made }] } }).licenseRenewals.edges;
    expect(node).toMatchObject({
      limitDaysLeft: 45,
      staffing: [{ kind: 'CLASS_A', count: 1, persons: [{ name: '样例1', certificateNumbers: [] }] }, {}, {}, {}],
    });
    expect(await act(clerk, 'submitLicenseRenewal', node)).toMatchObject({ reasons: [{ code: 'LICENSE_CANCELLED' }] });
  });
});
