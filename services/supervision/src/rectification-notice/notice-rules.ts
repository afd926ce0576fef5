import type { Fault } from '@anzhu/kernel';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';

interface Following {
  readonly inspection: SiteInspection | null;
  readonly org: string;
}

const fault = (code: string, zh: string, en: string): Fault => ({ path: 'form.inspectionId', code, zh, en });

/** R7: a notice follows from an inspection that its own institution made of the same project. */
export const inspectionFaults = (form: { readonly projectId?: string }, { inspection, org }: Following): readonly Fault[] => {
  if (!inspection) return [];
  return [
    ...(inspection.form.projectId === form.projectId
      ? []
      : [fault('OTHER_PROJECT', '所选检查记录属于其他工程', 'The inspection is of another project')]),
    ...(inspection.applicant === org
      ? []
      : [fault('OTHER_INSTITUTION', '所选检查记录属于其他机构', 'The inspection is of another institution')]),
  ];
};
