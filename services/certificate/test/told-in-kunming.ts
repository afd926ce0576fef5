import { subject } from '@anzhu/testing';

export const builder = subject({ org: '91530102MA6K00014A' });
export const owner = subject({ org: '91650100572536759H', region: '530102' });
export const stranger = subject({ org: '91530102MA6K00048Y' });
export const officer = subject({ id: 'o', org: '530100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
export const far = subject({ id: 'f', org: '650100-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '650100', roles: ['EXAMINER'] });

export const license = {
  licenseId: 'license-1',
  uscc: builder.org,
  number: '(云)JZ安许证字[2026]000001',
  status: 'VALID',
  validUntil: '2029-03-01',
  unitName: '昆明建工',
  unitAddress: '昆明市五华区1号',
  issuedOn: '2026-03-02',
  validFrom: '2026-03-02',
  division: '530102',
};
export const filing = {
  filingId: 'filing-1',
  craneId: 'crane-1',
  filingNumber: '云AA-T202600001',
  category: 'TOWER_CRANE',
  model: 'QTZ80',
  serialNumber: 'SN-1',
  ownerUscc: owner.org,
  ownerName: '云起租赁',
  validUntil: '2039-01-01',
  certificate: 'PENDING',
  division: '530102',
  issuedBy: '530100-JZ',
  issuedOn: '2026-03-02',
  manufacturer: '中联',
  parameters: [{ label: '起重臂长度[1001]', value: 60, unit: 'm' }],
};
export const registration = {
  registrationId: 'registration-1',
  ...{ installationId: 'stay-1', craneId: 'crane-1', projectId: 'project-1' },
  registrationNumber: '云DA-T202600001',
  ...{ userUscc: builder.org, userName: '昆明建工', ownerUscc: owner.org, division: '530102', issuedBy: '530100-JZ' },
  ...{
    issuedOn: '2026-03-02',
    projectName: '滇池一号',
    filingNumber: filing.filingNumber,
    category: 'TOWER_CRANE',
    validUntil: '2026-12-31',
  },
};
