import { type CaseRecord, decide } from '@anzhu/casework';
import { syntheticUscc } from '@anzhu/identifiers';
import { addDays, chinaCalendar } from '@anzhu/kernel';
import { restingCase } from '@anzhu/testing';
import { faultsIn, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { lock, today } from '../../test/team-fixtures.ts';
import type { Person } from '../person/person.ts';
import type { EmployerChangeForm } from './employer-change.form.ts';
import { type EmployerChangeFacts, type EmployerChangeOutcome, employerChangeProcess as process } from './employer-change.ts';
import { begun, employmentsAfter, ended, mostSpells } from './employment.ts';

type Change = CaseRecord<EmployerChangeForm, EmployerChangeOutcome>;

const [former, into, third] = [syntheticUscc(1), syntheticUscc(2), syntheticUscc(3)];
const at = new Date(`${today}T02:00:00Z`);
const person = (overrides: Partial<Person> = {}) =>
  ({ _id: 'p', name: '阿卜杜拉·买买提', uscc: former, employed: true, locks: [], ...overrides }) as unknown as Person;
const unit = { uscc: into, copy: { _id: into, name: '新单位', kinds: [], division: '530102', status: 'APPROVED' } as never };
const facts: EmployerChangeFacts = { person: person(), holding: new Map(), unit, calendar: chinaCalendar };
const form = {
  name: '阿卜杜拉．买买提',
  idNumber: { sealed: '', ref: 'ref', masked: '' },
  reason: '签订新合同',
} as never as EmployerChangeForm;

const change = (state = 'DRAFT', overrides: Partial<Change> = {}): Change => ({
  ...restingCase({ at, state, division: '530102', applicant: into, procedure: variantFor(process.workflow, '530102') }),
  ...{ form, parties: { applicant: into, formerEmployer: former } },
  papers: [{ kind: 'LABOR_CONTRACT', fileId: 'f', name: 'f.pdf', size: 1 }],
  ...overrides,
});

interface Step {
  readonly action: string;
  readonly role: 'UNIT_CLERK' | 'DEPARTMENT_OFFICER' | 'SYSTEM';
  readonly party?: string;
  readonly facts?: Partial<EmployerChangeFacts>;
}

const when = (record: Change, { action, role, party = 'applicant', facts: given }: Step) => {
  const isAuthority = role === 'DEPARTMENT_OFFICER';
  const actor = { id: 'u', roles: [role], parties: role === 'UNIT_CLERK' ? [party] : [], isAuthority, holdsSeat: () => true };
  const by = { id: 'u', name: 'u', org: 'O', region: '530102' };
  const circumstances = { at, today, actor: by, facts: { ...facts, ...given }, asked: {}, opinion: '意见' };
  return decide(process, record, { command: { action, opinion: '意见' }, actor, circumstances, calendar: chinaCalendar });
};

const submit = (given: Partial<EmployerChangeFacts> = {}, overrides: Partial<Change> = {}) =>
  when(change('DRAFT', overrides), { action: 'submit', role: 'UNIT_CLERK', facts: given });
const codes = (outcome: ReturnType<typeof when>): readonly string[] => {
  if (outcome.ok) return ['ok'];
  if (outcome.error.code === 'REQUIREMENTS_NOT_MET') return outcome.error.faults.map(({ code }) => code);
  return 'reasons' in outcome.error ? (outcome.error.reasons ?? []).map(({ code }) => code) : [outcome.error.code];
};
const timersOf = (outcome: ReturnType<typeof when>) => (outcome.ok ? outcome.value.timers : undefined);

describe('P5 a change of employer', () => {
  it('P5 has a sound table', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
  });

  it('P5 is asked for by the new unit, and the former one has ten working days', () => {
    const asked = submit();
    expect(asked).toMatchObject({ ok: true, value: { set: { state: 'REQUESTED', dueAt: '2026-03-13' } } });
    expect(timersOf(asked)).toEqual([{ name: 'takeEffect', at: new Date('2026-03-13T16:00:00Z') }]);
  });

  it('P5 S3 who asks has one answer about whoever is not its own', () => {
    const unknown = submit({ person: null });
    expect(codes(unknown)).toEqual(['PERSON_NOT_FOUND']);
    for (const uscc of [former, third])
      for (const other of [{ name: '李强' }, { employed: false }, { employed: false, name: '李强' }])
        expect(submit({ person: person({ uscc, ...other }) })).toEqual(unknown);
    expect(unknown).not.toHaveProperty('error.reasons');
    expect(submit({ person: person({ locks: [lock('9')] }) }).ok).toBe(true);
  });

  it.each([
    ['works for it already', person({ uscc: into }), 'ALREADY_EMPLOYED'],
    ['has left it and works for none', person({ uscc: into, employed: false }), 'PERSON_FREE'],
  ])('P5 of its own it is told when one %s', (_, own, code) => {
    expect(codes(submit({ person: own }))).toEqual([code]);
  });

  it.each(['name', 'idNumber'] as const)('P5 S3 without the %s that alone is asked for, and nothing is said of a person', (field) => {
    const lacking = { form: { ...form, [field]: undefined } };
    for (const one of [null, person({ uscc: into }), person({ uscc: third })]) {
      const refused = submit({ person: one }, lacking);
      expect(refused).toMatchObject({ error: { faults: [{ path: `form.${field}`, code: 'REQUIRED' }] } });
      expect(codes(refused)).toEqual(['REQUIRED']);
      expect(refused).not.toHaveProperty('error.reasons');
    }
  });

  it('P5 S3 is refused where the person works elsewhere than when the draft was saved, whoever it is', () => {
    const gone = submit({ person: person({ uscc: third }) });
    expect(codes(gone)).toEqual(['EMPLOYER_CHANGED']);
    expect(JSON.stringify(gone)).not.toMatch(new RegExp(`${former}|${third}`));
    expect(submit({}, { parties: { applicant: into } })).toEqual(gone);
  });

  it('P5 is refused to a unit that is not approved, and without the contract', () => {
    expect(codes(submit({ unit: { uscc: into, copy: null } }))).toEqual(['UNIT_NOT_APPROVED']);
    expect(codes(submit({}, { papers: [] }))).toEqual(['REQUIRED']);
  });

  const ways: readonly (readonly [string, string, Step])[] = [
    ['the former employer confirms it', 'REQUESTED', { action: 'confirm', role: 'UNIT_CLERK', party: 'formerEmployer' }],
    ['it does so having objected', 'OBJECTED', { action: 'confirm', role: 'UNIT_CLERK', party: 'formerEmployer' }],
    ['an authority orders it', 'REQUESTED', { action: 'approve', role: 'DEPARTMENT_OFFICER' }],
    ['an authority orders it in spite of an objection', 'OBJECTED', { action: 'approve', role: 'DEPARTMENT_OFFICER' }],
    ['the time has passed', 'REQUESTED', { action: 'takeEffect', role: 'SYSTEM' }],
  ];

  it.each(ways)('P5 is made when %s', (_, state, step) => {
    const made = when(change(state), step);
    expect(made).toMatchObject({ value: { set: { state: 'CHANGED', outcome: { personId: 'p', changedOn: today } }, timers: [] } });
    for (const uscc of [former, third])
      expect(when(change(state), { ...step, facts: { person: person({ employed: false, uscc }) } }).ok).toBe(true);
  });

  it.each(ways.filter(([, , { action }]) => action !== 'approve'))(
    'P5 is not made, though %s, while a project holds the person, or when it has gone elsewhere',
    (_, state, step) => {
      const held = { person: person({ locks: [lock('9')] }), holding: new Map([['9', { name: '翠湖花园', parties: [] } as never]]) };
      const refused = when(change(state), { ...step, facts: held });
      expect(codes(refused)).toEqual(['PERSON_LOCKED']);
      expect(refused).toMatchObject({ error: { reasons: [{ references: [{ kind: 'Project', id: '9', label: '翠湖花园' }] }] } });
      for (const locks of [[], [lock('9')]])
        expect(codes(when(change(state), { ...step, facts: { person: person({ uscc: third, locks }) } }))).toEqual(['EMPLOYER_CHANGED']);
      expect(codes(when(change(state), { ...step, facts: { person: null } }))).toEqual(['EMPLOYER_CHANGED']);
    },
  );

  it('P5 an authority orders it although a project holds the person, but not where the person has gone elsewhere', () => {
    const order = (one: Person) => when(change('OBJECTED'), { action: 'approve', role: 'DEPARTMENT_OFFICER', facts: { person: one } });
    expect(order(person({ locks: [lock('9')] }))).toMatchObject({ value: { set: { state: 'CHANGED' } } });
    expect(codes(order(person({ locks: [lock('9')], uscc: third })))).toEqual(['EMPLOYER_CHANGED']);
  });

  it('P5 goes to the authority where a project holds the person at the end, is tried again ten working days later, and lapses where it has gone elsewhere', () => {
    const { whenBlocked } = process.timers?.['takeEffect'] ?? {};
    const reason = (code: string) => ({ code, zh: code, en: code });
    expect(whenBlocked?.([reason('PERSON_LOCKED')])).toEqual({ action: 'postpone' });
    expect(whenBlocked?.([reason('PERSON_LOCKED'), reason('EMPLOYER_CHANGED')])).toEqual({ action: 'lapse', opinion: 'EMPLOYER_CHANGED' });
    for (const state of ['REQUESTED', 'OBJECTED'] as const) {
      const postponed = when(change(state), { action: 'postpone', role: 'SYSTEM' });
      expect(postponed).toMatchObject({ value: { set: { state: 'OBJECTED' } } });
      expect(timersOf(postponed)).toEqual([{ name: 'takeEffect', at: new Date('2026-03-13T16:00:00Z') }]);
      expect(when(change(state), { action: 'lapse', role: 'SYSTEM' })).toMatchObject({ value: { set: { state: 'REFUSED' } } });
    }
  });

  it('P5 rests with the authority once the former employer objects, which nobody else may', () => {
    const object = { action: 'object', role: 'UNIT_CLERK' } as const;
    const objected = when(change('REQUESTED'), { ...object, party: 'formerEmployer' });
    expect(objected).toMatchObject({ value: { set: { state: 'OBJECTED' }, timers: [] } });
    expect(codes(when(change('REQUESTED'), object))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(codes(when(change('REQUESTED'), { action: 'confirm', role: 'UNIT_CLERK' }))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(when(change('OBJECTED'), { action: 'refuse', role: 'DEPARTMENT_OFFICER' })).toMatchObject({
      value: { set: { state: 'REFUSED' } },
    });
  });

  it('P5 is counted anew with the calendar, while the former employer has it', () => {
    expect(process.limitMoved?.(change('REQUESTED'), '2026-03-16')).toEqual({
      timers: [{ name: 'takeEffect', at: new Date('2026-03-16T16:00:00Z') }],
    });
    expect(process.limitMoved?.(change('OBJECTED'), '2026-03-16')).toEqual({});
  });
});

describe('P5 spells of work', () => {
  const first = begun([], former, { on: '2026-01-05', reason: null });
  const spell = { uscc: former, from: '2026-01-05', until: null, reason: null, isOver: false };

  it('P5 begin with the registration, end with a reason, and are kept', () => {
    expect(first).toEqual([spell]);
    const over = ended(first, { on: '2026-02-01', reason: '合同到期' });
    expect(over).toEqual([{ ...spell, until: '2026-02-01', reason: '合同到期', isOver: true }]);
    expect(ended(over, { on: '2026-02-02', reason: '又一次' })).toEqual(over);
    expect(begun(over, former, { on: '2026-02-10', reason: null })).toHaveLength(2);
  });

  it('P5 who comes back to the unit on the day of leaving goes on there, later not', () => {
    const over = ended(first, { on: '2026-02-01', reason: '合同到期' });
    expect(begun(over, former, { on: '2026-02-01', reason: null })).toEqual(first);
    expect(begun(over, former, { on: '2026-02-02', reason: null })).toEqual([...over, { ...spell, from: '2026-02-02' }]);
    expect(begun(over, into, { on: '2026-02-01', reason: null })).toHaveLength(2);
  });

  it('P5 property: however often somebody comes and goes, the latest are kept, the last of them as it is', () => {
    let spells = first;
    for (let n = 0; n < 3 * mostSpells; n += 1) {
      const on = addDays('2026-01-05', n);
      spells = begun(ended(spells, { on, reason: `${n}` }), n % 2 ? former : into, { on, reason: null });
      expect(spells.length).toBe(Math.min(n + 2, mostSpells));
      expect(spells.at(-1)).toMatchObject({ from: on, isOver: false });
      expect(spells.at(-2)).toMatchObject({ until: on, reason: `${n}`, isOver: true });
    }
  });

  it('P5 a new employer ends what went on elsewhere; what changes nothing leaves them as they are', () => {
    const worked = { uscc: former, employed: true, employments: first };
    expect(employmentsAfter(worked, { ...worked, leavingReason: null }, at)).toBe(first);
    expect(employmentsAfter(worked, { uscc: into, employed: true, leavingReason: '签订新合同' }, at)).toEqual([
      { ...spell, until: today, reason: '签订新合同', isOver: true },
      { uscc: into, from: today, until: null, reason: null, isOver: false },
    ]);
  });
});
