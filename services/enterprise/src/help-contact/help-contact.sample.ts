import type { Sample } from '@anzhu/samples';
import type { HelpContactForm } from './help-contact.form.ts';

export const sample: Sample<HelpContactForm> = {
  plan: async ({ n, official, world: { division } }) => ({
    opener: official('DEPARTMENT_OFFICER'),
    form: { portal: 'UNIT', kind: 'PHONE', label: '业务咨询', value: `12345-${1000 + n}`, division },
  }),
};
