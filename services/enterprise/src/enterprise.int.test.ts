import type { Subject } from '@anzhu/access';
import { syntheticUscc } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { subject, waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationForm as form, uscc } from '../test/cases.ts';
import { type EnterpriseService, enterpriseService } from '../test/service.ts';

const newcomer = subject({ id: 'newcomer', name: '新单位', org: uscc, unitKinds: [], roles: [] });
const clerk = subject({ id: 'clerk', org: uscc });
const official = (role: Subject['roles'][number], id: string = role): Subject =>
  subject({ id, name: id, org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], roles: [role] });
const officer = official('DEPARTMENT_OFFICER');
const examiner = official('EXAMINER');

const papersOf = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, fileId: kind }));
const license = { uscc, number: '(云)JZ安许证字[2024]000001', issuedOn: '2024-06-01', validUntil: '2027-05-31' };

interface Events {
  readonly outbox: readonly { readonly type: string; readonly number: number; readonly data: { readonly status?: string } }[];
  readonly status: string;
}

describe('the enterprise service', () => {
  let service: EnterpriseService;
  const record = async (collection: string): Promise<Events | null> => service.connection.collection<Events>(collection).findOne({});
  const published = async (collection: string) => (await record(collection))?.outbox.map(({ type }) => type.replace('enterprise.', ''));
  const act = async (who: Subject, mutation: string, { id, version }: Readonly<Record<string, unknown>>, opinion = '同意') =>
    service.change(who, mutation, { id, expectedVersion: version, opinion });
  const begun = new Date();
  /** How many committed transactions wrote to all of these collections since then, by MongoDB's own log. */
  const transactionsOn = async (...collections: readonly string[]) => {
    const written = { $all: collections.map((name) => `${service.database}.${name}`) };
    return service.connection
      .getClient()
      .db('local')
      .collection('oplog.rs')
      .countDocuments({ 'o.applyOps.ns': written, wall: { $gte: begun } });
  };
  const reportedPenalty = async () => {
    const penalty = { uscc, kind: 'SUSPENSION', ground: 'MAJOR_ACCIDENT', start: '2026-03-02', end: '2026-06-02', reason: '发生较大事故' };
    const made = await service.change(officer, 'createLicensePenalty', { form: penalty, papers: papersOf('PENALTY_MATERIAL') });
    return act(officer, 'submitLicensePenalty', made);
  };

  beforeAll(async () => {
    service = await enterpriseService('2026-03-02T02:00:00Z');
  });
  afterAll(async () => service.stop());

  it('X10 a unit without roles registers itself, E16 the department approves it, and both are published', async () => {
    const papers = papersOf('BUSINESS_LICENSE', 'AUTHORIZATION');
    const made = await service.change(newcomer, 'createUnitRegistration', { form, papers });
    expect(made).toMatchObject({ __typename: 'UnitRegistration', state: 'DRAFT' });
    expect(await service.change(newcomer, 'createUnitRegistration', { form, papers })).toMatchObject({
      __typename: 'Blocked',
      reasons: [{ code: 'REGISTRATION_RUNNING' }],
    });
    const submitted = await act(newcomer, 'submitUnitRegistration', made);
    expect(submitted).toMatchObject({ state: 'SUBMITTED' });
    expect(await published('units')).toEqual(['unit.registered.v1']);
    expect(await act(officer, 'approveUnitRegistration', submitted)).toMatchObject({ state: 'APPROVED' });
    expect(await published('units')).toEqual(['unit.registered.v1', 'unit.approved.v1']);
  });

  it('X10 nobody else registers for a unit, and an authority opens no registration', async () => {
    const barred = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    expect(await service.change(officer, 'createUnitRegistration', { form })).toMatchObject(barred);
    const stranger = { ...clerk, org: syntheticUscc(99) };
    expect(await service.change(stranger, 'createUnitRegistration', { form })).toMatchObject({ faults: [{ code: 'NOT_OWN' }] });
  });

  it('E14 an examiner puts an earlier license on record, once, however often it is sent at one moment', async () => {
    const typed = { ...license, uscc: ` ${license.uscc.toLowerCase()}` };
    const sent = { ...typed, requestId: newId() };
    const twins = await Promise.all(Array.from({ length: 12 }, () => service.change(examiner, 'importWorkSafetyLicense', sent)));
    expect(twins.map(({ __typename }) => __typename)).toEqual(twins.map(() => 'WorkSafetyLicense'));
    expect(await record('work_safety_licenses')).toMatchObject({ uscc: license.uscc });
    expect(await service.connection.collection('counters').findOne({ _id: /^enterprise.work-safety-license/ as never })).toMatchObject({
      value: 1,
    });
    expect(await service.change(examiner, 'importWorkSafetyLicense', license)).toMatchObject({ __typename: 'Blocked' });
    const second = { ...license, number: '(云)JZ安许证字[2024]000002' };
    expect(await service.change(examiner, 'importWorkSafetyLicense', second)).toMatchObject({ reasons: [{ code: 'LICENSE_IN_FORCE' }] });
    expect(await published('work_safety_licenses')).toEqual(['license.issued.v1']);
  });

  it('E11 reliability: the approval, the license and its event are saved together or not at all', async () => {
    const reported = await reportedPenalty();
    expect(reported).toMatchObject({ state: 'REPORTED' });
    await service.connection.db?.command({ collMod: 'work_safety_licenses', validator: { status: 'VALID' } });
    expect(await act(examiner, 'approveLicensePenalty', reported)).toHaveProperty('errors');
    expect(await record('license_penalties')).toMatchObject({ state: 'REPORTED' });
    expect(await record('work_safety_licenses')).toMatchObject({ status: 'VALID' });
    await service.connection.db?.command({ collMod: 'work_safety_licenses', validator: {} });
    expect(await act(examiner, 'approveLicensePenalty', reported)).toMatchObject({ state: 'EFFECTIVE' });
    expect(await record('work_safety_licenses')).toMatchObject({ status: 'SUSPENDED' });
    expect(await published('work_safety_licenses')).toEqual(['license.issued.v1', 'license.suspended.v1']);
    expect(await transactionsOn('license_penalties', 'work_safety_licenses')).toBe(2);
  });

  it('E12 the end of the suspension changes nothing, the return makes the license valid again', async () => {
    service.clock.advance({ days: 95 });
    const ticker = service.tick();
    await waitFor(async () => JSON.stringify(await record('work_safety_licenses')).includes('remindOfReturn'));
    await ticker.stop();
    expect(await record('work_safety_licenses')).toMatchObject({ status: 'SUSPENDED' });
    const made = await service.change(clerk, 'createLicenseReturn', { form: { principal: '李强', explanation: '已完成整改' } });
    const submitted = await act(clerk, 'submitLicenseReturn', made);
    const accepted = await act(official('ACCEPTANCE_CLERK'), 'acceptLicenseReturn', submitted);
    expect(await act(examiner, 'approveLicenseReturn', accepted)).toMatchObject({ state: 'APPROVED' });
    expect(await record('work_safety_licenses')).toMatchObject({ status: 'VALID', suspension: null });
    expect((await published('work_safety_licenses'))?.at(-1)).toBe('license.returned.v1');
  });

  it('E15 a listing is published by the unit, told to no token without a role, and taken off by the officer who listed it', async () => {
    const entry = await service.change(officer, 'createBlacklistEntry', { form: { uscc, reason: '串通投标' } });
    expect(entry).toMatchObject({ state: 'LISTED' });
    const query = '{ unit(uscc: "USCC") { isBlacklisted } }'.replace('USCC', uscc);
    expect((await service.ask(officer, query)).data).toEqual({ unit: { isBlacklisted: true } });
    expect((await service.ask(subject(), query)).data).toEqual({ unit: { isBlacklisted: null } });
    const guest = { ...officer, id: 'guest', roles: [] };
    expect((await service.ask(guest, query)).data).toEqual({ unit: { isBlacklisted: null } });
    expect(await act(officer, 'removeBlacklistEntry', entry)).toMatchObject({ state: 'REMOVED' });
    expect((await published('units'))?.slice(-2)).toEqual(['blacklist.added.v1', 'blacklist.removed.v1']);
  });

  it('E1 who answers for a unit is shown to itself and the authorities of its place, its numbers masked and stored sealed', async () => {
    const query = `{ unit(uscc: "${uscc}") { people { principal contact maskedContactIdNumber maskedContactPhone } } }`;
    const people = (await service.ask(clerk, query)).data as unknown as { unit: { people: Record<string, string> } };
    expect(people.unit.people).toMatchObject({ principal: '李强', contact: '王芳' });
    expect((await service.ask(officer, query)).data).toEqual(people);
    for (const other of [subject(), { ...officer, region: '650000' }, { ...officer, roles: [] }])
      expect((await service.ask(other, query)).data).toEqual({ unit: { people: null } });
    expect(JSON.stringify([people, await record('units')])).not.toMatch(/530102199003071019|13800138000/);
  });

  it('E1 whoever is signed in reads public facts of units, nobody else', async () => {
    const facts = 'uscc name kinds division status license { number status isAbnormal unit { name } } licenses { issuedOn }';
    const query = `{ units(search: "五华", filter: { division: "530000" }) { edges { node { ${facts} } } total { count capped } } }`;
    const unit = { uscc, name: form.name, kinds: ['CONTRACTOR'], division: '530102', status: 'APPROVED' };
    const held = { number: license.number, status: 'VALID', isAbnormal: false, unit: { name: form.name } };
    expect((await service.ask(subject(), query)).data).toEqual({
      units: {
        edges: [{ node: { ...unit, license: held, licenses: [{ issuedOn: license.issuedOn }] } }],
        total: { count: 1, capped: false },
      },
    });
    const anonymous = subject({ id: 'anonymous', org: '', orgKind: 'SYSTEM', region: '', roles: [], unitKinds: [] });
    expect((await service.ask(anonymous, query)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('X9 a unit of another service resolves by its code, known or not, and only for whoever is signed in', async () => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Unit { uscc name kinds } } }';
    const of = [uscc, '91530102MA6K00999X'].map((code) => ({ __typename: 'Unit', uscc: code }));
    expect((await service.ask(clerk, query, { of })).data).toEqual({
      _entities: [
        { uscc, name: form.name, kinds: ['CONTRACTOR'] },
        { uscc: '91530102MA6K00999X', name: null, kinds: [] },
      ],
    });
    const anonymous = subject({ id: 'anonymous', org: '', orgKind: 'SYSTEM', region: '', roles: [], unitKinds: [] });
    expect((await service.ask(anonymous, query, { of })).data).toEqual({ _entities: [null, null] });
  });

  it('E11 a penalty of ten days later is announced, read by the unit, and takes effect on its day by the clock', async () => {
    const today = new Date(service.clock.now().getTime() + 8 * 3_600_000);
    const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const penalty = { uscc, kind: 'SUSPENSION', ground: 'OTHER', start: day(10), end: day(40), reason: '再次发生事故' };
    const made = await service.change(officer, 'createLicensePenalty', { form: penalty, papers: papersOf('PENALTY_MATERIAL') });
    const read = `{ licensePenalty(id: "${made['id']}") { id } }`;
    expect((await service.ask(clerk, read)).data).toEqual({ licensePenalty: null });
    const reported = await act(officer, 'submitLicensePenalty', made);
    expect(await act(examiner, 'approveLicensePenalty', reported)).toMatchObject({ state: 'EFFECTIVE' });
    expect((await service.ask(clerk, read)).data).toEqual({ licensePenalty: { id: made['id'] } });
    expect((await service.ask(subject(), read)).data).toEqual({ licensePenalty: null });
    const shown = `{ unit(uscc: "${uscc}") { license { status announcedPenalty { kind start } } } }`;
    const announcedPenalty = { kind: 'SUSPENSION', start: day(10) };
    expect((await service.ask(clerk, shown)).data).toEqual({ unit: { license: { status: 'VALID', announcedPenalty } } });
    service.clock.advance({ days: 10 });
    const ticker = service.tick();
    await waitFor(async () => (await record('work_safety_licenses'))?.status === 'SUSPENDED');
    await ticker.stop();
    expect((await published('work_safety_licenses'))?.at(-1)).toBe('license.suspended.v1');
  });

  it('E12 one application runs for one penalty, and is found by the days of the penalty', async () => {
    const apply = async () => {
      const draft = await service.change(clerk, 'createLicenseReturn', { form: { principal: '李强', explanation: '已完成整改' } });
      return act(clerk, 'submitLicenseReturn', draft);
    };
    const first = await apply();
    expect(first).toMatchObject({ state: 'SUBMITTED' });
    expect(await apply()).toMatchObject({ __typename: 'Blocked', reasons: [{ code: 'RETURN_RUNNING' }] });
    const found = async (filter: string) => {
      const query = `{ licenseReturns(filter: { states: [SUBMITTED] ${filter} }) { edges { node { id penaltyKind } } } }`;
      return ((await service.ask(examiner, query)).data as unknown as { licenseReturns: { edges: object[] } }).licenseReturns.edges;
    };
    expect(await found('penaltyFrom: "2026-06-10" penaltyUntil: "2026-07-31"')).toEqual([
      { node: { id: first['id'], penaltyKind: 'SUSPENSION' } },
    ]);
    expect(await found('penaltyFrom: "2026-07-01"')).toEqual([]);
    expect(await found('penaltyUntil: "2026-07-01"')).toEqual([]);
    expect(await act(clerk, 'withdrawLicenseReturn', first)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await apply()).toMatchObject({ state: 'SUBMITTED' });
  });

  it('E14 the license expires by the clock and is published', async () => {
    service.clock.advance({ days: 365 });
    const query = `{ workSafetyLicense(number: "${license.number}") { status isAbnormal } }`;
    expect((await service.ask(clerk, query)).data).toEqual({ workSafetyLicense: { status: 'EXPIRED', isAbnormal: true } });
    const ticker = service.tick();
    await waitFor(async () => (await record('work_safety_licenses'))?.status === 'EXPIRED');
    await ticker.stop();
    expect((await record('work_safety_licenses'))?.outbox.at(-1)).toMatchObject({ type: 'enterprise.license.expired.v1', number: 5 });
  });
});
