import { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { declaredCheck } from './declared.ts';

const { Mixed } = Schema.Types;

const faultsIn = declaredCheck(
  {
    state: String,
    weight: Number,
    isOpen: Boolean,
    at: Date,
    names: [String],
    place: { division: String, points: [Number] },
    seats: { type: Map, of: String },
    form: Mixed,
    rows: [Mixed],
  },
  ['history'],
);

const form = {
  text: 'a',
  number: 1.5,
  flag: true,
  at: new Date(0),
  none: null,
  list: [{ deep: ['b'] }],
  bare: Object.assign(Object.create(null), { a: 1 }),
};

describe('what is declared of an aggregate', () => {
  it.each<readonly [string, object]>([
    [
      'everything as declared',
      { state: 'OPEN', weight: 1, isOpen: true, at: new Date(0), names: ['a'], place: { division: '53', points: [1] }, form, rows: [form] },
    ],
    ['a part of it', { state: 'OPEN' }],
    ['nothing where there is nothing', { state: null, weight: null, at: null, names: null, place: null, form: null }],
    ['what every aggregate has', { history: [() => undefined] }],
  ])('takes %s', (_, own) => {
    expect(faultsIn(own)).toEqual([]);
  });

  it.each<readonly [object, string]>([
    [{ stat: 'OPEN' }, 'stat is not declared'],
    [{ state: 1 }, 'state is no text'],
    [{ state: undefined }, 'state is no text'],
    [{ state: { $ne: null } }, 'state is no text'],
    [{ weight: '1' }, 'weight is no finite number'],
    [{ weight: Number.NaN }, 'weight is no finite number'],
    [{ isOpen: 'true' }, 'isOpen is no flag'],
    [{ at: '2026-01-01' }, 'at is no moment'],
    [{ at: new Date(Number.NaN) }, 'at is no moment'],
    [{ names: 'a' }, 'names is no list'],
    [{ names: ['a', 2] }, 'names.1 is no text'],
    [{ place: 'a' }, 'place is no object'],
    [{ place: { division: '53', county: '530102' } }, 'place.county is not declared'],
    [{ place: { points: [1, '2'] } }, 'place.points.1 is no finite number'],
    [{ seats: { owner: 7 } }, 'seats.owner is no text'],
    [{ seats: ['a'] }, 'seats is no object'],
    [{ form: { deep: [{ gone: undefined }] } }, 'form.deep.0.gone holds what is not kept: undefined'],
    [{ form: { size: Number.POSITIVE_INFINITY } }, 'form.size holds what is not kept: number'],
    [{ form: { all: new Map() } }, 'form.all is no plain value'],
    [{ form: { at: new Date(Number.NaN) } }, 'form.at is no plain value'],
    [{ rows: [{ sign: Symbol.iterator }] }, 'rows.0.sign holds what is not kept: symbol'],
  ])('refuses %j', (own, fault) => {
    expect(faultsIn(own)).toEqual([fault]);
  });

  it('never repeats a value, which may be personal', () => {
    expect(faultsIn({ weight: '530102199003071018' }).join()).not.toContain('530102');
  });

  it('refuses a declaration that it cannot check', () => {
    expect(() => declaredCheck({ id: Symbol } as never, [])).toThrow('not checked');
  });
});
