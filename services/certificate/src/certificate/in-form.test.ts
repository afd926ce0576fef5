import { badUserInput } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { inForm } from './in-form.ts';

const fault = (path: string) => ({ path, code: 'REQUIRED', zh: '必填', en: 'Required' });
const form = { shape: { reason: {} } } as unknown as Parameters<typeof inForm>[0];

describe('K11 X14 what is wrong with what somebody filled in', () => {
  it('K11 X14 is told at its field; what a client does wrong, and any other refusal, stays what it is', () => {
    expect(inForm(form, badUserInput(fault('reason')))).toEqual({ code: 'REQUIREMENTS_NOT_MET', faults: [fault('reason')] });
    const ofClient = badUserInput(fault('reason'), fault('requestId'));
    expect(inForm(form, ofClient)).toBe(ofClient);
    const forbidden = { code: 'FORBIDDEN' } as const;
    expect(inForm(form, forbidden)).toBe(forbidden);
  });
});
