import { expect, it } from 'vitest';
import { type Field, followed, look, type Sheet } from './sheet.ts';

const crane = { path: 'craneId', parent: null, reference: { kind: 'Crane' } } as unknown as Field;
const sheetWith = (craneId: string | undefined): Sheet => ({
  ...{ fields: [crane], values: { craneId }, me: {} },
  records: { craneId: { of: 'A', at: { model: 'model of A' } } },
});

it('a form goes by a record only while it names that record', () => {
  expect(look('craneId.model', {}, sheetWith('A'))).toBe('model of A');
  expect(look('craneId.model', {}, sheetWith('B'))).toBeUndefined();
  expect(look('craneId.model', {}, sheetWith(undefined))).toBeUndefined();
});

it('what nobody wrote follows the record, and what somebody wrote stays', () => {
  expect(followed(undefined, 'of A', undefined)).toEqual({ value: 'of A', isOwn: false });
  expect(followed('of A', undefined, 'of A')).toMatchObject({ value: undefined });
  expect(followed('of A', 'of B', 'of A')).toEqual({ value: 'of B', isOwn: false });
  expect(followed('written', 'of B', 'of A')).toEqual({ value: 'written', isOwn: true });
  expect(followed('kept', 'kept', undefined)).toEqual({ value: 'kept', isOwn: false });
  expect(followed('kept', undefined, undefined)).toEqual({ value: 'kept', isOwn: true });
});
