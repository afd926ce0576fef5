import { type CaseRecord, decide } from '@anzhu/casework';
import { chinaCalendar } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { faultsIn, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { lock, today } from '../../test/team-fixtures.ts';
import { mayEmploy, type Person } from '../person/person.ts';
import type { Qualification } from '../qualification/qualification.ts';
import type { NameErasureForm } from './name-erasure.form.ts';
import { type NameErasureFacts, type NameErasureOutcome, nameErasureProcess as process } from './name-erasure.ts';

type Erasure = CaseRecord<NameErasureForm, NameErasureOutcome>;

const at = new Date(`${today}T02:00:00Z`);
const person = (overrides: object = {}) =>
  ({
    _id: 'p',
    name: '买买提·艾力',
    uscc: 'U',
    employed: false,
    d6: '530102',
    locks: [],
    mergedInto: null,
    ...overrides,
  }) as unknown as Person;
const held = (overrides: object) =>
  [{ number: '云A082024000001', status: 'VALID', validUntil: today, ...overrides }] as never as Qualification[];
const facts: NameErasureFacts = { person: person(), qualifications: [], holding: new Map(), openCases: [] };

const open = [{ kind: 'UnlockRequest', id: 'case', label: '解锁' }];

const record = (state: string, overrides: Partial<Erasure> = {}): Erasure => ({
  ...restingCase({ at, state, division: '530102', applicant: '530102-JZ', procedure: variantFor(process.workflow, '530102') }),
  form: { personId: 'p', ground: 'REQUEST', reason: '本人书面申请' },
  papers: [{ kind: 'ERASURE_GROUND', fileId: 'f', name: 'f.pdf', size: 1 }],
  ...overrides,
});

const when = (erasure: Erasure, action: string, { given = {}, by = 'second' }: { given?: Partial<NameErasureFacts>; by?: string } = {}) => {
  const actor = { id: by, roles: ['EXAMINER'], parties: ['applicant'], isAuthority: true, holdsSeat: () => true };
  const who = { id: by, name: by, org: '530102-JZ', region: '530102' };
  const circumstances = { at, today, actor: who, facts: { ...facts, ...given }, asked: {}, opinion: '符合规定' };
  return decide(process, erasure, { command: { action, opinion: '符合规定' }, actor, circumstances, calendar: chinaCalendar });
};

const codes = (outcome: ReturnType<typeof when>): readonly string[] => {
  if (outcome.ok) return [];
  return 'reasons' in outcome.error ? (outcome.error.reasons ?? []).map(({ code }) => code) : [outcome.error.code];
};

describe('P5 X9 the names of a person', () => {
  it('P5 have a sound table', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
  });

  it('P5 X9 are erased by two people of the authority, never by one', () => {
    expect(when(record('DRAFT'), 'propose', { by: 'first' })).toMatchObject({
      value: { set: { state: 'PROPOSED', lastDecidedBy: 'first' } },
    });
    const waiting = record('PROPOSED', { lastDecidedBy: 'first' });
    expect(codes(when(waiting, 'eraseNames', { by: 'first' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(when(waiting, 'eraseNames')).toMatchObject({ value: { set: { state: 'ERASED' } } });
    expect(when(waiting, 'refuse')).toMatchObject({ value: { set: { state: 'REFUSED' } } });
    expect(when(waiting, 'withdraw', { by: 'first' })).toMatchObject({ value: { set: { state: 'WITHDRAWN' } } });
  });

  it.each<[string, Partial<NameErasureFacts>, readonly string[]]>([
    ['who is in the region of another authority by now', { person: person({ d6: '610102' }) }, ['NOT_IN_REGION']],
    ['whose record was merged into another', { person: person({ mergedInto: 'x' }) }, ['PERSON_MERGED']],
    ['twice', { person: person({ namesErasedOn: '2026-01-01' }) }, ['NAMES_ERASED']],
    ['who is employed', { person: person({ employed: true }) }, ['STILL_EMPLOYED']],
    ['whom a project holds', { person: person({ locks: [lock('9')] }) }, ['PERSON_LOCKED']],
    ['who holds a certificate on its last day', { qualifications: held({}) }, ['CERTIFICATE_VALID']],
    ['whose certificate is suspended', { qualifications: held({ status: 'SUSPENDED' }) }, ['CERTIFICATE_VALID']],
    ['of whom a case is under review', { openCases: open }, ['CASES_OPEN']],
    [
      'who is all of that',
      { person: person({ employed: true, locks: [lock('9')] }), openCases: open },
      ['STILL_EMPLOYED', 'PERSON_LOCKED', 'CASES_OPEN'],
    ],
  ])('P5 X9 are not erased of one %s', (_, given, expected) => {
    expect(codes(when(record('DRAFT'), 'propose', { given }))).toEqual(expected);
    expect(codes(when(record('PROPOSED', { lastDecidedBy: 'first' }), 'eraseNames', { given }))).toEqual(expected);
  });

  it('P5 X9 a refusal names what to look at and what lifts it, and no order of an authority, which erases nothing', () => {
    const given = { person: person({ employed: true, locks: [lock('9')] }), qualifications: held({}), openCases: open };
    const refused = when(record('DRAFT'), 'propose', { given });
    const reasons = refused.ok || !('reasons' in refused.error) ? [] : (refused.error.reasons ?? []);
    const told = reasons.map(({ code, references, remedy }) => [code, references?.map(({ kind }) => kind), remedy?.process]);
    expect(told).toEqual([
      ['STILL_EMPLOYED', ['Person'], undefined],
      ['PERSON_LOCKED', ['Project'], 'personnel.key-staff-change'],
      ['CERTIFICATE_VALID', ['Qualification'], undefined],
      ['CASES_OPEN', ['UnlockRequest'], undefined],
    ]);
    expect(JSON.stringify(reasons)).not.toMatch(/准予|orders/u);
  });

  it('P5 X9 are erased of one whose certificates have ended', () => {
    const over = [...held({ validUntil: '2026-01-01' }), ...held({ status: 'REVOKED' })];
    expect(codes(when(record('DRAFT'), 'propose', { given: { qualifications: over } }))).toEqual([]);
  });

  it('P5 X9 who comes back is employed under the name that is said then, and not while anything holds', () => {
    const nameless = { name: '已删除姓名', namesErasedOn: '2026-01-01' };
    const asked = { uscc: 'V', name: '李强', maySee: false };
    expect(mayEmploy(person(nameless), asked).ok).toBe(true);
    expect(mayEmploy(person({ ...nameless, employed: true }), asked).ok).toBe(false);
  });
});
