import { checked, choice, name } from '@anzhu/casework';
import { checkDivision } from '@anzhu/identifiers';
import { z } from 'zod';

export const portals = {
  AUTHORITY: { zh: '主管部门端', en: 'For authorities' },
  UNIT: { zh: '企业端', en: 'For units' },
  PUBLIC: { zh: '公众端', en: 'For the public' },
} as const;

export const contactKinds = {
  QQ_GROUP: { zh: 'QQ群', en: 'QQ group' },
  PHONE: { zh: '电话', en: 'Phone' },
  PERSON: { zh: '管理员', en: 'Administrator' },
} as const;

const value = name('号码或姓名', 'Number or name', { max: 50 });

/** What a number has goes by its kind; the example is right for each. */
const typed = {
  pattern: '.*\\S.*',
  help: {
    zh: 'QQ群号为5至12位数字,电话为数字、可含连字符,管理员填姓名',
    en: 'A QQ group has 5 to 12 digits, a phone digits and hyphens, an administrator a name',
  },
  example: '87163000',
};

export const helpContactForm = z.object({
  portal: choice('HelpPortal', { zh: '适用端', en: 'Portal' }, portals),
  kind: choice('HelpContactKind', { zh: '联系方式', en: 'Kind of contact' }, contactKinds),
  label: name('名称', 'What it is called', { max: 50 }),
  value: value.meta({ ...value.meta(), typed }),
  division: checked('适用地区', 'Division it is for', checkDivision),
});

export type HelpContactForm = z.output<typeof helpContactForm>;
