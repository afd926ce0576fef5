import { syntheticUscc } from '@anzhu/identifiers';
import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, paper, refusalOf, unit, uscc, when } from '../../test/cases.ts';
import { mergedInto, type Unit, unitChange, unitReasons } from '../unit/unit.ts';
import { unitMergerProcess as process, type UnitMergerFacts } from './unit-merger.ts';

const into = syntheticUscc(8, '530102');
const form = { uscc, successor: into, mergedOn: '2026-02-01', reason: '吸收合并' };
const papers = [paper('MERGER_DOCUMENT')];
const other = (overrides: Partial<Unit> = {}): Unit => unit({ _id: into, name: '昆明建工', ...overrides });
const facts: UnitMergerFacts = { unit: unit(), successor: other() };
const merger = (stated: Partial<typeof form> = {}) => caseOf(process, { ...form, ...stated }, { applicant: authority, papers });
const merge = (given: Partial<UnitMergerFacts> = {}, stated: Partial<typeof form> = {}) =>
  when(process, merger(stated), { action: 'merge', role: 'DEPARTMENT_OFFICER', facts: { ...facts, ...given } });

describe('merger of units (E1)', () => {
  it('E1 X8 saving a merger puts it in effect, by an officer of the department and with a reason and a paper', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(merge()).toMatchObject({ ok: true, value: { set: { state: 'IN_EFFECT' } } });
    const bare = caseOf(process, { uscc, successor: into }, { applicant: authority });
    expect(refusalOf(when(process, bare, { action: 'merge', role: 'DEPARTMENT_OFFICER', facts }))).toEqual([
      ...['form.mergedOn', 'form.reason', 'papers.MERGER_DOCUMENT'],
    ]);
    expect(refusalOf(when(process, merger(), { action: 'merge', role: 'EXAMINER', facts }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it.each<[string, Partial<UnitMergerFacts>, Partial<typeof form>, readonly string[]]>([
    ['itself', {}, { successor: uscc }, ['SAME_UNIT']],
    ['a unit that is not on record', { successor: null }, {}, ['UNIT_NOT_APPROVED']],
    ['a unit not yet approved', { successor: other({ status: 'REGISTERED' }) }, {}, ['UNIT_NOT_APPROVED']],
    ['a unit that was merged itself', { successor: other({ successor: uscc }) }, {}, ['UNIT_MERGED']],
    ['another, having been merged before', { unit: unit({ successor: syntheticUscc(9) }) }, {}, ['UNIT_MERGED']],
  ])('E1 a unit is not merged into %s', (_, given, stated, codes) => {
    expect(refusalOf(merge(given, stated))).toEqual(codes);
  });

  it('E1 who is merged, or into whom, is asked for once, at its field', () => {
    for (const left of ['uscc', 'successor'] as const) {
      const stated = Object.fromEntries(Object.entries(form).filter(([field]) => field !== left));
      const partial = caseOf(process, stated, { applicant: authority, papers });
      const known = { unit: left === 'uscc' ? null : unit(), successor: left === 'successor' ? null : other() };
      expect(refusalOf(when(process, partial, { action: 'merge', role: 'DEPARTMENT_OFFICER', facts: known }))).toEqual([`form.${left}`]);
    }
  });

  it('E1 any officer of the department annuls it with an opinion, while it stands', () => {
    const inEffect = { ...merger(), state: 'IN_EFFECT' };
    const annul = (of: Unit, opinion = '合并无效') =>
      when(process, inEffect, { action: 'annul', role: 'DEPARTMENT_OFFICER', facts: { ...facts, unit: of }, opinion });
    expect(annul(unit({ successor: into }))).toMatchObject({ ok: true, value: { set: { state: 'ANNULLED' } } });
    expect(refusalOf(annul(unit({ successor: into }), ''))).toEqual(['opinion']);
    expect(refusalOf(annul(unit({ successor: syntheticUscc(9) })))).toEqual(['MERGED_OTHERWISE']);
  });

  it('E1 the unit leads on to its successor, tells so, and begins nothing; annulled it does again', () => {
    const { set, events = [] } = mergedInto(unit(), other());
    expect([set, events[0]?.data]).toEqual([
      { successor: into, successorName: '昆明建工' },
      expect.objectContaining({ uscc, name: '云南五华建工', successor: into, successorName: '昆明建工' }),
    ]);
    expect(unitReasons(uscc, unit({ successor: into, successorName: '昆明建工' }))).toMatchObject([
      { code: 'UNIT_MERGED', zh: expect.stringContaining('已并入昆明建工'), references: [{ kind: 'Unit', id: into, label: '昆明建工' }] },
    ]);
    const annulled = mergedInto(unit({ successor: into }), null);
    expect([annulled.set, annulled.events?.[0]?.data]).toEqual([
      { successor: null, successorName: null },
      expect.not.objectContaining({ successor: into }),
    ]);
    expect(unitReasons(uscc, unit({ successor: null }))).toEqual([]);
  });

  it('E1 a later change of what is registered tells of the merger too', () => {
    const facts = { uscc, name: '新名', kinds: ['CONTRACTOR' as const], division: '530102', qualification: null };
    const merged = { successor: into, successorName: '昆明建工' };
    expect(unitChange(unit(merged), facts, 'APPROVED')?.events[0]?.data).toMatchObject({ name: '新名', ...merged });
  });
});
