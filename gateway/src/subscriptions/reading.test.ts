import { describe, expect, it } from 'vitest';
import type { DerivedQuery } from './derived-query.ts';
import { toldBy } from './reading.ts';

const derived = { name: 'followed', places: [['read0', 'equipment', 'case']] } as unknown as DerivedQuery;
const fault = (code: string, path: readonly (string | number)[]) => ({ message: code, path, extensions: { code } });
const none = { read0: { equipment: { case: null } } };
const found = { read0: { equipment: { case: { id: 'a', unit: null } } } };

describe('federation: what is told of a change', () => {
  it('federation: the record under the name the client gave it, with the errors within it', () => {
    const errors = [fault('UNAVAILABLE', ['read0', 'equipment', 'case', 'unit']), fault('UNAUTHENTICATED', ['read0', 'personnel'])];
    expect(toldBy(derived, { data: found, errors })).toEqual({
      data: { followed: { id: 'a', unit: null } },
      errors: [fault('UNAVAILABLE', ['followed', 'unit'])],
    });
  });

  it.each([
    ['nothing', 'of what is not there', [], undefined],
    ['nothing', 'of what may not be read', ['FORBIDDEN'], undefined],
    ['nothing', 'of what was not found', ['NOT_FOUND'], undefined],
    ['nothing', 'of what cannot be', ['BAD_USER_INPUT'], undefined],
    ['the end', 'to who may ask nothing, for want of a token or a seat', ['UNAUTHENTICATED'], 'TOKEN_ENDED'],
    ['to come back', 'while a service is away', ['UNAVAILABLE'], 'UNAVAILABLE'],
  ])('federation: %s is told %s', (_, __, codes, told) => {
    for (const path of [['read0'], ['read0', 'equipment', 'case']])
      expect(toldBy(derived, { data: none, errors: codes.map((code) => fault(code, path)) })).toEqual(told);
    expect(toldBy(derived, { data: null, errors: codes.map((code) => fault(code, ['read0'])) })).toEqual(told);
  });

  it('federation: that a field which must be there may not be read is told as in a query, and ends nothing', () => {
    for (const code of ['FORBIDDEN', 'UNAUTHENTICATED']) {
      const errors = [fault(code, ['read0', 'equipment', 'case', 'unit', 'name'])];
      expect(toldBy(derived, { data: none, errors })).toEqual({
        data: { followed: null },
        errors: [fault(code, ['followed', 'unit', 'name'])],
      });
    }
  });

  it('federation: a defect is told as one', () => {
    const errors = [fault('INTERNAL_SERVER_ERROR', ['read0', 'equipment'])];
    expect(toldBy(derived, { data: none, errors })).toMatchObject({
      data: { followed: null },
      errors: [{ message: 'INTERNAL_SERVER_ERROR' }],
    });
  });
});
