import type { CaseRecord, Paper, Sealed } from '@anzhu/casework';
import { divisionKeys, searchable, syntheticUscc } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';
import type { StoredHistoryEntry } from '@anzhu/store';
import type { OwnershipFilingForm } from '../../../services/equipment/src/filings/ownership-filing/ownership-filing.form.ts';
import type { OwnershipFilingOutcome } from '../../../services/equipment/src/filings/ownership-filing/ownership-filing.ts';

export type Filing = CaseRecord<OwnershipFilingForm, OwnershipFilingOutcome>;

/** What is different between one filing of a bench and another. */
export interface Sort {
  readonly state: string;
  readonly division: string;
  readonly owner: Owner;
  /** Minutes before the bench began. */
  readonly ageMinutes: number;
}

export interface Owner {
  readonly uscc: string;
  readonly name: string;
}

/** Counties of Kunming, for which filing numbers have letters. */
export const kunming = '02 03 11 12 13 14 15 24 25 26 27 28 29 81'.split(' ').map((county) => `5301${county}`);

const characters = [
  ...'金银铜铁锡钢石玉珠宝山川河海江湖林森松柏梅兰竹菊春夏秋冬东西南北天地日月星辰风云雨雪龙凤虎豹鹰鹤马牛羊鹿福禄寿喜财富贵荣华昌盛兴旺隆泰',
  ...'安康宁和平顺利达通运祥瑞吉庆恒久永长远大宏伟广博高深厚德仁义礼智信诚忠勇正直清明光辉辰曦晨晓晖阳乾坤鼎泽润源汇聚众合同力创新科技建筑工程机械',
];
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** A number that looks like chance, the same for the same n (32 bits). */
export const scattered = (n: number): number => {
  let mixed = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** The three characters by which an owner is known. */
export const tradeName = (n: number): string => [1, 2, 3].map((part) => pick(characters, scattered(n * 4 + part))).join('');

export const ownerOf = (n: number): Owner => ({ uscc: syntheticUscc(n, '530102'), name: `昆明${tradeName(n)}机械租赁有限公司` });

const classes = [
  {
    category: 'TOWER_CRANE',
    name: '塔式起重机',
    model: 'QTZ',
    own: { ratedMoment: 800, boomLength: 60, maxLiftingWeight: 8, plannedMaxHeight: 120, weightAtMaxRadius: 1.3 },
  },
  { category: 'CONSTRUCTION_HOIST', name: '施工升降机', model: 'SC200/200-', own: { hoistKind: 'SC', ratedLoad: 2000, ratedSpeed: 36 } },
  { category: 'MATERIAL_HOIST', name: '物料提升机', model: 'SS', own: { ratedLoad: 1000, ratedSpeed: 30 } },
] as const;

const sealedPhone: Sealed = { sealed: `k1.${'A'.repeat(52)}`, ref: 'B'.repeat(43), masked: '*******0000' };

const formOf = (n: number): OwnershipFilingForm => {
  const { category, name, model, own } = pick(classes, n);
  return {
    category,
    name,
    model: `${model}${63 + (scattered(n) % 40)}`,
    serialNumber: `SN${String(n).padStart(9, '0')}`,
    manufactureDate: '2024-05-20',
    manufacturer: '云南西山重工机械制造股份有限公司',
    manufacturerUscc: '91530102MA6K00014A',
    manufacturingLicenseNumber: `TS2453${String(n).padStart(6, '0')}-2027`,
    purchaseDate: '2024-06-18',
    originalValue: 86.5,
    netWeight: 42.3,
    totalPower: 45,
    ...own,
    inspectionBody: '云南碧鸡特种设备检测有限公司',
    inspectionBodyUscc: '91530102MA6K00065J',
    inspectionConclusion: 'PASSED',
    contactName: '王芳',
    contactPhone: sealedPhone,
  } as OwnershipFilingForm;
};

const paperKinds = 'FILING_APPLICATION BUSINESS_LICENSE MANUFACTURING_LICENSE PRODUCT_CERTIFICATE PURCHASE_EVIDENCE INSPECTION_SCAN'.split(
  ' ',
);

/** Another UUID for each of a few things of one record, without the cost of deriving it. */
const near = (id: string, at: number): string => `${id.slice(0, -2)}${at}f`;

const papersOf = (id: string): readonly Paper[] =>
  paperKinds.map((kind, at) => ({ kind, fileId: near(id, at), name: `${kind.toLowerCase()}.pdf`, size: 284_113 }));

const path = [
  { action: 'open', to: 'DRAFT', role: 'UNIT_CLERK', zh: '新建', en: 'Open' },
  { action: 'submit', to: 'SUBMITTED', role: 'UNIT_CLERK', zh: '上报', en: 'Submit' },
  { action: 'passPreliminaryReview', to: 'PRE_REVIEWED', role: 'PRELIMINARY_REVIEWER', zh: '初审通过', en: 'Pass the preliminary review' },
  { action: 'accept', to: 'ACCEPTED', role: 'ACCEPTANCE_CLERK', zh: '受理', en: 'Accept' },
  { action: 'approve', to: 'FILED', role: 'EXAMINER', zh: '审核通过', en: 'Approve' },
] as const;
const officials: readonly string[] = path.slice(2).map(({ role }) => role);

const historyOf = (state: string, at: Date): readonly StoredHistoryEntry[] => {
  const steps = path.slice(0, Math.max(1, path.findIndex(({ to }) => to === state) + 1));
  return steps.map(({ action, to, role, zh, en }, step) => ({
    number: step + 1,
    at,
    actorId: `kunming-${role.toLowerCase()}`,
    actorName: '昆明市经办人',
    role,
    action,
    label: { zh, en },
    from: path[step - 1]?.to ?? '',
    to,
    ...(officials.includes(role) ? { opinion: '材料齐全,符合要求,同意' } : {}),
  }));
};

const began = Date.now();

/** A draft is in no authority's lists. */
const placeOf = (division: string, state: string) => {
  const shown = state === 'DRAFT' ? '' : division;
  return { division, ...divisionKeys(shown) };
};

const openedBy = ({ uscc, name }: Owner) => ({
  applicant: uscc,
  applicantName: name,
  parties: { applicant: uscc },
  partyOrgs: [uscc],
  assigned: {},
});

const foundBy = ({ name = '', model = '', serialNumber = '' }: Partial<OwnershipFilingForm>, owner: Owner) => {
  const title = [name, model, serialNumber, owner.name];
  return { title: title.join(' '), ...searchable(...title) };
};

/** The n-th filing as the equipment service would have left it in that state; about 4 KB. */
export const filingOf = (n: number, { state, division, owner, ageMinutes }: Sort): Filing => {
  const _id = deriveId('bench-filing', String(n));
  const at = new Date(began - ageMinutes * 60_000 - (scattered(n) % 60_000));
  const form = formOf(n);
  const history = historyOf(state, at);
  const stagesDecided = history.map(({ role }) => role).filter((role) => officials.includes(role));
  return {
    ...{ _id, version: history.length, eventCounts: state === 'FILED' ? { 'ownership-filing': 1 } : {}, outbox: [], timers: [], history },
    requests: history.map((_, step) => ({ id: near(_id, step), hash: 'H'.repeat(43) })),
    ...{ createdAt: at, updatedAt: at, submittedAt: history.length > 1 ? at : null, sortAt: at },
    ...{ variant: '53', tableVersion: 1, state, ...placeOf(division, state), ...openedBy(owner), ...foundBy(form, owner) },
    ...{ form, papers: papersOf(_id), verdicts: {}, stagesDecided, lastDecidedBy: history.at(-1)?.actorId ?? null },
    ...{ outcome: {}, dueAt: state === 'FILED' ? null : '2027-01-15', isDueProvisional: false },
  };
};
