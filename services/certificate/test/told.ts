import type { Told } from '../src/certificate/told.ts';

const holder = '91530102MA6K00014A';
const owner = '91650100572536759H';

/** A license as its first event tells it. */
export const license = (own: Partial<Told> = {}): Told => ({
  kind: 'WORK_SAFETY_LICENSE',
  subjectId: 'license-1',
  craneId: null,
  version: 1,
  number: '(云)JZ安许证字[2026]000001',
  holderUscc: holder,
  holderName: '昆明建工',
  others: [],
  division: '530102',
  issuedBy: '530000-JZ',
  issuedOn: '2026-03-02',
  validFrom: '2026-03-02',
  validUntil: '2029-03-01',
  standing: 'VALID',
  suspendedUntil: null,
  reason: null,
  formerSubjectId: null,
  isMadeHere: true,
  values: { uscc: holder, scope: '建筑施工', address: '昆明市五华区1号' },
  ...own,
});

/** An ownership filing as its first event tells it. */
export const filing = (own: Partial<Told> = {}): Told =>
  license({
    kind: 'CRANE_OWNERSHIP_FILING',
    subjectId: 'filing-1',
    craneId: 'crane-1',
    number: '云AA-T202600001',
    holderUscc: owner,
    holderName: '云起租赁',
    validFrom: null,
    values: { manufacturer: '中联', category: '塔式起重机', model: 'QTZ80', serialNumber: 'SN-1', manufactureDate: '2024-01-01' },
    ...own,
  });

/** A use registration of a province whose bureau asks for the code, as its event says it. */
export const registered = (n: number) => ({
  ...{ registrationId: `registration-${n}`, installationId: 'stay', craneId: 'crane', projectId: 'project' },
  ...{ registrationNumber: `652300T（2026）000000${n}`, userUscc: holder, userName: '昌吉建工', division: '652301' },
  ...{ issuedBy: '652300-JZ', issuedOn: '2026-03-02', projectName: '天山一号', filingNumber: '新BA-T202600001' },
  ...{ category: 'TOWER_CRANE', model: 'QTZ80', serialNumber: 'SN-1', location: '1号楼', validUntil: '2027-01-01' },
});

/** A license of a province whose certificates are made by themselves, as its event says it. */
export const licensed = (n: number) => ({
  ...{ licenseId: `license-${n}`, uscc: holder, number: `(云)JZ安许证字[2026]00000${n}`, status: 'VALID', unitName: '昆明建工' },
  ...{ unitAddress: '昆明市五华区1号', issuedOn: '2026-03-02', validFrom: '2026-03-02', validUntil: '2029-03-01', division: '530102' },
});
