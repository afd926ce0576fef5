import type { Bilingual } from '@anzhu/kernel';
import type { Button } from '@anzhu/workflow';
import { createInput, createMutation } from './names.ts';
import { type ProcessInfo, processInfo } from './process-info.ts';

/** A button as it is shown: the process it begins is told with its name. */
export interface ShownButton extends Omit<Button, 'begins'> {
  readonly begins: ProcessInfo | null;
}

/** Leads to a new case of a process. */
export const beginAnew = (process: Parameters<typeof processInfo>[0], label: Bilingual): ShownButton => {
  const { type } = process.workflow.process;
  return {
    ...{ action: 'create', label, begins: processInfo(process), prefill: [], mutation: createMutation(type), inputType: createInput(type) },
    ...{ opinion: 'OPTIONAL', asks: [], isDestructive: false, isPrimary: false },
  };
};
