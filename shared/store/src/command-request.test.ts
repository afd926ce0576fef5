import { describe, expect, it } from 'vitest';
import { requestOf } from './index.ts';

const id = '7d9b1f0a-3a0a-4b71-9d5b-0d6f2c1e8a11';
const sender = { id: 'clerk', org: 'A' };
const input = { form: { name: '塔机', at: new Date('2026-03-01T00:00:00Z'), staff: [{ role: 'A', name: '王芳' }] }, papers: null };

describe('the identity of a request', () => {
  it('does not depend on the order of fields, at any depth', () => {
    const same = { papers: null, form: { staff: [{ name: '王芳', role: 'A' }], at: new Date('2026-03-01T00:00:00Z'), name: '塔机' } };
    expect(requestOf(id, sender, same)).toEqual(requestOf(id, sender, input));
  });

  it.each([
    ['a value', { ...input, form: { ...input.form, name: '塔吊' } }],
    ['a date', { ...input, form: { ...input.form, at: new Date('2026-03-02T00:00:00Z') } }],
    ['a list', { ...input, form: { ...input.form, staff: [] } }],
    ['a field more', { ...input, opinion: '同意' }],
  ])('depends on %s', (_what, other) => {
    expect(requestOf(id, sender, other).hash).not.toBe(requestOf(id, sender, input).hash);
  });

  it.each([
    ['who of the organisation sends it', { ...sender, id: 'colleague' }],
    ['whose organisation sends it', { ...sender, org: 'B' }],
    ['both, told apart', { id: 'AclerkA', org: '' }],
  ])('security: depends on %s', (_what, other) => {
    expect(requestOf(id, other, input).hash).not.toBe(requestOf(id, sender, input).hash);
  });

  it('depends on the order of a list', () => {
    expect(requestOf(id, sender, [1, 2]).hash).not.toBe(requestOf(id, sender, [2, 1]).hash);
  });
});
