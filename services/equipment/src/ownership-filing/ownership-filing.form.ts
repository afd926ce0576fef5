import { checked, choice, code, date, number, secret, text } from '@anzhu/casework';
import { checkPhone, checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { craneClasses } from '../crane/crane-class.ts';

const categories = craneClasses;

/** C1d with the parameters of C1a; which of them a class must and must not have is a requirement of the process. */
export const ownershipFilingForm = z.object({
  category: choice('CraneCategory', { zh: '设备类别', en: 'Class of crane' }, categories),
  name: text('设备名称', 'Name of the machine'),
  model: code('规格型号', 'Model'),
  serialNumber: code('出厂编号', 'Serial number'),
  manufactureDate: date('出厂日期', 'Date of manufacture'),
  manufacturer: text('生产厂家', 'Manufacturer'),
  manufacturerUscc: checked('生产厂家统一社会信用代码', 'USCC of the manufacturer', checkUscc),
  manufacturingLicenseNumber: code('特种设备制造许可证编号', 'Number of the manufacturing license'),
  purchaseDate: date('购买时间', 'Date of purchase'),
  originalValue: number('原值', 'Original value', { unit: '万元' }),
  netWeight: number('净重', 'Net weight', { unit: 't' }),
  totalPower: number('总功率', 'Total power', { unit: 'kW' }),
  ratedMoment: number('额定起重力矩', 'Rated lifting moment', { unit: 'kN·m' }).optional(),
  hoistKind: choice('HoistKind', { zh: '升降机型式', en: 'Kind of hoist' }, { SC: { zh: '齿轮齿条式SC', en: 'Rack and pinion (SC)' }, SS: { zh: '钢丝绳式SS', en: 'Rope (SS)' } }).optional(),
  boomLength: number('起重臂长度[1001]', 'Boom length [1001]', { unit: 'm' }).optional(),
  maxLiftingWeight: number('最大起重重量[1002]', 'Greatest lifting weight [1002]', { unit: 't' }).optional(),
  plannedMaxHeight: number('拟安装最大高度[1003]', 'Greatest planned height [1003]', { unit: 'm' }).optional(),
  weightAtMaxRadius: number('最大幅度起重重量[1004]', 'Lifting weight at greatest radius [1004]', { unit: 't' }).optional(),
  ratedLoad: number('额定载重量[1005/1007]', 'Rated load [1005/1007]', { unit: 'kg' }).optional(),
  ratedSpeed: number('额定速度[1006/1008]', 'Rated speed [1006/1008]', { unit: 'm/min' }).optional(),
  inspectionBody: text('检验检测单位', 'Inspection body'),
  inspectionBodyUscc: checked('检验检测单位统一社会信用代码', 'USCC of the inspection body', checkUscc),
  inspectionConclusion: choice('InspectionConclusion', { zh: '检验结论', en: 'Conclusion of the inspection' }, { PASSED: { zh: '合格', en: 'Passed' }, FAILED: { zh: '不合格', en: 'Failed' } }),
  contactName: text('联系人', 'Contact', { max: 50 }),
  contactPhone: secret('phone', { zh: '联系电话', en: 'Phone of the contact' }, checkPhone),
});

export type OwnershipFilingForm = z.output<typeof ownershipFilingForm>;
