import type { Sample } from '@anzhu/samples';
import type { HelpContactForm } from './help-contact.form.ts';

export const sample: Sample<HelpContactForm> = {
  plan: async ({ n, official, unit }) => ({
    opener: official('DEPARTMENT_OFFICER'),
    form: { portal: 'UNIT', kind: 'QQ_GROUP', label: '业务咨询群', value: String(100_000_000 + n), division: unit('contractor').region },
  }),
};
