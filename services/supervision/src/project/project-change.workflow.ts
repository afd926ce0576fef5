import type { Bilingual } from '@anzhu/kernel';
import { defineProcess, type PaperRequirement } from '@anzhu/workflow';
import { anyOneActions, anyOneStates, movesByAny } from './any-one-review.workflow.ts';

interface ProjectChange extends Bilingual {
  readonly id: string;
  readonly type: string;
  readonly papers: readonly PaperRequirement[];
}

/** What a project owner changes of its project (R0b): drafted by the owner, decided by the department or either institution (X7); in Yunnan with an opinion (X3). */
export const projectChangeWorkflow = ({ papers, ...named }: ProjectChange) => {
  const process = defineProcess({
    ...named,
    row: 'R0b',
    initial: 'DRAFT',
    editable: ['DRAFT', 'RETURNED'],
    states: anyOneStates,
    actions: anyOneActions,
  });
  return process.workflow(
    process.variant('default', movesByAny('APPROVED', 'optional', papers)),
    process.variant('53', movesByAny('APPROVED', 'required', papers)),
  );
};
