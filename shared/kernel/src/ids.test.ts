import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveId, isUuid, newId } from './ids.ts';

describe('ids', () => {
  it('derives the same UUID from the same parts on every machine', () => {
    expect(deriveId('saga-1', 'person-1', 'PROJECT_MANAGER')).toBe('e7f50bf8-84a1-5b3f-96c2-7c3842b69175');
  });

  it('derives UUIDs of version 5 that keep the boundaries of the parts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(deriveId(first, second)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(deriveId(first, second)).not.toBe(deriveId(first + second));
      }),
    );
    expect(deriveId('ab', 'c')).not.toBe(deriveId('a', 'bc'));
  });

  it('tells a UUID from other text', () => {
    expect(isUuid(newId())).toBe(true);
    expect(isUuid(newId().toUpperCase())).toBe(true);
    expect(['', 'x', `${newId()}0`, newId().replaceAll('-', ''), '00000000-0000-0000-0000-000000000000'].some(isUuid)).toBe(false);
  });
});
