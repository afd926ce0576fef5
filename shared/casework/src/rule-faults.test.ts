import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { misspelt, spelt } from '../test/misspelt-keys.ts';
import { passProcess } from '../test/pass.ts';
import { ruleFaults } from './rule-faults.ts';
import { name, text, unitCode } from './text-fields.ts';
import { group } from './value-fields.ts';

const { workflow } = passProcess;
const days = { zh: '日', en: 'Days' };

describe('rules that do not fit their table', () => {
  it.each([
    ['a guard of no action', { guards: { aprove: null } }, 'a rule for aprove, which no table knows'],
    ['a number of no action', { numbers: { aprove: null } }, 'a rule for aprove, which no table knows'],
    [
      'an effect of a state the panel never leads to',
      { effects: { 'review:DRAFT': null } },
      'a rule for review:DRAFT, though no panel review leads there',
    ],
    [
      'an outcome of an action that is no panel',
      { effects: { 'approve:ISSUED': null } },
      'a rule for approve:ISSUED, though no panel approve leads there',
    ],
    ['a party that is not told of and never acts', { untoldParties: ['formr'] }, 'a party formr that is not told of and never acts'],
    ['a timer of no action', { timers: { expires: null } }, 'a timer expires, which is no action of the platform'],
    ['a timer of an action persons take', { timers: { submit: null } }, 'a timer submit, which is no action of the platform'],
    [
      'a rule of giving a draft up, whose form may lack anything',
      { effects: { withdraw: null } },
      'a rule for withdraw, which leaves an editable state with a form that may be incomplete',
    ],
    [
      'a filter by a text',
      { filters: { owner: { type: 'String', path: 'parties.owner', zh: '产权单位', en: 'Owner' } as const } },
      'a filter owner that does not say in which form its values are kept',
    ],
    [
      'a list of any length, however deep',
      { form: z.object({ days: group('Days', days, { all: z.array(z.array(text('日', 'Day')).max(2)) }) }) },
      'a list days.all that may be of any length',
    ],
    [
      'the name of a unit beside a code, in a list of rows, that is compared with none on record',
      { form: z.object({ rows: z.array(group('Row', days, { uscc: unitCode('代码', 'Code'), unit: name('单位', 'Unit') })).max(2) }) },
      'a name unit beside the code uscc of a unit that does not say whose it is',
    ],
  ])('X4 are named: %s', (_, rules, fault) => {
    expect(ruleFaults({ workflow, ...rules })).toEqual([fault]);
  });

  it('X4 are none where a name says whose it is, or is that of a person or of what has no code', () => {
    const uscc = unitCode('代码', 'Code');
    const named = (field: ReturnType<typeof name>) => ruleFaults({ workflow, form: z.object({ uscc, field }) });
    for (const one of [{ of: 'uscc' }, { of: null }, { max: 50 }]) expect(named(name('名称', 'Name', one))).toEqual([]);
    expect(ruleFaults({ workflow, form: z.object({ field: name('名称', 'Name') }) })).toEqual([]);
  });

  it('X4 are none where the rules fit', () => {
    expect(ruleFaults(passProcess)).toEqual([]);
    expect(ruleFaults(spelt)).toEqual([]);
  });

  it('X4 are refused at the start, beside the compiler', () => {
    expect(misspelt).toThrow('test.canary: a rule for sumbit, which no table knows');
  });
});
