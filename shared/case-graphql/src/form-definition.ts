import type { Cases } from '@anzhu/casework';
import { uploadLimits } from '@anzhu/store';
import { variantFor } from '@anzhu/workflow';
import { formFields } from './form-fields.ts';
import { groupsOf } from './form-groups.ts';
import { checkQuery, formInput } from './names.ts';
import { paperList } from './paper-list.ts';
import { processInfo } from './process-info.ts';

type AnyCases = Pick<Cases<never, never, never>, 'process' | 'references' | 'files'>;

/** The form of a process as a division has it, with the papers of its procedure; null where none is in force. */
export const formDefinition = ({ process, references, files }: AnyCases, division: string) => {
  const { workflow, form } = process;
  const variant = variantFor(workflow, division);
  return variant
    ? {
        process: processInfo(process),
        procedure: variant.code,
        inputType: formInput(workflow.process.type),
        checkQuery: process.isPushed ? null : checkQuery(workflow.process.type),
        groups: groupsOf(form, workflow.process),
        fields: formFields(process, { division, references }),
        papers: paperList(workflow, variant, files),
        upload: uploadLimits,
      }
    : null;
};
