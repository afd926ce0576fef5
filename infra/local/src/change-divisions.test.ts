import { tellDivisions } from '@anzhu/identifiers';
import { afterEach, describe, expect, it } from 'vitest';
import { changeDivisions } from './change-divisions.ts';

const none = { added: [], abolished: {} };
const county = { code: '653133', zh: '试验县', en: 'Trial County' };
const add = { verb: 'add', ...county, others: ['653126'] };
const added = { added: [county], abolished: { '653126': ['653133'] } };

describe('inputs 34: divisions an operator enters', () => {
  afterEach(() => tellDivisions(none));

  it('are added, in the place of others', () => {
    expect(changeDivisions(none, add)).toEqual({ ok: true, value: added });
  });

  it('are taken back with all that was entered of them', () => {
    expect(changeDivisions(added, { verb: 'remove', code: '653133', others: [] })).toEqual({ ok: true, value: none });
    expect(changeDivisions(none, { verb: 'remove', code: '653133', others: [] })).toMatchObject({ ok: false });
  });

  it('are abolished with who takes their place', () => {
    const merged = changeDivisions(none, { verb: 'abolish', code: '653132', others: ['653126'] });
    expect(merged).toEqual({ ok: true, value: { added: [], abolished: { '653132': ['653126'] } } });
    expect(changeDivisions(none, { verb: 'abolish', code: '653132', others: [] })).toMatchObject({ ok: false });
    expect(changeDivisions(none, { verb: 'abolish', code: '653132', others: ['540422'] })).toMatchObject({ ok: false });
  });

  it('are refused with everything that is wrong at once', () => {
    const wrong = changeDivisions(added, { verb: 'add', code: '653133', zh: 'Trial', en: '试验', others: ['999999', '540422'] });
    expect(wrong).toMatchObject({ ok: false, error: expect.toSatisfy((faults: readonly string[]) => faults.length === 5) });
    for (const code of ['53', '530000', '990101', 'abcdef']) expect(changeDivisions(none, { ...add, code })).toMatchObject({ ok: false });
  });

  it('are not changed by a verb that is none', () => {
    expect(changeDivisions(none, { ...add, verb: 'constructor' })).toBeNull();
  });
});
