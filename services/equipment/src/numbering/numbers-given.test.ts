import { describe, expect, it } from 'vitest';
import { today } from '../../test/cases.ts';
import { filingNumbers, type Numbered } from './numbers-given.ts';

const typed = (filing: Numbered | null, filingNumber: string) =>
  filingNumbers
    .answerBy(() => filing)
    .filingNumber({}, { asked: { filingNumber }, today })
    .map(({ code }) => code);

describe('C1x a typed filing number', () => {
  it('C1x is judged by authority, class and year, but not where a business gives none or no letters are configured', () => {
    expect(typed({ division: '650102', category: 'TOWER_CRANE' }, '云AA-T202600001')).not.toEqual([]);
    expect(typed({ division: '310101', category: 'TOWER_CRANE' }, '云AA-T202600001')).toEqual([]);
    expect(typed(null, '云AA-T202600001')).toEqual([]);
  });

  it('K5 that letters are not configured is told once the class is named', () => {
    expect(filingNumbers.letterFault({ division: '310101', category: 'TOWER_CRANE' }, 'form.category')).toMatchObject({
      code: 'NUMBER_LETTERS_UNKNOWN',
    });
    expect(filingNumbers.letterFault({ division: '310101', category: undefined }, 'form.category')).toBeUndefined();
    expect(filingNumbers.letterFault({ division: '530102', category: 'TOWER_CRANE' }, 'form.category')).toBeUndefined();
  });
});
