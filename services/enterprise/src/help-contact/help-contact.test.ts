import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, refusalOf, when } from '../../test/cases.ts';
import type { HelpContactForm } from './help-contact.form.ts';
import { helpContactProcess as process } from './help-contact.ts';

const form: HelpContactForm = { portal: 'UNIT', kind: 'PHONE', label: '业务咨询', value: '0871-6000000', division: '530102' };

const published = (changes: Partial<HelpContactForm> = {}, role = 'DEPARTMENT_OFFICER') =>
  when(process, caseOf(process, { ...form, ...changes }, { applicant: authority }), { action: 'publish', role, facts: {} });

describe('X17 whom to ask', () => {
  it('X17 X8 an official publishes it by saving, and takes it off again', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    for (const role of ['DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'])
      expect(published({}, role)).toMatchObject({ ok: true, value: { set: { state: 'PUBLISHED' } } });
    expect(refusalOf(published({}, 'EXAMINER'))).toEqual(['ACTION_NOT_ALLOWED']);
    const standing = caseOf(process, form, { applicant: authority, state: 'PUBLISHED' });
    const remove = { action: 'remove', role: 'DEPARTMENT_OFFICER', facts: {} };
    expect(when(process, standing, remove)).toMatchObject({ ok: true, value: { set: { state: 'REMOVED' } } });
  });

  it.each([
    ['QQ_GROUP', '12345', true],
    ['QQ_GROUP', '123456789012', true],
    ['QQ_GROUP', '1234', false],
    ['QQ_GROUP', '1234567890123', false],
    ['QQ_GROUP', '群12345', false],
    ['PHONE', '+86-871-6000000', true],
    ['PHONE', '12345', true],
    ['PHONE', '1234', false],
    ['PHONE', '0871 6000000', false],
    ['PERSON', '系统管理员', true],
  ] as const)('X17 a %s of %s is taken: %s', (kind, value, isTaken) => {
    expect(published({ kind, value }).ok).toBe(isTaken);
  });

  it('X9 is published within the own jurisdiction only', () => {
    const placed = (division: string | undefined, region: string) =>
      process.place({ ...form, division } as never, {}, { org: authority, region } as never);
    expect(placed('530102', '530100')).toBe('530102');
    expect(placed('530200', '530100')).toMatchObject({ path: 'form.division', code: 'OUTSIDE_REGION' });
    expect(placed(undefined, '530100')).toMatchObject({ path: 'form.division', code: 'REQUIRED' });
  });
});
