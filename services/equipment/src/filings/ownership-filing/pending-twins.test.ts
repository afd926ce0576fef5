import { describe, expect, it } from 'vitest';
import { now } from '../../../test/cases.ts';
import { tower } from '../../../test/filings.ts';
import { org } from '../../../test/world.ts';
import { craneKeys } from '../../cranes/crane/crane-identity.ts';
import { pending, twinKeys, twinNote } from './pending-twins.ts';

describe('C1 another filing of the same machine', () => {
  it.each([
    ['AUTHORITY', 'SUBMITTED', true],
    ['AUTHORITY', 'PRE_REVIEWED', true],
    ['AUTHORITY', 'ACCEPTED', true],
    ['AUTHORITY', 'DRAFT', false],
    ['AUTHORITY', 'FILED', false],
    ['UNIT', 'SUBMITTED', false],
  ] as const)('C1 to an organisation of kind %s, of a filing that is %s, it is told: %s', (orgKind, state, isTold) => {
    expect(craneKeys(tower)).not.toEqual([]);
    expect(twinKeys({ form: tower, state }, { orgKind })).toEqual(isTold ? craneKeys(tower) : []);
    expect(pending.includes(state)).toBe(isTold || orgKind === 'UNIT');
  });

  it('C1 it is told whose it is and since when', () => {
    const twin = { _id: 'f', applicant: org.owner, title: 'QTZ80', submittedAt: now };
    expect(twinNote(new Map([[org.owner, '昆明机械']]))(twin)).toEqual({
      code: 'FILED_TWICE',
      zh: '同一设备另有在办的产权备案: 昆明机械,2026-09-14上报',
      en: 'Another filing of the same machine is pending: 昆明机械, submitted on 2026-09-14',
      references: [{ kind: 'OwnershipFiling', id: 'f', label: 'QTZ80' }],
    });
    expect(twinNote(new Map())({ ...twin, submittedAt: null }).zh).toBe(`同一设备另有在办的产权备案: ${org.owner},上报`);
  });
});
