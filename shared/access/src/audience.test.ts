import { describe, expect, it } from 'vitest';
import { audiencesOf, ofBody, ofDesk, ofUnit } from './audience.ts';
import { anonymous, type Subject } from './subject.ts';

const examiner: Subject = {
  ...anonymous,
  ...{ id: 'e', org: '530102-JZ', orgKind: 'AUTHORITY', region: '530102', roles: ['EXAMINER', 'UNIT_CLERK'] },
};

describe('X9 to which audiences somebody belongs', () => {
  it('X9 staff of a unit to their unit, whatever their role', () => {
    expect(audiencesOf({ ...anonymous, org: 'U', orgKind: 'UNIT', roles: [] })).toEqual([ofUnit('U')]);
  });

  it('X9 staff of an authority by the roles they may hold there, at their body and at the desk of their division', () => {
    expect(audiencesOf(examiner)).toEqual([ofBody('530102-JZ', 'EXAMINER'), ofDesk('530102', 'EXAMINER')]);
  });

  it('X9 whoever loses role, region or seat belongs to that audience no more', () => {
    expect(audiencesOf({ ...examiner, roles: [] })).toEqual([]);
    expect(audiencesOf({ ...examiner, region: '530103' })).not.toContain(ofDesk('530102', 'EXAMINER'));
    expect(audiencesOf({ ...examiner, org: '' })).toEqual([]);
    expect(audiencesOf(anonymous)).toEqual([]);
  });
});
