import { describe, expect, it } from 'vitest';
import { reasonsOf } from './print.ts';

describe('K7 why there are no files', () => {
  it('K7 each reason names a field of the face; what the face does not show names none', () => {
    const paths = ['values.model', 'issuedAt', 'issuedBy', 'verifyAt', 'statusIndex', 'certificateId'];
    const faults = paths.map((path) => ({ path, code: 'REQUIRED', zh: '照面缺少此项', en: 'The face lacks this.' }));
    const fields = reasonsOf({ code: 'FACE_FAULTY', faults }).map(({ field }) => field);
    expect(fields).toEqual(['model', 'issuedOn', 'issuedBy', null, null, null]);
    const characters = [{ path: 'values.holder', character: '𠮷', codePoint: 'U+20BB7' }];
    expect(reasonsOf({ code: 'UNDRAWABLE', characters })).toMatchObject([{ code: 'UNDRAWABLE', field: 'holder' }]);
  });
});
