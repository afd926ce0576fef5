import type { Subject } from '@anzhu/access';
import { type Cases, placeField } from '@anzhu/casework';
import { uploadLimits } from '@anzhu/store';
import { variantFor } from '@anzhu/workflow';
import type { AsOf } from './field-limits.ts';
import { type FieldDefinition, formFields } from './form-fields.ts';
import { type FormGroup, groupsOf } from './form-groups.ts';
import { checkQuery, formInput } from './names.ts';
import { type PaperList, paperList } from './paper-list.ts';
import { type ProcessInfo, processInfo } from './process-info.ts';

/** A form as front ends are served it. */
interface FormDefinition {
  readonly process: ProcessInfo;
  readonly procedure: string;
  readonly inputType: string;
  readonly checkQuery: string | null;
  readonly placedBy: string | null;
  readonly groups: readonly FormGroup[];
  readonly fields: readonly FieldDefinition[];
  readonly papers: PaperList;
  readonly upload: typeof uploadLimits;
}

type AnyCases = Pick<Cases<never, never, never>, 'process' | 'references' | 'files' | 'calendar'>;

/** A field with the codes that somebody may choose. */
const choosableBy =
  ({ choosable = {} }: Pick<AnyCases['process'], 'choosable'>, subject: Pick<Subject, 'roles'> | undefined) =>
  (field: FieldDefinition): FieldDefinition => {
    const may =
      subject &&
      (choosable as Readonly<Record<string, ((who: Pick<Subject, 'roles'>) => readonly string[]) | undefined>>)[field.path]?.(subject);
    return may ? { ...field, choices: field.choices.filter(({ value }) => may.includes(value)) } : field;
  };

type Asked = Pick<AsOf, 'division' | 'today'> & {
  readonly subject?: Pick<Subject, 'roles'>;
  /** Whether who asks comes from another province; unknown of who acts for no unit. */
  readonly isOutside?: boolean | undefined;
};

/** The form of a process as a division has it on a day, with the papers of its procedure; null where none is in force. */
export const formDefinition = (
  { process, references, files, calendar }: AnyCases,
  { division, today, subject, isOutside }: Asked,
): FormDefinition | null => {
  const { workflow, form } = process;
  const variant = variantFor(workflow, division);
  return variant
    ? {
        process: processInfo(process),
        procedure: variant.code,
        inputType: formInput(workflow.process.type),
        checkQuery: process.isPushed ? null : checkQuery(workflow.process.type),
        placedBy: placeField(process),
        groups: groupsOf(form, workflow.process, division),
        fields: formFields(process, { division, today, calendar, references }).map(choosableBy(process, subject)),
        papers: paperList(workflow, variant, { files, isOutside }),
        upload: uploadLimits,
      }
    : null;
};
