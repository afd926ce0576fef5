import { choice, code, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

export const contractNumberChangeForm = z.object({
  projectId: projectField,
  newNumber: code('新合同登记编号', 'New contract registration number'),
  cause: choice(
    'ContractNumberChangeCause',
    { zh: '变更原因', en: 'Cause of the change' },
    {
      CONTRACT_CHANGED: { zh: '合同变更或重新登记', en: 'The contract was changed or registered anew' },
      ENTERED_WRONGLY: { zh: '原编号报送有误', en: 'The former number was reported wrongly' },
    },
  ),
  note: text('说明', 'Note', { max: 1000 }).optional(),
});

export type ContractNumberChangeForm = z.output<typeof contractNumberChangeForm>;
