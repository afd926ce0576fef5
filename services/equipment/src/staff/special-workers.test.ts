import type { KnownPerson } from '@anzhu/copies';
import { describe, expect, it } from 'vitest';
import { today } from '../../test/cases.ts';
import { org, specialWorkers, typedWorkers, withWorker } from '../../test/world.ts';
import { specialWorkerFaults } from './key-staff.ts';

describe('C8 special workers', () => {
  const known = withWorker(new Map());
  const one = known.get('ref-worker') as KnownPerson;
  const said = (rows: Parameters<typeof specialWorkerFaults>[0], own: Partial<KnownPerson> = {}, day = today) =>
    specialWorkerFaults(rows, { persons: new Map([['ref-worker', { ...one, ...own }]]), asker: org.installer, today: day }).map(
      ({ path, code }) => `${path.replace('form.specialWorkers.0.', '')} ${code}`,
    );
  const number = '云A082024000001';
  const other = {
    kind: 'SPECIAL_OPERATION',
    workCode: '05',
    number: '云A052024000009',
    validUntil: '2029-01-01',
    status: 'VALID',
  } as const;

  it('C8 P4 are chosen among those approved at their unit, with that very certificate valid on the day', () => {
    expect(said(specialWorkers)).toEqual([]);
    expect(said(specialWorkers, { approvals: [] })).toEqual(['certificateNumber PERSON_NOT_FOUND']);
    expect(said(specialWorkers, { approvals: [{ uscc: org.contractor, number }] })).toEqual(['certificateNumber PERSON_NOT_FOUND']);
    expect(said(specialWorkers, { employed: false })).toEqual(['certificateNumber PERSON_NOT_FOUND']);
    expect(said(specialWorkers, {}, '2027-01-02')).toEqual(['certificateNumber CERTIFICATE_EXPIRED']);
    expect(said(specialWorkers, { qualifications: { ...one.qualifications, q2: other } }, '2027-01-02')).toEqual([
      'certificateNumber CERTIFICATE_EXPIRED',
    ]);
    expect(specialWorkerFaults(specialWorkers, { persons: new Map(), asker: org.installer, today })).toMatchObject([
      { code: 'PERSON_NOT_FOUND' },
    ]);
  });

  it('C8 of cases of before are known by their ID numbers, with any certificate', () => {
    expect(said(typedWorkers, { approvals: [] })).toEqual([]);
    expect(said(typedWorkers, { approvals: [] }, '2027-01-02')).toEqual(['idNumber CERTIFICATE_EXPIRED']);
    expect(said(typedWorkers, { qualifications: { q2: other } }, '2027-01-02')).toEqual([]);
    expect(said(typedWorkers, { employed: false })).toEqual(['idNumber PERSON_NOT_FOUND']);
  });
});
