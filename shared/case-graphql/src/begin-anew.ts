import type { Bilingual } from '@anzhu/kernel';
import type { Button } from '@anzhu/workflow';
import { createInput, createMutation } from './names.ts';

/** Leads from a case that has ended to a new one. */
export const beginAnew = (type: string, label: Bilingual): Button => ({
  ...{ action: 'create', label, mutation: createMutation(type), inputType: createInput(type) },
  ...{ opinion: 'OPTIONAL', asks: [], isDestructive: false, isPrimary: false },
});
