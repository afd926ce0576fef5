import type { Bilingual } from '@anzhu/kernel';
import type { Button, Workflow } from '@anzhu/workflow';
import { createInput, createMutation } from './names.ts';

/** Leads from a case that has ended to a new one. */
export const beginAnew = ({ id, type }: Workflow['process'], label: Bilingual): Button => ({
  ...{ action: 'create', label, begins: id, prefill: [], mutation: createMutation(type), inputType: createInput(type) },
  ...{ opinion: 'OPTIONAL', asks: [], isDestructive: false, isPrimary: false },
});
