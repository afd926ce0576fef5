import { type CaseRecord, decide } from '@anzhu/casework';
import { chinaCalendar } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { faultsIn, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { lock, provincial, today } from '../../test/team-fixtures.ts';
import type { Person } from '../person/person.ts';
import type { PersonMergeForm } from './person-merge.form.ts';
import { type PersonMergeFacts, type PersonMergeOutcome, personMergeProcess as process } from './person-merge.ts';

type Merge = CaseRecord<PersonMergeForm, PersonMergeOutcome>;

const at = new Date(`${today}T02:00:00Z`);
const person = (_id: string, overrides: object = {}) =>
  ({ _id, name: '买买提·艾力', uscc: 'U', employed: true, d6: '530102', locks: [], mergedInto: null, ...overrides }) as unknown as Person;
const holding = new Map(['8', '9'].map((id) => [id, { name: `工程${id}` } as never]));
const facts: PersonMergeFacts = { kept: person('k'), duplicate: person('d', { name: '买买提.艾力' }), holding, policy: provincial };

const record = (state: string, overrides: Partial<Merge> = {}): Merge => ({
  ...restingCase({ at, state, division: '530102', applicant: '530102-JZ', procedure: variantFor(process.workflow, '530102') }),
  form: { keptId: 'k', duplicateId: 'd', reason: '证件更换前后各登记一次' },
  papers: [{ kind: 'IDENTITY_EVIDENCE', fileId: 'f', name: 'f.pdf', size: 1 }],
  ...overrides,
});

interface By {
  readonly given?: Partial<PersonMergeFacts>;
  readonly by?: string;
  readonly region?: string;
}

const when = (merge: Merge, action: string, { given = {}, by = 'second', region = '530102' }: By = {}) => {
  const parties = region === '530102' ? ['applicant'] : [];
  const actor = { id: by, roles: ['EXAMINER'], parties, isAuthority: true, holdsSeat: () => true };
  const who = { id: by, name: by, org: `${region}-JZ`, region };
  const circumstances = { at, today, actor: who, facts: { ...facts, ...given }, asked: {}, opinion: '同一人' };
  return decide(process, merge, { command: { action, opinion: '同一人' }, actor, circumstances, calendar: chinaCalendar });
};

const codes = (outcome: ReturnType<typeof when>): readonly string[] => {
  if (outcome.ok) return [];
  return 'reasons' in outcome.error ? (outcome.error.reasons ?? []).map(({ code }) => code) : [outcome.error.code];
};

describe('P5 two records of one person', () => {
  it('P5 have a sound table', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
  });

  it('P5 are merged by two people of the authority, never by one', () => {
    const proposed = when(record('DRAFT'), 'propose', { by: 'first' });
    expect(proposed).toMatchObject({ value: { set: { state: 'PROPOSED', lastDecidedBy: 'first' } } });
    const waiting = record('PROPOSED', { lastDecidedBy: 'first' });
    expect(codes(when(waiting, 'merge', { by: 'first' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(when(waiting, 'merge')).toMatchObject({ value: { set: { state: 'MERGED' } } });
    expect(when(waiting, 'refuse')).toMatchObject({ value: { set: { state: 'REFUSED' } } });
  });

  const [manager, other] = [lock('8'), lock('9')];
  it.each<[string, Partial<PersonMergeFacts>, readonly string[]]>([
    ['where one is in the region of another authority by now', { kept: person('k', { d6: '610102' }) }, ['NOT_IN_REGION']],
    ['where the other is', { duplicate: person('d', { d6: '530302' }) }, ['NOT_IN_REGION']],
    ['one record with itself', { duplicate: person('k') }, ['SAME_RECORD']],
    ['a record that was merged already', { duplicate: person('d', { mergedInto: 'x' }) }, ['PERSON_MERGED']],
    ['into a record that was merged itself', { kept: person('k', { mergedInto: 'x' }) }, ['PERSON_MERGED']],
    ['a record to which eight merges lead', { duplicate: person('d', { mergedInARow: 8 }) }, ['MERGED_TOO_OFTEN']],
    ['on a number alone: with no name in common', { duplicate: person('d', { name: '李强' }) }, ['NAMES_DIFFER']],
    ['with one that is employed elsewhere', { duplicate: person('d', { uscc: 'V' }) }, ['EMPLOYED_ELSEWHERE']],
    ['with one that works for the unit the other has left', { kept: person('k', { employed: false }) }, ['EMPLOYED_ELSEWHERE']],
    ['beyond the limit', { kept: person('k', { locks: [manager] }), duplicate: person('d', { locks: [other] }) }, ['AT_LIMIT']],
    ['with the same seat twice', { kept: person('k', { locks: [manager] }), duplicate: person('d', { locks: [manager] }) }, ['SAME_SEAT']],
  ])('P5 are not merged: %s', (_, given, expected) => {
    expect(codes(when(record('DRAFT'), 'propose', { given }))).toEqual(expected);
    expect(codes(when(record('PROPOSED'), 'merge', { given }))).toEqual(expected);
  });

  const chief = (id: string) => lock(id, { role: 'CHIEF_SUPERVISION_ENGINEER' });
  const officer = lock('8', { role: 'SAFETY_OFFICER', lockId: 'officer' });
  const resumed = lock('9', { stop: 'RESUMED' });
  it.each<[string, Partial<PersonMergeFacts>]>([
    [
      'with a lock that is exempt, which stays so',
      { kept: person('k', { locks: [manager] }), duplicate: person('d', { locks: [lock('9', { exempt: true })] }) },
    ],
    [
      'with two projects of one contract',
      { kept: person('k', { locks: [manager] }), duplicate: person('d', { locks: [lock('9', { contractKey: manager.contractKey })] }) },
    ],
    ['with one who is one too many since work resumed, and stays so', { kept: person('k', { locks: [manager, resumed] }) }],
    [
      'with as many projects as one chief engineer may hold',
      { kept: person('k', { locks: [chief('8')] }), duplicate: person('d', { locks: [chief('9')] }) },
    ],
    ['with another post of the same project', { kept: person('k', { locks: [officer] }), duplicate: person('d', { locks: [manager] }) }],
    ['the other way round too', { duplicate: person('d', { locks: [manager, resumed] }) }],
  ])('P5 P1 are merged: %s', (_, given) => {
    expect(codes(when(record('PROPOSED'), 'merge', { given }))).toEqual([]);
  });

  it('P5 P1 a refusal by the limit names the projects of both', () => {
    const given = { kept: person('k', { locks: [manager] }), duplicate: person('d', { locks: [other] }) };
    expect(when(record('PROPOSED'), 'merge', { given })).toMatchObject({
      error: {
        reasons: [
          {
            openly: { zh: expect.not.stringContaining('工程8') },
            zh: expect.stringContaining('工程8、工程9'),
            references: [{ id: '8' }, { id: '9' }],
          },
        ],
      },
    });
  });

  it('P5 P1 a refusal by the limit is of the post that is one too many, not of the others', () => {
    const given = { kept: person('k', { locks: [manager, officer] }), duplicate: person('d', { locks: [other] }) };
    const refused = when(record('PROPOSED'), 'merge', { given });
    expect(codes(refused)).toEqual(['AT_LIMIT']);
    expect(refused).toMatchObject({
      error: { reasons: [{ zh: expect.stringContaining('任项目经理'), references: [{ id: '8' }, { id: '9' }] }] },
    });
  });

  it('P5 P1 of each post that is one too many the refusal names its own projects', () => {
    const second = lock('7', { role: 'SAFETY_OFFICER' });
    const given = { kept: person('k', { locks: [manager, officer] }), duplicate: person('d', { locks: [other, second] }) };
    expect(when(record('PROPOSED'), 'merge', { given })).toMatchObject({
      error: { reasons: [{ references: [{ id: '8' }, { id: '9' }] }, { references: [{ id: '8' }, { id: '7' }] }] },
    });
  });

  it('P5 a record that is not named is asked for, and nothing is said of the two', () => {
    for (const [missing, given] of [
      ['keptId', { kept: null }],
      ['duplicateId', { duplicate: null }],
    ] as const) {
      const unnamed = record('DRAFT', { form: { ...record('DRAFT').form, [missing]: undefined } as never });
      const refused = when(unnamed, 'propose', { given });
      const faults = [expect.objectContaining({ path: `form.${missing}`, code: 'REQUIRED' })];
      expect(refused).toEqual({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET', faults } });
    }
  });

  it('P5 may have a former name in common, and one may have left', () => {
    const formerly = { name: [{ value: '买买提·艾力', from: null, until: '2025-01-01', isMistake: false }] };
    const duplicate = person('d', { name: '买买提·吐尔逊', formerValues: formerly, employed: false, uscc: 'V' });
    expect(when(record('DRAFT'), 'propose', { given: { duplicate } }).ok).toBe(true);
  });

  it('P5 are separated again with a reason, while the merge stands, by whoever is of the authority', () => {
    const merged = { duplicate: person('d', { mergedInto: 'k' }) };
    expect(when(record('MERGED'), 'separate', { given: merged })).toMatchObject({ value: { set: { state: 'SEPARATED' } } });
    expect(codes(when(record('MERGED'), 'separate'))).toEqual(['MERGED_OTHERWISE']);
    const away = { ...merged, kept: person('k', { d6: '530302' }) };
    expect(codes(when(record('MERGED'), 'separate', { given: away }))).toEqual(['NOT_IN_REGION']);
    expect(when(record('MERGED'), 'separate', { given: away, region: '530000' })).toMatchObject({ value: { set: { state: 'SEPARATED' } } });
    expect(codes(when(record('MERGED'), 'separate', { given: { ...merged, kept: person('k', { mergedInto: 'x' }) } }))).toEqual([
      'PERSON_MERGED',
    ]);
  });
});
