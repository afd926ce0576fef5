import { addMonths } from '@anzhu/kernel';
import { describe, expect, it } from 'vitest';
import { examiner as actor, heldBy, holder, qualification, stated, timersIn, today } from '../../test/qualifications.ts';
import type { Qualification } from './qualification.ts';
import { isPatterned, type QualificationKind, qualificationKinds } from './qualification-kind.ts';
import { decideRecording, soughtAmong } from './recording.ts';
import { numberOf, qualificationFaults, type StatedQualification } from './stated-qualification.ts';

const builder: StatedQualification = { ...stated, kind: 'CONSTRUCTOR', number: '云153000000001', validUntil: '2027-02-28' };

const kinds = Object.keys(qualificationKinds) as QualificationKind[];

const faultsOf = (one: StatedQualification) => qualificationFaults(one, today).map(({ path, code }) => `${path} ${code}`);

describe('P3 what is recorded as a qualification', () => {
  it('P3 takes one that is valid through today', () => {
    expect(faultsOf({ ...stated, validUntil: today })).toEqual([]);
    expect(faultsOf({ ...stated, validUntil: '2026-02-28' })).toEqual(['validUntil EXPIRED']);
  });

  it('P3 refuses dates out of order', () => {
    expect(faultsOf({ ...builder, issuedOn: '2026-03-02' })).toEqual(['issuedOn IN_FUTURE']);
    expect(faultsOf({ ...builder, issuedOn: '2028-01-01' })).toEqual(['issuedOn IN_FUTURE', 'validUntil DATES_OUT_OF_ORDER']);
  });

  it.each([
    ['another kind of work than its number says', { ...stated, workCode: '04' }, 'workCode WORK_CODE_DIFFERS'],
    ['a number of another form', { ...stated, number: '053020240001' }, 'number SPECIAL_OPERATION_FORMAT'],
    ['an unknown kind of work', { ...stated, number: '云A122024000001' }, 'number SPECIAL_OPERATION_WORK_CODE'],
    ['a kind of work where there is none', { ...builder, workCode: '05' }, 'workCode NOT_APPLICABLE'],
    [
      'a number of another class',
      { ...builder, kind: 'SAFETY_CERTIFICATE_B', number: '云建安A(2024)0000001' },
      'number SAFETY_CERTIFICATE_FORM',
    ],
  ] as const)('P3 refuses %s', (_what, one, fault) => {
    expect(faultsOf(one)).toEqual([fault]);
  });

  it('P3 names at once a number that cannot be read and a kind of work that is out of place', () => {
    expect(faultsOf({ ...builder, kind: 'SAFETY_CERTIFICATE_B', number: '1', workCode: '05' })).toEqual([
      'number SAFETY_CERTIFICATE_FORM',
      'workCode NOT_APPLICABLE',
    ]);
  });

  it('P3 reads the kind of work from the number and keeps numbers as they are compared', () => {
    expect(numberOf({ kind: 'SPECIAL_OPERATION', number: '云a052024000001' })).toEqual({ number: '云A052024000001', workCode: '05' });
    expect(numberOf({ kind: 'SAFETY_CERTIFICATE_C1', number: '云建安c1（2024）0000001' })).toEqual({
      number: '云建安C1(2024)0000001',
      workCode: null,
    });
    expect(numberOf({ kind: 'CONSTRUCTOR', number: 'yn-1' })).toEqual({ number: 'YN-1', workCode: null });
  });
});

const record = (held: Qualification | null, one: StatedQualification, person = holder) =>
  decideRecording(held, { id: 'q2', person, stated: one, actor, issuedIn: '530100', today });

describe('P3 a number that is on record', () => {
  const held = qualification({ validUntil: '2026-05-31', status: 'VALID' });

  it('P3 is not recorded while anything is wrong with it', () => {
    expect(record(null, { ...stated, validUntil: '2026-02-28' })).toMatchObject({
      error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'validUntil', code: 'EXPIRED' }] },
    });
  });

  it('P3 is recorded once with its end and three warnings of it', () => {
    const recorded = record(null, { ...stated, validUntil: '2026-07-31' });
    expect(recorded).toMatchObject({
      value: { own: { _id: 'q2', status: 'VALID', issuedIn: '530100', uscc: holder.uscc, d6: holder.d6 } },
    });
    expect(recorded.ok && timersIn(recorded.value.commit)).toEqual([
      'expiry 2026-08-01',
      'expiry-warning 2026-05-02',
      'expiry-warning 2026-07-01',
      'expiry-warning 2026-07-24',
    ]);
  });

  it('P4 P7 goes on until a later end, with its warnings anew and a suspension left as it is', () => {
    const suspended = heldBy(held, { suspension: { since: '2026-02-01', reason: '违章' }, status: 'SUSPENDED' });
    const extended = record(suspended, { ...stated, validUntil: '2028-05-31' });
    expect(extended).toMatchObject({
      value: { held: { _id: 'q1' }, commit: { set: { validUntil: '2028-05-31', status: 'SUSPENDED' }, history: [{ action: 'extend' }] } },
    });
    expect(extended.ok && timersIn(extended.value.commit)).toEqual([
      'expiry 2028-06-01',
      'expiry-warning 2028-03-02',
      'expiry-warning 2028-05-01',
      'expiry-warning 2028-05-24',
    ]);
  });

  it.each([
    ['its end', held, '2028-05-31'],
    ['today, where it is over', qualification({ validUntil: '2025-05-31', status: 'EXPIRED' }), '2028-03-01'],
  ])('P4 P7 goes on for two years at most from %s', (_, known, latest) => {
    expect(record(known, { ...stated, validUntil: latest })).toMatchObject({ ok: true });
    const tooLong = record(known, { ...stated, validUntil: '2099-12-31' });
    expect(tooLong).toMatchObject({ error: { faults: [{ path: 'validUntil', code: 'TERM_TOO_LONG' }] } });
  });

  it.each(kinds)(
    'P3 P7 a %s is put on record with an end in one term of its rule and three months at most, without a rule with a plausible one',
    (kind) => {
      const free = kind === 'SPECIAL_OPERATION' ? stated.number : 'YN-1';
      const number = kind.startsWith('SAFETY') ? `云建安${kind.slice('SAFETY_CERTIFICATE_'.length)}(2024)0000001` : free;
      const until = (validUntil: string) => record(null, { ...stated, kind, number, validUntil });
      const terms: Partial<Record<typeof kind, readonly [latest: string, beyond: string, reason: string]>> = {
        SPECIAL_OPERATION: ['2028-06-01', '2028-06-02', '有效期2年(建质〔2008〕75号)'],
        ...{ MECHANIC: ['2046-03-01', '2046-03-02', '有效期不超过20年'], SUPERVISION_WORKER: ['2046-03-01', '2046-03-02', '不超过20年'] },
      };
      const [latest, beyond, reason] = terms[kind] ?? ['2029-06-01', '2029-06-02', '有效期3年('];
      expect(until(latest)).toMatchObject({ ok: true });
      for (const late of [beyond, '2126-03-01'])
        expect(until(late)).toMatchObject({
          error: { faults: [{ path: 'validUntil', code: 'TERM_TOO_LONG', zh: expect.stringMatching(/最长至.*请按证书核对后更正/) }] },
        });
      expect(JSON.stringify(until(beyond))).toContain(reason);
    },
  );

  it('P7 nor does it get such an end by going on again and again', () => {
    let one = held;
    for (const _ of Array(10)) {
      const again = record(one, { ...stated, validUntil: addMonths(one.validUntil, 24) });
      if (again.ok) one = { ...one, ...again.value.commit.set } as Qualification;
    }
    expect(one.validUntil <= addMonths(today, 27)).toBe(true);
  });

  it.each([
    ['of another kind', heldBy(held, { kind: 'CONSTRUCTOR' }), { ...stated, validUntil: '2028-05-31' }, holder, 'NUMBER_TAKEN'],
    ['of another person', held, stated, { ...holder, _id: 'other' }, 'NUMBER_TAKEN'],
    ['with no later end', held, { ...stated, validUntil: '2026-05-31' }, holder, 'NUMBER_TAKEN'],
    [
      'that was revoked',
      heldBy(held, { ending: { as: 'REVOKED', since: '2026-01-01', reason: '事故' } }),
      stated,
      holder,
      'QUALIFICATION_ENDED',
    ],
    [
      'whose end another authority states',
      heldBy(held, { issuedIn: '530300' }),
      { ...stated, validUntil: '2028-05-31' },
      holder,
      'NOT_ISSUER',
    ],
  ] as const)('P3 is refused %s', (_, known, one, person, code) => {
    expect(record(known, { ...one, validUntil: one.validUntil }, person)).toMatchObject({
      error: { code: 'BLOCKED', reasons: [{ code }] },
    });
  });
});

describe('P3 P8 which certificate a number is', () => {
  const other = (overrides: Partial<Qualification>) => qualification({ _id: 'q9', personId: 'other', issuer: '甲协会', ...overrides });
  const sought = { issuer: '乙协会', personId: holder._id };

  it.each(kinds.filter(isPatterned))('P3 of %s it is one certificate, whoever issued it', (kind) => {
    expect(soughtAmong([other({ kind })], { ...sought, kind })).toMatchObject({ _id: 'q9' });
  });

  it.each(kinds.filter((kind) => !isPatterned(kind)))(
    'P3 P8 of %s each issuer gives the number by itself, and no other kind is in its way',
    (kind) => {
      expect(soughtAmong([other({ kind })], { ...sought, kind })).toBeNull();
      expect(soughtAmong([other({ kind, issuer: '乙协会' })], { ...sought, kind })).toMatchObject({ _id: 'q9' });
      const ofOtherKinds = kinds.filter((one) => one !== kind).map((one) => other({ kind: one, issuer: '乙协会' }));
      expect(soughtAmong(ofOtherKinds, { ...sought, kind })).toBeNull();
    },
  );

  it.each([
    ['昆明市住建局', '昆明市住房和城乡建设局', true],
    ['云南省住建厅', '云南省住房城乡建设厅', true],
    ['ＡＢＣ 协会', 'abc协会', true],
    ['北京市住建委', '北京市住房和城乡建设委员会', true],
    ['北京市住房城乡建设委', '北京市住建委', true],
    ['昆明市人社局', '昆明市人力资源和社会保障局', true],
    ['昆明市住建局', '曲靖市住建局', false],
    ['昆明市住建局', '昆明市住房和城乡建设局直属站', false],
  ])('P3 P8 %s and %s are one issuer or two: %s', (one, another, isSame) => {
    const held = other({ kind: 'MECHANIC', issuer: one });
    expect(soughtAmong([held], { kind: 'MECHANIC', issuer: another, personId: holder._id })).toBe(isSame ? held : null);
  });

  it('P3 P8 a person has one certificate of a kind and number, though the issuer is called otherwise by now', () => {
    const own = qualification({ kind: 'MECHANIC', issuer: '甲协会' });
    expect(soughtAmong([other({ kind: 'MECHANIC', issuer: '丙协会' }), own], { ...sought, kind: 'MECHANIC' })).toBe(own);
  });
});
