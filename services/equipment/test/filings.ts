import { syntheticUscc } from '@anzhu/identifiers';
import type { OwnershipFilingForm } from '../src/filings/ownership-filing/ownership-filing.form.ts';
import { type OwnershipFilingFacts, ownershipFilingProcess } from '../src/filings/ownership-filing/ownership-filing.ts';
import { caseOf, codesOf, take, type Who } from './cases.ts';
import { org, unit } from './world.ts';

export const tower: Partial<OwnershipFilingForm> = {
  category: 'TOWER_CRANE',
  name: '塔式起重机',
  model: 'QTZ80',
  serialNumber: 'SN-1',
  manufactureDate: '2020-05-01',
  manufacturer: '示例机械厂',
  manufacturerUscc: org.projectOwner,
  manufacturingLicenseNumber: 'TS2410001-2024',
  purchaseDate: '2020-06-01',
  originalValue: 60,
  netWeight: 40,
  totalPower: 45,
  ratedLifting: 1.3,
  maxLifting: 6,
  maxSpan: 56,
  maxLiftingHeight: 160,
  standingHeight: 40.5,
  ratedMoment: 800,
  boomLength: 56,
  maxLiftingWeight: 6,
  plannedMaxHeight: 40.5,
  weightAtMaxRadius: 4,
  inspectionBody: '检测单位',
  inspectionBodyUscc: syntheticUscc(66),
  inspectionReportNumber: 'JC-1',
  inspectionConclusion: 'PASSED',
  contactName: '张三',
  contactPhone: { sealed: 's', ref: 'r', masked: '*******0000' },
};
const none = {
  ratedMoment: undefined,
  boomLength: undefined,
  maxLiftingWeight: undefined,
  plannedMaxHeight: undefined,
  weightAtMaxRadius: undefined,
};
export const hoist = { ...tower, ...none, category: 'CONSTRUCTION_HOIST', hoistKind: 'SC', ratedLoad: 2000, ratedSpeed: 36 } as const;
export const materialHoist = { ...tower, ...none, category: 'MATERIAL_HOIST', ratedLoad: 1000, ratedSpeed: 20 } as const;
export const gantry = { ...tower, ...none, category: 'GANTRY_CRANE', name: '门式起重机', model: 'MG20' } as const;

export const filingFacts: OwnershipFilingFacts = { owner: unit(org.owner), crane: null, bodies: new Map() };

export interface Given {
  readonly form?: object;
  readonly facts?: Partial<OwnershipFilingFacts>;
  readonly division?: string;
  readonly state?: string;
  readonly by?: Who;
  readonly opinion?: string;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly serial?: number;
  readonly papers?: readonly [];
}

export const act = (action: string, { form = {}, facts: other, by = 'UNIT_CLERK', opinion, asked, serial, ...own }: Given = {}) => {
  const record = caseOf(ownershipFilingProcess, { applicant: org.owner, ...own, form: { ...tower, ...form } });
  const optional = { ...(opinion ? { opinion } : {}), ...(asked ? { asked } : {}), ...(serial ? { serial } : {}) };
  return take(ownershipFilingProcess, record, [action, { by, facts: { ...filingFacts, ...other }, ...optional }]);
};
export const codes = (action: string, given?: Given) => codesOf(act(action, given));
