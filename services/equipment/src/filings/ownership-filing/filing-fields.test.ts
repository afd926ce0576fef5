import { checkForm } from '@anzhu/casework';
import { describe, expect, it } from 'vitest';
import { tower } from '../../../test/filings.ts';
import { ownershipFilingForm } from './ownership-filing.form.ts';

/** 000 §2.4.1.5 特种设备信息, with the unit where the manual or the row names one. */
const ofTheManual: Readonly<Record<string, string>> = {
  name: '设备名称',
  category: '设备类别',
  purchaseDate: '购买时间',
  manufacturer: '生产厂家',
  manufacturerUscc: '生产厂家统一社会信用代码',
  serialNumber: '出厂编号',
  manufactureDate: '出厂日期',
  model: '规格型号',
  originalValue: '原值(万元)',
  netWeight: '净重(t)',
  totalPower: '总功率(kW)',
  ratedLifting: '额定起重(t)',
  maxLifting: '最大起重量(t)',
  maxSpan: '最大幅(跨)度(m)',
  maxLiftingHeight: '最大起升高度(m)',
  standingHeight: '站立高度(m)',
  ratedMoment: '额定起重力矩(kN·m)',
  inspectionBody: '检验检测单位',
  inspectionBodyUscc: '检验检测单位统一社会信用代码',
  inspectionReportNumber: '检验检测报告编号',
  originalFilingNumber: '原设备备案编号',
  originalValidUntil: '原备案证有效期',
  originalAuthority: '原备案管理部门',
  networkFilingNumber: '入网备案证编号',
  networkFiledOn: '入网备案证备案日期',
};

const labelOf = (field: string): unknown => {
  const schema = (ownershipFilingForm.shape as Record<string, { unwrap?: () => unknown; meta: () => { zh?: string } | undefined }>)[field];
  return (schema?.unwrap ? (schema.unwrap() as typeof schema) : schema)?.meta()?.zh;
};

describe('C1d fields of a filing', () => {
  it.each(Object.entries(ofTheManual))('C1d %s is %s', (field, zh) => {
    expect(labelOf(field)).toBe(zh);
  });

  it.each(['ratedLifting', 'maxLifting', 'maxSpan', 'maxLiftingHeight', 'standingHeight', 'netWeight', 'totalPower'])(
    'X13 %s is a number without its unit',
    (field) => {
      const { wrong } = checkForm(ownershipFilingForm, { ...tower, [field]: '56m' });
      expect(wrong).toMatchObject([{ path: `form.${field}`, code: 'INVALID' }]);
      expect(checkForm(ownershipFilingForm, { ...tower, [field]: -1 }).wrong).toMatchObject([{ code: 'OUT_OF_RANGE' }]);
    },
  );

  it.each(['originalValue', 'netWeight', 'totalPower', 'ratedMoment', 'boomLength', 'maxLiftingWeight', 'weightAtMaxRadius', 'ratedLoad'])(
    'C1a a machine with %s of nothing, or of more than any machine has, is refused',
    (field) => {
      for (const value of [0, 99_999_999]) {
        expect(checkForm(ownershipFilingForm, { ...tower, [field]: value }).wrong).toMatchObject([
          { path: `form.${field}`, code: 'OUT_OF_RANGE' },
        ]);
      }
    },
  );
});
