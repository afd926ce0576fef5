import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { authority, caseOf, refusalOf, unit, uscc, when } from '../../test/cases.ts';
import { listed, blacklistProcess as process, removed } from './blacklist.ts';

const form = { uscc, reason: '串通投标' };
const entry = caseOf(process, form, { applicant: authority });
const inForce = { ...entry, state: 'LISTED' };
const facts = { unit: unit() };

describe('blacklist (E15)', () => {
  it('X8 saving an entry puts it in force', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(process.workflow.process.opensWith).toBe('list');
    expect(when(process, entry, { action: 'list', role: 'DEPARTMENT_OFFICER', facts })).toMatchObject({
      ok: true,
      value: { set: { state: 'LISTED' } },
    });
    expect(refusalOf(when(process, entry, { action: 'list', role: 'EXAMINER', facts }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('E15 an entry names its reason', () => {
    const outcome = when(process, caseOf(process, { uscc }), { action: 'list', role: 'DEPARTMENT_OFFICER', facts });
    expect(refusalOf(outcome)).toEqual(['form.reason']);
  });

  it('E15 a listed unit is not listed twice', () => {
    const again = { unit: unit({ blacklistedFor: '事故' }) };
    expect(refusalOf(when(process, entry, { action: 'list', role: 'DEPARTMENT_OFFICER', facts: again }))).toEqual(['ALREADY_LISTED']);
  });

  it('E15 any officer of the department removes it with an opinion, also who listed it', () => {
    const remove = { action: 'remove', role: 'DEPARTMENT_OFFICER', facts, opinion: '已整改', by: 'another' };
    expect(when(process, inForce, remove)).toMatchObject({ ok: true, value: { set: { state: 'REMOVED' } } });
    expect(refusalOf(when(process, inForce, { ...remove, opinion: '' }))).toEqual(['opinion']);
    const opened = when(process, entry, { action: 'list', role: 'DEPARTMENT_OFFICER', facts, by: 'someone' });
    const listing = { ...entry, ...(opened.ok ? opened.value.set : expect.fail('not listed')) };
    expect(when(process, listing as typeof entry, { ...remove, by: 'someone' })).toMatchObject({ value: { set: { state: 'REMOVED' } } });
  });

  it('E15 the unit publishes both, each with its reason', () => {
    expect(listed(entry, unit())).toMatchObject({
      set: { blacklistedFor: '串通投标' },
      events: [{ type: 'enterprise.blacklist.added.v1', data: { uscc, reason: '串通投标' } }],
    });
    const history = [{ opinion: '已整改' }] as never;
    expect(removed({ ...inForce, history }, unit())).toMatchObject({
      set: { blacklistedFor: null },
      events: [{ type: 'enterprise.blacklist.removed.v1', data: { uscc, reason: '已整改' } }],
    });
  });
});
