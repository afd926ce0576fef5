import { describe, expect, it } from 'vitest';
import { expiryTimer, numberOf, qualificationFaults, type StatedQualification } from './qualification.ts';

const today = '2026-03-01';
const operator: StatedQualification = {
  kind: 'SPECIAL_OPERATION',
  workCode: '05',
  number: '云A052024000001',
  issuer: '云南省住房和城乡建设厅',
  issuedOn: '2024-03-01',
  validUntil: '2026-03-01',
};
const registered: StatedQualification = {
  kind: 'CONSTRUCTOR',
  number: '云153000000001',
  issuer: '云南省住房和城乡建设厅',
  issuedOn: '2024-03-01',
  validUntil: '2027-02-28',
};

const faultsOf = (stated: StatedQualification) => qualificationFaults(stated, today).map(({ path, code }) => `${path} ${code}`);

describe('P3 what is recorded as a qualification', () => {
  it('P3 takes one that is valid through today', () => {
    expect(faultsOf(operator)).toEqual([]);
    expect(faultsOf({ ...operator, validUntil: '2026-02-28' })).toEqual(['validUntil EXPIRED']);
  });

  it('P3 refuses dates out of order', () => {
    expect(faultsOf({ ...registered, issuedOn: '2026-03-02' })).toEqual(['issuedOn IN_FUTURE']);
    expect(faultsOf({ ...registered, issuedOn: '2028-01-01' })).toEqual(['issuedOn IN_FUTURE', 'validUntil DATES_OUT_OF_ORDER']);
  });

  it.each([
    ['another kind of work than its number says', { ...operator, workCode: '04' }, 'workCode WORK_CODE_DIFFERS'],
    ['a number of another form', { ...operator, number: '053020240001' }, 'number SPECIAL_OPERATION_FORMAT'],
    ['an unknown kind of work', { ...operator, number: '云A122024000001' }, 'number SPECIAL_OPERATION_WORK_CODE'],
    ['a kind of work where there is none', { ...registered, workCode: '05' }, 'workCode NOT_APPLICABLE'],
  ])('P3 refuses %s', (_what, stated, fault) => {
    expect(faultsOf(stated)).toEqual([fault]);
  });

  it('P3 reads the kind of work from the number and keeps numbers as they are compared', () => {
    const { workCode: _stated, ...unstated } = operator;
    expect(numberOf({ ...unstated, number: '云a052024000001' })).toEqual({ number: '云A052024000001', workCode: '05' });
    expect(numberOf({ ...registered, number: 'yn-1' })).toEqual({ number: 'YN-1', workCode: null });
  });

  it('P3 expires when the last day of validity is over in China', () => {
    expect(expiryTimer('2026-03-01')).toEqual({ name: 'expire', at: new Date('2026-03-01T16:00:00Z') });
  });
});
