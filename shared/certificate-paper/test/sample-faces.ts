import { type CertificateKind, latestTemplate } from '@anzhu/identifiers';
import type { Face } from '../src/face/face.ts';

const face = (kind: CertificateKind, number: string, values: Face['values']): Face => ({
  kind,
  template: latestTemplate(kind),
  certificateId: `0192f0c4-7a51-7c3e-9d20-${kind.length.toString(16).padStart(12, '0')}`,
  edition: 1,
  number,
  statusIndex: kind.length,
  issuedBy: '云南省住房和城乡建设厅',
  issuedAt: '2026-09-30T16:05:00.000Z',
  validFrom: '2026-10-01',
  validUntil: '2029-09-30',
  verifyAt: 'https://anzhu.example/verify/8Wm3kQ0xTz2vYb7nLr5cHa',
  values,
});

const machine = {
  deviceNumber: '53010020260000017',
  category: '塔式起重机',
  model: 'QTZ80（TC5610-6）',
  serialNumber: '2024A0315',
} as const;

/** One face of each kind, of nobody. */
export const sampleFaces: readonly Face[] = [
  face('WORK_SAFETY_LICENSE', '（云）JZ安许证字〔2026〕000017', {
    holder: '云南样例建筑工程有限公司',
    uscc: '91530100MA6K00001X',
    principal: '张㛃',
    address: '云南省昆明市样例区样例路 1 号样例大厦 12 层 1203 室',
    economicType: '有限责任公司',
    statusAtIssue: '有效',
    scope: '建筑施工',
    certificateNumber: '1.2.156.3005.2-11530000MB1A00001X',
  }),
  face('CRANE_OWNERSHIP_FILING', '云AA-T202600017', {
    ...machine,
    holder: '云南样例建筑机械租赁有限公司',
    manufacturer: '样例重工机械股份有限公司',
    manufactureDate: '2024-03-15',
    manufacturingLicenseNumber: 'TS2410000-2028',
    parameters: '额定起重力矩 800 kN·m；最大起重量 6 t；最大幅度 56 m；独立高度 40.5 m；附着后最大起升高度 180 m',
    certificateNumber: '1.2.156.3005.2-11530000MB1A00002X',
  }),
  face('CRANE_USE_REGISTRATION', '530102T（2026）0000017', {
    project: '样例花园（二期）3 号、4 号住宅楼及地下车库工程',
    holder: '云南样例建筑工程有限公司',
    ...machine,
    filingNumber: '云AA-T202600017',
    owner: '云南样例建筑机械租赁有限公司',
    location: '昆明市样例区样例路与样例街交叉口西南角',
    certificateNumber: '1.2.156.3005.2-11530000MB1A00003X',
  }),
  face('SPECIAL_OPERATION', '云A012026000017', {
    holder: '李堃',
    idNumber: '530102********0011',
    operation: '建筑起重机械司机（塔式起重机）',
    firstIssuedOn: '2020-10-01',
    employer: '云南样例建筑机械租赁有限公司',
  }),
  face('SAFETY_OFFICER', '云建安C3（2026）0000017', {
    holder: '王喆',
    idNumber: '530102********0022',
    class: 'C3 综合类专职安全生产管理人员',
    post: '专职安全员',
    employer: '云南样例建筑工程有限公司',
    firstIssuedOn: '2023-10-01',
    technicalTitle: '工程师',
  }),
  face('SAFETY_SUPERVISOR', '云建监2026000017', {
    holder: '赵镕',
    idNumber: '530102********0033',
    authority: '昆明市建设工程安全监督管理站',
    specialty: '建筑起重机械',
    firstIssuedOn: null,
  }),
];
