import { findTemplate, latestTemplate } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { sampleFaces } from '../../test/sample-faces.ts';
import type { Face } from './face.ts';
import { faultsInFace } from './faults.ts';

const [license, filing] = sampleFaces as readonly [Face, Face];

const found = (face: Face): readonly string[] => faultsInFace(face).map(({ path, code }) => `${path} ${code}`);

describe('K4 the face is checked before any request', () => {
  it.each(sampleFaces.map((face) => [face.kind, face] as const))('K2 a whole face of %s has no faults', (kind, face) => {
    expect(faultsInFace(face)).toEqual([]);
    expect(Object.keys(face.values)).toEqual(findTemplate(kind, latestTemplate(kind))?.fields.map(({ key }) => key));
  });

  it.each<readonly [string, Partial<Face>, readonly string[]]>([
    ['a template there is not', { template: 99 }, ['template UNKNOWN_TEMPLATE']],
    ['no number', { number: ' ' }, ['number REQUIRED']],
    ['no authority', { issuedBy: '' }, ['issuedBy REQUIRED']],
    ['an edition before the first', { edition: 0 }, ['edition INVALID_NUMBER']],
    ['half a place in the list', { statusIndex: 0.5 }, ['statusIndex INVALID_NUMBER']],
    ['a place that lists do not have', { statusIndex: 50_000_000 }, ['statusIndex INVALID_NUMBER']],
    ['an authority too long for its place', { issuedBy: '省'.repeat(31) }, ['issuedBy TOO_LONG']],
    ['no last day', { validUntil: null }, ['validUntil REQUIRED']],
    ['neither first nor last day', { validFrom: null, validUntil: null }, ['validUntil REQUIRED']],
    ['a day instead of an instant', { issuedAt: '2026-10-01' }, ['issuedAt INVALID_DATE']],
    ['a day that is none', { validUntil: '2026-02-30' }, ['validUntil INVALID_DATE']],
    ['an end before the beginning', { validUntil: '2026-09-30' }, ['validUntil ENDS_BEFORE_IT_BEGINS']],
    ['no address to verify at', { verifyAt: 'javascript:alert(1)' }, ['verifyAt INVALID_ADDRESS']],
    ['an address of letters a code cannot hold', { verifyAt: 'https://例/验' }, ['verifyAt INVALID_ADDRESS']],
    ['a number too long for its line', { number: '1'.repeat(61) }, ['number TOO_LONG']],
  ])('K4 names %s', (_, changes, faults) => {
    expect(found({ ...license, ...changes })).toEqual(faults);
  });

  it('K4 names every value that lacks, is too long or unknown, all at once, and in both languages', () => {
    const values = { ...filing.values, holder: null, model: '', parameters: '长'.repeat(900), color: '红' };
    const faults = faultsInFace({ ...filing, values });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'values.model REQUIRED',
      'values.holder REQUIRED',
      'values.parameters TOO_LONG',
      'values.color UNKNOWN_FIELD',
    ]);
    expect(faults.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /^[ -~]+$/.test(en))).toBe(true);
  });

  it('K2 what a kind may leave out may be left out', () => {
    expect(faultsInFace({ ...filing, values: { ...filing.values, parameters: null } })).toEqual([]);
  });

  it('K2 a filing may say no period, or its end alone, and none that begins without an end', () => {
    const of = (validFrom: string | null, validUntil: string | null) => found({ ...filing, validFrom, validUntil });
    expect([of(null, null), of(null, '2036-03-14'), of('2026-10-01', null)]).toEqual([[], [], ['validUntil REQUIRED']]);
  });
});
