import { describe, expect, it } from 'vitest';
import { crane, org } from '../../../test/world.ts';
import { faceDataOf, faceOf, nextCertificate } from './filing-certificate.ts';

const issued = { issuedBy: '442000-JZ', issuedOn: '2026-09-14' };

describe('C14a the face of the filing certificate', () => {
  it('C14a is complete, but for what the platform gives', () => {
    const parameters = { boomLength: 56, maxLiftingWeight: 6 };
    expect(faceOf(crane({ manufacturingLicenseNumber: 'TS1', parameters, certificate: { edition: 2, ...issued } }))).toEqual({
      number: '云AA-T202600001',
      manufacturer: '示例机械厂',
      ownerUscc: org.owner,
      category: 'TOWER_CRANE',
      model: 'QTZ80',
      serialNumber: 'SN-1',
      manufactureDate: '2020-05-01',
      manufacturingLicenseNumber: 'TS1',
      technicalParameters: [
        { code: '1001', label: { zh: '起重臂长度[1001](m)', en: 'Boom length [1001] (m)' }, value: 56, unit: 'm' },
        { code: '1002', label: { zh: '最大起重重量[1002](t)', en: 'Greatest lifting weight [1002] (t)' }, value: 6, unit: 't' },
      ],
      edition: 2,
      ...issued,
      issuedBy: '中山市住房和城乡建设局',
    });
  });

  it('C14a takes license and parameters from a form, and nothing else', () => {
    expect(faceDataOf({ manufacturingLicenseNumber: 'TS1', boomLength: 56, ratedMoment: 800, model: 'Q' })).toEqual({
      manufacturingLicenseNumber: 'TS1',
      parameters: { boomLength: 56 },
    });
  });

  it('C15 each certificate counts on; a machine recorded before they were counted has had one', () => {
    expect(nextCertificate(null, issued).edition).toBe(1);
    expect(nextCertificate(crane(), issued).edition).toBe(2);
    expect(nextCertificate(crane({ certificate: { edition: 4, ...issued } }), issued).edition).toBe(5);
  });
});
