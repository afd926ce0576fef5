import { unitKinds } from '@anzhu/access';
import { checked, choice, code, date, declaring, name, number, secret, several, text, unwrapped, where } from '@anzhu/casework';
import { checkCitizenId, checkDivision, checkPhone, checkUscc, divisionLevels, typedFormat } from '@anzhu/identifiers';
import { err } from '@anzhu/kernel';
import { z } from 'zod';

const checkCityOrCounty = (code: string) => {
  const present = checkDivision(code);
  const isProvince = present.ok && divisionLevels(code).d4 === null;
  return isProvince ? err({ code: 'DIVISION', zh: '应为市或县级区划代码', en: 'must be the code of a city or county' }) : present;
};

const cityOrCounty = { check: checkCityOrCounty, typed: typedFormat(checkDivision) };

const fields = z.object({
  uscc: checked('统一社会信用代码', 'Unified social credit code', checkUscc),
  name: name('单位名称', 'Name of the unit', { of: null }),
  kinds: several(choice('UnitKind', { zh: '单位类型', en: 'Kind of unit' }, unitKinds))
    .min(1)
    .meta({ zh: '单位类型', en: 'Kinds of unit' }),
  division: checked('注册地区划代码', 'Division code of the place of registration', cityOrCounty),
  address: text('详细地址', 'Address'),
  registrationNumber: code('企业登记注册号', 'Number in the register of enterprises').optional(),
  establishedOn: date('成立日期', 'Established on', { isPast: true }).optional(),
  enterpriseType: text('企业类型', 'Type of enterprise', { max: 50 }).optional(),
  registeredCapital: number('注册资本', 'Registered capital', { unit: '万元' }).optional(),
  legalRepresentative: name('法定代表人', 'Legal representative', { max: 50 }),
  principal: name('主要负责人', 'Principal in charge', { max: 50 }),
  contactName: name('经办人', 'Contact', { max: 50 }),
  contactIdNumber: secret('citizenId', { zh: '经办人身份证号', en: 'ID number of the contact' }, checkCitizenId),
  contactPhone: secret('phone', { zh: '联系电话', en: 'Phone of the contact' }, checkPhone),
  qualification: text('资质等级', 'Qualification and grade').optional(),
  qualificationValidUntil: date('资质有效期至', 'Qualification valid until').optional(),
});

const optional = Object.entries(fields.shape).flatMap(([name, field]) => (unwrapped(field).isOptional ? [name] : []));

/** E16: some jurisdictions have a unit leave no field empty. */
const complete = { requiredWhen: [where('registrationIsComplete', true)] };

export const unitRegistrationForm = declaring(fields, {
  rules: {
    uscc: { from: [{ path: 'me.unit.uscc' }] },
    ...Object.fromEntries(optional.map((name) => [name, complete])),
    qualificationValidUntil: { ...complete, earliest: { of: 'establishedOn' } },
  },
  sections: {
    uscc: { zh: '单位信息', en: 'The unit' },
    legalRepresentative: { zh: '负责人和经办人', en: 'Who answers for it' },
    qualification: { zh: '资质', en: 'Qualification' },
  },
});

export type UnitRegistrationForm = z.output<typeof unitRegistrationForm>;
