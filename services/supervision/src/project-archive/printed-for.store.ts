import { type ArchivedCase, paperLines } from '@anzhu/case-files';
import type { PdfLine } from '@anzhu/pdf';
import type { Register } from '@anzhu/register';
import type { Institution } from '../institution/institution.ts';
import { institutionName } from '../institution/institution-name.store.ts';
import type { Project } from '../project/project.ts';
import { noticePaper } from '../rectification-notice/notice-paper.ts';
import type { RectificationNotice } from '../rectification-notice/rectification-notice.ts';
import { rectificationNoticeWorkflow } from '../rectification-notice/rectification-notice.workflow.ts';
import { planLines } from '../supervision-plan/plan-paper.ts';
import type { Plan } from '../supervision-plan/supervision-plan.ts';
import { supervisionPlanWorkflow } from '../supervision-plan/supervision-plan.workflow.ts';

type Institutions = Pick<Register<Institution>, 'numbers'>;
type Print = (record: ArchivedCase['record'], project: Project) => Promise<readonly PdfLine[] | null>;

const printPlan: Print = async (record) => {
  const plan = record as Plan;
  return plan.outcome.planNumber === undefined ? null : planLines(plan);
};

const printNotice =
  (institutions: Institutions): Print =>
  async (record, project) => {
    const institution = await institutionName(institutions, record.applicant);
    const paper = noticePaper(record as RectificationNotice, { project, institution });
    return paper && paperLines(paper);
  };

/** What was handed out on paper in the cases of a project: plans drawn up, notices issued. */
export const printedFor = (institutions: Institutions) => {
  const printers: ReadonlyMap<string, Print> = new Map([
    [supervisionPlanWorkflow.process.type as string, printPlan],
    [rectificationNoticeWorkflow.process.type, printNotice(institutions)],
  ]);
  return async (project: Project, cases: readonly ArchivedCase[]): Promise<readonly (readonly PdfLine[])[]> => {
    const papers: (readonly PdfLine[])[] = [];
    for (const { process, record } of cases) {
      const lines = await printers.get(process.workflow.process.type)?.(record, project);
      if (lines) papers.push(lines);
    }
    return papers;
  };
};
