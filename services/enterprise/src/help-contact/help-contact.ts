import { liesIn } from '@anzhu/access';
import { type CaseRecord, defineCaseProcess } from '@anzhu/casework';
import type { Fault } from '@anzhu/kernel';
import { contactKinds, type HelpContactForm, helpContactForm } from './help-contact.form.ts';
import { helpContactWorkflow } from './help-contact.workflow.ts';

export type HelpContact = CaseRecord<HelpContactForm>;

const numbers = {
  QQ_GROUP: { pattern: /^\d{5,12}$/, zh: '应为5至12位数字', en: 'has 5 to 12 digits' },
  PHONE: { pattern: /^\+?\d[\d-]{4,19}$/, zh: '应为数字,可含连字符', en: 'has digits and hyphens only' },
} as const;

const valueFaults = ({ form: { kind, value } }: HelpContact): readonly Fault[] => {
  if (kind === undefined || value === undefined || kind === 'PERSON' || numbers[kind].pattern.test(value)) return [];
  const { zh, en } = numbers[kind];
  return [{ path: 'form.value', code: 'FORM', zh: `${contactKinds[kind].zh}${zh}`, en: `A ${contactKinds[kind].en} ${en}` }];
};

const placeOfContact = ({ division }: Partial<HelpContactForm>, { region }: { readonly region: string }): string | Fault => {
  const path = 'form.division';
  if (division === undefined) return { path, code: 'REQUIRED', zh: '缺少适用地区', en: 'The division is missing' };
  return liesIn(region, division)
    ? division
    : { path, code: 'OUTSIDE_REGION', zh: '该地区不在本辖区', en: 'The division is not in the jurisdiction' };
};

export const helpContactProcess = defineCaseProcess<object, object>()({
  workflow: helpContactWorkflow,
  collection: 'help_contacts',
  form: helpContactForm,
  outcome: {},
  filters: { portal: { path: 'form.portal', type: 'String', isSpread: true, zh: '适用端', en: 'Portal: a HelpPortal' } },
  indexes: [
    {
      keys: { 'form.portal': 1, 'form.division': 1, 'form.value': 1 },
      unique: true,
      partial: { state: 'PUBLISHED' },
      conflict: { code: 'CONTACT_KNOWN', zh: '该联系方式已发布', en: 'The contact is published already' },
    },
  ],
  opens: { default: { roles: ['DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'] } },
  place: (form, _facts, official) => placeOfContact(form, official),
  keepsTitle: true,
  title: ({ kind, label, value }) => [kind && contactKinds[kind].zh, label, value],
  requirements: valueFaults,
});
