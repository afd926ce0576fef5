import type { Button } from '@anzhu/workflow';
import { createInput, createMutation } from './names.ts';

/** Leads from a case that has ended to a new one. */
export const beginAnew = (type: string): Button => ({
  ...{ action: 'create', label: { zh: '重新办理', en: 'Begin anew' }, mutation: createMutation(type), inputType: createInput(type) },
  ...{ opinion: 'OPTIONAL', asks: [], isDestructive: false, isPrimary: false },
});
