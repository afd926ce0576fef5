import { type Fault, fault } from '@anzhu/kernel';
import { disciplineOfInspection, type SiteInspection } from '../site-inspection/site-inspection.ts';
import type { RectificationNoticeForm } from './rectification-notice.form.ts';

/** Where a notice names the inspections that it follows from beside the first, which gives it its nature. */
export const furtherFields = ['secondInspectionId', 'thirdInspectionId'] as const;

/** All of them. */
export const inspectionFields = ['inspectionId', ...furtherFields] as const;

type InspectionField = (typeof inspectionFields)[number];

export interface FurtherInspection {
  readonly field: (typeof furtherFields)[number];
  readonly inspection: SiteInspection;
}

interface Following {
  readonly inspection: SiteInspection | null;
  readonly further: readonly FurtherInspection[];
  readonly org: string;
}

type Form = Partial<Pick<RectificationNoticeForm, 'projectId' | InspectionField>>;

const ownFaults = (
  field: InspectionField,
  inspection: SiteInspection,
  of: { readonly org: string; readonly form: Form },
): readonly Fault[] => [
  ...(inspection.form.projectId === of.form.projectId
    ? []
    : [fault(`form.${field}`, 'OTHER_PROJECT', { zh: '所选检查记录属于其他工程', en: 'The inspection is of another project' })]),
  ...(inspection.applicant === of.org
    ? []
    : [fault(`form.${field}`, 'OTHER_INSTITUTION', { zh: '所选检查记录属于其他机构', en: 'The inspection is of another institution' })]),
];

/** Each inspection is named once. */
const repeatFaults = (form: Form): readonly Fault[] =>
  inspectionFields
    .filter((field, at) => form[field] !== undefined && inspectionFields.slice(0, at).some((before) => form[before] === form[field]))
    .map((field) => fault(`form.${field}`, 'NAMED_TWICE', { zh: '该检查记录已选', en: 'The inspection is named already' }));

/** What is looked at on one inspection is mended under one nature. */
const natureFaults = (first: SiteInspection, { field, inspection }: FurtherInspection): readonly Fault[] =>
  disciplineOfInspection(inspection) === disciplineOfInspection(first)
    ? []
    : [
        fault(`form.${field}`, 'OTHER_NATURE', {
          zh: '所选检查记录的监督类别与首条不同',
          en: 'The inspection is of another nature than the first',
        }),
      ];

/** R7: a notice follows from inspections, all of one nature, that its own institution made of the same project. */
export const inspectionFaults = (form: Form, { inspection, further, org }: Following): readonly Fault[] => [
  ...repeatFaults(form),
  ...(inspection ? ownFaults('inspectionId', inspection, { org, form }) : []),
  ...further.flatMap((one) => [
    ...ownFaults(one.field, one.inspection, { org, form }),
    ...(inspection ? natureFaults(inspection, one) : []),
  ]),
];
