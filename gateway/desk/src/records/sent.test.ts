import { describe, expect, it } from 'vitest';
import { sentOf } from './sent.ts';

const asks = ['name', 'phone', 'employed', 'leavingReason'].map((name) => ({ name, required: false }));
const stands = { name: '张三', phone: undefined, employed: false, leavingReason: '合同到期' };

describe('front-ends 4: what a dialog sends of a record that it shows as it stands', () => {
  it.each([
    ['nothing, where it is confirmed as it is', {}, {}],
    ['the phone alone of who has left', { phone: '13800000000' }, { phone: '13800000000' }],
    ['that he is employed again, and no reason for leaving', { employed: true }, { employed: true }],
  ])('P5 of a change: %s', (_, answered, sent) => {
    expect(sentOf({ asks, isVersioned: true }, stands, { ...stands, ...answered })).toEqual(sent);
  });

  it('P5 of a change: what is required is sent though it is as it was', () => {
    const required = [{ name: 'role', required: true }];
    expect(sentOf({ asks: required, isVersioned: true }, { role: 'UNIT_CLERK' }, { role: 'UNIT_CLERK' })).toEqual({ role: 'UNIT_CLERK' });
  });

  it('coming 32: of an input that says all anew: everything', () => {
    expect(sentOf({ asks, isVersioned: false }, stands, stands)).toEqual(stands);
  });
});
