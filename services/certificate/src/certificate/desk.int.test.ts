import { divisionKeys } from '@anzhu/identifiers';
import { openRegister } from '@anzhu/register';
import { createStore, prepare } from '@anzhu/store';
import { planFaults, subject, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateService, certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';
import { mayActOn } from '../chain/act.use-case.ts';
import { certificateRegister } from './certificate.register.ts';
import type { Certificate } from './certificate.ts';
import { certificateTabs } from './desk.ts';

const official = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const examiner = subject({ id: 'e', org: '652300-JZ', ...official });
const auditor = subject({ id: 'a', org: '652300-JZ', ...official, roles: ['AUDITOR'] });
const far = subject({ id: 'f', org: '530100-JZ', ...official, region: '530100' });
const user = subject({ org: registered(1).userUscc });
const owner = subject({ org: '91650100572536759H' });

const request = { id: 'asked', step: 'SEAL', tries: 1 };
const problem = (step: string, code: string, field = 'model') => ({ step, reasons: [{ code, zh: '有误', en: 'wrong', field }] });
const ofOwner = { orgs: [user.org, owner.org], problem: problem('CODE', 'DATA', 'serialNumber') };
const ours = { isElsewhere: false, reason: null };
const made = { certificateNumber: null, paperState: 'MADE' };
const soon = (name: string) => ({ timers: [{ name, at: new Date('2026-03-03T00:00:00Z') }] });

type Tab = keyof typeof certificateTabs;

// biome-ignore format: the table reads in columns
const editions: readonly (readonly [string, object, readonly Tab[]])[] = [
  ['to be made by hand',             { state: 'APPROVED' },                                                        ['WAITING']],
  ['that begins by itself',          { state: 'APPROVED', ...soon('make') },                                       ['ON_THEIR_WAY']],
  ['being sealed',                   { state: 'SEALING', request },                                                ['ON_THEIR_WAY']],
  ['with a faulty seal',             { state: 'SEALING', problem: problem('SEAL', 'SEAL_NAME_DIFFERS') },          ['WAITING']],
  ['sealed',                         { state: 'SEALED', ...soon('make') },                                         ['ON_THEIR_WAY']],
  ['being coded',                    { state: 'CODING', request },                                                 ['ON_THEIR_WAY']],
  ['whose face the platform refuses', { state: 'CODE_FAILED', problem: problem('CODE', 'DATA') },                  ['WAITING', 'TO_CORRECT']],
  ['whose machine is another',       { state: 'CODE_FAILED', ...ofOwner },                                         ['WAITING', 'TO_CORRECT']],
  ['coded without a number',         { state: 'CODE_FAILED', problem: problem('CODE', 'NO_NUMBER') },              ['WAITING']],
  ['coded, its files being made',    { state: 'CODED', paperState: 'DUE', ...soon('print') },                      ['ON_THEIR_WAY']],
  ['coded, to be collected',         { state: 'CODED', ...made, ...soon('make') },                                 ['ON_THEIR_WAY']],
  ['coded, all that is asked for',   { state: 'CODED', ...made },                                                  ['DONE']],
  ['coded, not printable',           { state: 'CODED', paperState: 'REFUSED' },                                    ['WAITING']],
  ['being collected',                { state: 'COLLECTING', ...made, request },                                    ['ON_THEIR_WAY']],
  ['being collected, not printable', { state: 'COLLECTING', paperState: 'REFUSED', request },                      ['WAITING']],
  ['collected',                      { state: 'COLLECTED', ...made },                                              ['DONE']],
  ['collected, its files being made', { state: 'COLLECTED', paperState: 'DUE', ...soon('print') },                 ['ON_THEIR_WAY']],
  ['collected, not printable',       { state: 'COLLECTED', paperState: 'REFUSED' },                                ['WAITING']],
  ['not collected',                  { state: 'COLLECT_FAILED', ...made, problem: problem('COLLECT', 'NO_USCC') }, ['WAITING']],
  ['revoked',                        { state: 'REVOKED' },                                                         ['ENDED']],
  ['ended with the work',            { state: 'CANCELLED_COMPLETED' },                                             ['ENDED']],
  ['expired',                        { state: 'EXPIRED' },                                                         ['ENDED']],
  ['replaced',                       { state: 'REPLACED', replacedBy: 'other' },                                   ['ENDED']],
  ['replaced, not sealed again',     { state: 'REPLACED', replacedBy: 'other', paperState: 'REFUSED' },             ['WAITING']],
  ['void, made anew',                { state: 'VOID', replacedBy: 'other' },                                       ['ENDED']],
  ['void without another',           { state: 'VOID', sinceVoid: ours },                                          ['WAITING']],
  ['void by an earlier version',     { state: 'VOID' },                                                           ['ENDED']],
  ['void, its subject revoked',      { state: 'VOID', standing: 'REVOKED', sinceVoid: ours },                     ['ENDED']],
  ['void, one of elsewhere in force', { state: 'VOID', sinceVoid: { isElsewhere: true, reason: null } },           ['ENDED']],
];

const tabsOf = Object.keys(certificateTabs) as readonly Tab[];
const namesIn = (tab: Tab) => editions.filter(([, , tabs]) => tabs.includes(tab)).map(([name]) => name);

describe('K13 the tabs of the window that makes certificates', () => {
  let service: CertificateService;
  beforeAll(async () => {
    service = await certificateService('2026-03-02T02:00:00Z');
    await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(1) });
    const collection = service.connection.collection('certificates');
    const first = await collection.findOneAndDelete({});
    const all = editions.map(([name, own], at) => ({
      ...{ ...first, timers: [], ...own, _id: `certificate-${at}`, subjectId: name },
    }));
    await collection.insertMany(all as never);
  });
  afterAll(() => service.stop());

  const listed = async (who: typeof user, tab: Tab | 'ALL') => {
    const query = `query ($tab: ElectronicCertificateTab) { list: electronicCertificates(tab: $tab, first: 50) {
      edges { node { subjectId } } total { count } } }`;
    const { list } = (await service.ask(who, query, { tab })).data;
    expect(list.total.count).toBe(list.edges.length);
    return list.edges.map(({ node }: { readonly node: { readonly subjectId: string } }) => node.subjectId).toSorted();
  };
  const counts = async (who: typeof user | null) => {
    const query = '{ work { certificate { counts { list label { zh } tab tabLabel { zh } filter { name value } waiting } } } }';
    return (await service.ask(who, query)).data.work?.certificate.counts ?? null;
  };

  it.each(tabsOf)('K13 %s has what belongs there, and nothing else', async (tab) => {
    expect(await listed(examiner, tab)).toEqual(namesIn(tab).toSorted());
    expect(await listed(far, tab)).toEqual([]);
  });

  it('K13 every edition is in one tab, whatever else lists it', async () => {
    const found = await Promise.all((['WAITING', 'ON_THEIR_WAY', 'DONE', 'ENDED'] as const).map((tab) => listed(examiner, tab)));
    expect(found.flat().toSorted()).toEqual(await listed(examiner, 'ALL'));
  });

  it('X1 K13 the home page counts what waits for who makes certificates, and for a unit what it has to correct', async () => {
    expect(await counts(examiner)).toEqual([
      {
        ...{ list: 'electronicCertificates', label: { zh: '电子证照' } },
        ...{
          tab: 'WAITING',
          tabLabel: { zh: '待办' },
          filter: [{ name: 'office', value: '652300-JZ' }],
          waiting: namesIn('WAITING').length,
        },
      },
    ]);
    expect(await counts(subject({ ...examiner, org: '652301-JZ', region: '652301' }))).toEqual([]);
    expect(await counts(subject({ ...examiner, org: '650000-PT', region: '650000', roles: ['PLATFORM_ADMIN'] }))).toMatchObject([
      { waiting: namesIn('WAITING').length },
    ]);
    expect(await counts(user)).toMatchObject([{ tab: 'TO_CORRECT', tabLabel: { zh: '待更正' }, waiting: 1 }]);
    expect(await counts(owner)).toMatchObject([{ tab: 'TO_CORRECT', filter: [{ name: 'corrector', value: owner.org }], waiting: 1 }]);
    expect([await counts(auditor), await counts(far), await counts(null)]).toEqual([[], [], null]);
  });

  it.each([
    ['stands', '450181-JZ', '450181'],
    ['is abolished, its records kept by another', '450127-JZ', '450127'],
    ['is not known', null, '450181'],
    ['is not known, in an abolished county', null, '450127'],
  ])('X1 K13 what waits is counted where it may be made: whose issuer %s', async (_, issuedBy, division) => {
    const certificates = service.connection.collection('certificates');
    const place = { issuedBy, division, ...divisionKeys(division) };
    const before = await certificates.findOneAndUpdate({ subjectId: 'to be made by hand' }, { $set: place });
    const keeper = subject({ ...examiner, org: '450181-JZ', region: '450181' });
    const neighbour = subject({ ...examiner, org: '450102-JZ', region: '450102' });
    const seen = [keeper, neighbour].map(async (who) => [mayActOn(who, { issuedBy, d6: place.d6 }), await counts(who)]);
    const asked = '{ list: electronicCertificates(tab: WAITING, filter: { office: "450181-JZ" }) { edges { node { subjectId } } } }';
    expect((await service.ask(keeper, asked)).data.list.edges).toHaveLength(1);
    expect(await Promise.all(seen)).toMatchObject([
      [true, [{ filter: [{ name: 'office', value: '450181-JZ' }], waiting: 1 }]],
      [false, []],
    ]);
    await certificates.replaceOne({ _id: before?._id as never }, before as never);
  });

  it('X15 K13 a tab is exported as it is listed', async () => {
    const query = '{ link: exportElectronicCertificates(tab: WAITING) { fileName } }';
    expect((await service.ask(examiner, query)).data.link.fileName).toContain('电子证照');
  });
});

describe('reliability: the tabs go by an index', () => {
  let lists: ReturnType<typeof openRegister<Certificate>>['lists'];
  let connection: Connection;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    const store = createStore({ connection, clock: () => new Date('2026-03-02T02:00:00Z') });
    ({ lists } = openRegister(certificateRegister, { store, files: { offer: () => undefined } as never }));
    await prepare(connection);
    const spread = Array.from({ length: 2_400 }, (_, at) => ({
      ...{ _id: `c-${at}`, kind: 'WORK_SAFETY_LICENSE', subjectId: `s-${at}`, edition: 1, createdAt: new Date(at * 1_000) },
      ...{ statusIndex: null, verifyCode: null, certificateNumber: null, request: null, problem: null, replacedBy: null, timers: [] },
      ...{ paperState: 'NONE', orgs: [user.org], holderUscc: user.org, d2: '65', d4: '6523', d6: '652301' },
      ...(editions[at % editions.length]?.[1] ?? {}),
    }));
    await connection.collection('certificates').insertMany(spread as never);
  });

  it.each(tabsOf)('K13 reliability: the list of %s goes by an index', async (tab) => {
    const listed = [
      lists.queryOf(examiner, { tab }),
      lists.queryOf(user, { tab }),
      lists.queryOf(user, { tab, filter: { holder: user.org } }),
      ...(tab === 'TO_CORRECT' ? [lists.queryOf(user, { tab, filter: { corrector: user.org } })] : []),
    ];
    const faults = listed.map((filter) =>
      planFaults(connection, { collection: 'certificates', filter: filter ?? {}, sortBy: 'createdAt', spare: 100 }),
    );
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });
});
