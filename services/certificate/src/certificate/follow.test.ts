import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, at, shown, today } from '../../test/editions.ts';
import { filing, license } from '../../test/told.ts';
import { publicCertificate } from '../public-certificate/public-certificate.ts';
import { type Certificate, statusOn } from './certificate.ts';
import { expire } from './certificate-change.ts';
import { followed } from './follow.ts';
import type { Standing, Told } from './told.ts';
import { toldOfRegistration } from './told-of-crane.ts';

describe('K1 certificates are made by events', () => {
  it('K1 a license that is issued has a first edition, valid until its last day, and others are told', () => {
    const { opened } = followed(null, license(), { at });
    expect(opened?.own).toMatchObject({ edition: 1, state: 'APPROVED', status: 'VALID', orgs: ['91530102MA6K00014A'], d4: '5301' });
    expect(opened?.commit.timers).toEqual([
      { name: 'expiry', at: new Date('2029-03-01T16:00:00Z') },
      { name: 'make', at },
    ]);
    expect(opened?.commit.events).toMatchObject([
      { type: 'certificate.certificate.status-changed.v1', data: { edition: 1, status: 'VALID', validUntil: '2029-03-01' } },
    ]);
    expect(JSON.stringify(opened?.commit.events)).not.toContain('昆明建工');
  });

  it('K1 what is heard again or too late changes nothing', () => {
    const suspended = license({ version: 2, standing: 'SUSPENDED' });
    const [present] = after([license(), suspended]);
    for (const told of [license(), suspended]) expect(followed(present as Certificate, told, { at })).toEqual({});
  });

  it('K1 K10 another face is another edition; the earlier one is replaced and names it', () => {
    const renamed = license({ version: 2, holderName: '昆明建工集团' });
    const editions = after([license(), renamed]);
    expect(shown(editions)).toEqual([
      [2, 'APPROVED', 'VALID'],
      [1, 'REPLACED', 'REPLACED'],
    ]);
    expect(editions[1]?.replacedBy).toBe(editions[0]?._id);
    expect(editions[1]?.faceValues['holder']).toBe('昆明建工');
  });

  it.each([
    ['number', { number: '云AA-T202600002' }],
    ['holder', { holderUscc: '91530102MA6K00014A', holderName: '云起' }],
    ['model', { values: { ...filing().values, model: 'QTZ63' } }],
    ['authority', { issuedBy: '530102-JZ' }],
  ])('K1 another %s makes another edition', (_, other) => {
    expect(after([filing(), filing({ version: 2, ...other })]).map(({ edition }) => edition)).toEqual([2, 1]);
  });

  it('K1 another day of issue alone makes none, nor does an event that names no issuer', () => {
    const again = [filing({ version: 2, issuedOn: '2026-04-01' }), filing({ version: 3, issuedBy: null, issuedOn: null })];
    expect(after([filing(), ...again])).toHaveLength(1);
  });

  it('K12 C15 where a certificate on paper goes on none is made; one issued elsewhere takes the place of ours', () => {
    expect(after([filing({ isMadeHere: false })])).toEqual([]);
    const elsewhere = filing({ version: 2, number: '粤AA-T202600009', isMadeHere: false });
    const editions = after([filing(), elsewhere]);
    expect(shown(editions)).toEqual([[1, 'REPLACED', 'REPLACED']]);
    expect(editions[0]?.replacedBy).toBeNull();
  });

  it('K1 of a subject that has ended before it was heard of none is made', () => {
    expect(after([filing({ standing: 'CANCELLED' })])).toEqual([]);
  });
});

describe('K10 a certificate is what its subject is', () => {
  it('K10 suspended, returned, and told each time', () => {
    const [present] = after([license()]) as [Certificate];
    const suspended = followed(present, license({ version: 2, standing: 'SUSPENDED', reason: '事故', suspendedUntil: '2026-09-30' }), {
      at,
    }).changed;
    expect(suspended).toMatchObject({ set: { status: 'SUSPENDED', statusReason: '事故', suspendedUntil: '2026-09-30' } });
    expect(suspended?.events).toMatchObject([{ data: { status: 'SUSPENDED' } }]);
    expect(shown(after([license({ version: 2, standing: 'SUSPENDED' }), license({ version: 3 })], [present]))).toEqual([
      [1, 'APPROVED', 'VALID'],
    ]);
  });

  it.each([
    ['REVOKED', 'REVOKED'],
    ['ANNULLED', 'REVOKED'],
    ['CANCELLED', 'CANCELLED_COMPLETED'],
    ['CANCELLED_COMPLETED', 'CANCELLED_COMPLETED'],
    ['EXPIRED', 'EXPIRED'],
  ] as const)('K10 %s ends it for good; told in force again, its subject has another edition', (standing: Standing, state) => {
    const editions = after([license(), license({ version: 2, standing }), license({ version: 3 })]);
    expect(shown(editions)).toEqual([
      [2, 'APPROVED', 'VALID'],
      [1, state, standing],
    ]);
    expect(editions[1]?.replacedBy).toBe(editions[0]?._id);
    expect(followed(after([license()])[0] as Certificate, license({ version: 2, standing }), { at }).changed?.timers).toEqual([]);
  });

  it('K10 the last day of validity is included; expired dominates suspended, whether or not the timer has run', () => {
    const [present] = after([license({ standing: 'SUSPENDED' })]) as [Certificate];
    expect(['2029-03-01', '2029-03-02'].map((day) => statusOn(present, day))).toEqual(['SUSPENDED', 'EXPIRED']);
    expect(expire(present, null, new Date('2029-03-01T16:00:00Z'))).toMatchObject({
      set: { state: 'EXPIRED', status: 'EXPIRED' },
      events: [{ data: { status: 'EXPIRED' } }],
      timers: [],
    });
  });
});

describe('K10 what the face does not show', () => {
  it('K13 rights and place follow every newer event, those of an ended one too', () => {
    const moved = { division: '530103', others: ['91530102MA6K00048Y'] };
    for (const standing of ['VALID', 'REVOKED'] as const)
      expect(after([license(), license({ version: 2, standing }), license({ version: 3, standing, ...moved })])[0]).toMatchObject({
        ...{ edition: 1, division: '530103', d6: '530103', orgs: ['91530102MA6K00014A', '91530102MA6K00048Y'] },
      });
  });

  it('K13 an event that names neither place nor others leaves both as they are', () => {
    const told = [license({ others: ['91530102MA6K00048Y'] }), license({ version: 2, division: null, others: [] })];
    expect(after(told)[0]).toMatchObject({ division: '530102', orgs: ['91530102MA6K00014A', '91530102MA6K00048Y'] });
  });

  it('K1 absent is not another: what an event leaves out makes no edition, nor does what it adds', () => {
    const { scope: _, ...less } = license().values;
    const poor = { holderName: null, values: less, issuedOn: null };
    expect(after([license(), license({ version: 2, ...poor })])).toHaveLength(1);
    const [only, ...others] = after([license(poor), license({ version: 2 })]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ holderName: '昆明建工', issuedOn: '2026-03-02', faceValues: { scope: '建筑施工', holder: '昆明建工' } });
  });

  it('K1 a paper that was asked for stays what it is; a last day that it did not have, or what it was not coded for, is another', () => {
    const { scope: _, ...less } = license().values;
    const asked = (own: Partial<Told>, made: Partial<Certificate> = {}) => [
      { ...(after([license(own)])[0] as Certificate), requestIds: ['request-1'], ...made },
    ];
    const later = [license({ version: 2 })];
    expect(after(later, asked({ values: less })).map(({ faceValues }) => faceValues['scope'])).toEqual([undefined]);
    expect(after(later, asked({ validUntil: null })).map(({ edition }) => edition)).toEqual([2, 1]);
    expect(after(later, asked({ values: less }, { state: 'CODE_FAILED' })).map(({ edition }) => edition)).toEqual([2, 1]);
  });

  it('K9 the code of a unit is no name', () => {
    const data = { registrationId: 'r', installationId: 'i', craneId: 'c', projectId: 'p', registrationNumber: '云DA-T202600001' };
    const named = (userName: string) =>
      toldOfRegistration({ recordversion: 1, eventnumber: 1 }, { ...data, userUscc: '91530102MA6K00014A', userName }).holderName;
    expect([named('91530102MA6K00014A'), named('昆明建工')]).toEqual([null, '昆明建工']);
  });
});

describe('K10 after an end', () => {
  it('K10 expired, then renewed: the earlier edition is over and is not the present one', () => {
    const [before] = after([license()]) as [Certificate];
    const over = { ...before, state: 'EXPIRED', standing: 'EXPIRED' } as Certificate;
    const editions = after([license({ version: 2, validUntil: '2032-03-01' })], [over]);
    expect(editions.map((one) => publicCertificate(one, today).isPresentEdition)).toEqual([true, false]);
  });

  it('K10 what was in force until a day that is over makes none; of one made void only another face does', () => {
    const [before] = after([license()]) as [Certificate];
    const over = { ...before, state: 'EXPIRED', standing: 'EXPIRED' } as Certificate;
    const late = new Date('2029-03-02T02:00:00Z');
    expect(followed(over, license({ version: 2, standing: 'SUSPENDED' }), { at: late }).opened).toBeUndefined();
    const voided = { ...before, state: 'VOID' } as Certificate;
    expect(after([license({ version: 2 })], [voided])).toHaveLength(1);
    expect(after([license({ version: 2, validUntil: '2032-03-01' })], [voided])).toHaveLength(2);
  });

  it('K10 what another has taken the place of has no other edition', () => {
    const [before] = after([filing()]) as [Certificate];
    const over = { ...before, state: 'REPLACED' } as Certificate;
    expect(followed(over, filing({ version: 2 }), { at, isSucceeded: true }).opened).toBeUndefined();
    expect(followed(over, filing({ version: 2 }), { at }).opened).toBeDefined();
  });
});

const standings: readonly Standing[] = ['VALID', 'SUSPENDED', 'REVOKED', 'ANNULLED', 'CANCELLED', 'EXPIRED'];

it('K1 K10 in whatever order and however often events come: one edition stands at most, each id once, and what was told last is shown', () => {
  const event = fc.record({
    version: fc.integer({ min: 1, max: 6 }),
    standing: fc.constantFrom(...standings),
    isMadeHere: fc.boolean(),
    number: fc.constantFrom('云AA-T202600001', '云AA-T202600002', '云AA-T202600003'),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const all = [filing({ version: 0 }), ...events.map((own) => filing(own))];
      const editions = after(all);
      expect(editions.filter(({ state }) => state === 'APPROVED').length).toBeLessThanOrEqual(1);
      expect(editions.slice(1).every(({ state }) => state !== 'APPROVED')).toBe(true);
      expect(new Set(editions.map(({ _id }) => _id)).size).toBe(editions.length);
      expect(editions.map(({ edition }) => edition)).toEqual(editions.map((_, at) => editions.length - at));
      expect(after(all, editions)).toEqual(editions);
      const last = all.reduce((latest, one) => (one.version > latest.version ? one : latest));
      const [present] = editions;
      const inForce = editions.map((one) => statusOn(one, today)).filter((status) => status === 'VALID' || status === 'SUSPENDED');
      const isInForce = last.standing === 'VALID' || last.standing === 'SUSPENDED';
      expect(inForce).toEqual(isInForce && last.isMadeHere ? [last.standing] : []);
      expect(present?.toldVersion).toBe(last.version);
    }),
    { seed: 14, numRuns: 500 },
  );
});
