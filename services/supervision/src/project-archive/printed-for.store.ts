import { type ArchivedCase, paperLines } from '@anzhu/case-files';
import type { PdfLine } from '@anzhu/pdf';
import type { Register } from '@anzhu/register';
import type { Institution } from '../institution/institution.ts';
import { institutionName } from '../institution/institution-name.store.ts';
import type { CasePaper } from '../project/case-paper.ts';
import type { Project } from '../project/project.ts';
import { noticePaper } from '../rectification-notice/notice-paper.ts';
import { rectificationNoticeWorkflow } from '../rectification-notice/rectification-notice.workflow.ts';
import { planPaper } from '../supervision-plan/plan-paper.ts';
import { supervisionPlanWorkflow } from '../supervision-plan/supervision-plan.workflow.ts';
import { supervisionSuspensionWorkflow } from '../supervision-suspension/supervision-suspension.workflow.ts';
import { suspensionPaper } from '../supervision-suspension/suspension-paper.ts';

const papersOfCases = new Map<string, Pick<CasePaper<never>, 'paperOf'>>([
  [supervisionPlanWorkflow.process.type, planPaper],
  [rectificationNoticeWorkflow.process.type, noticePaper],
  [supervisionSuspensionWorkflow.process.type, suspensionPaper],
]);

/** What was handed out on paper in the cases of a project: plans drawn up, notices issued, notices of suspension. */
export const printedFor =
  (institutions: Pick<Register<Institution>, 'numbers'>) =>
  async (project: Project, cases: readonly ArchivedCase[]): Promise<readonly (readonly PdfLine[])[]> => {
    const names = new Map<string, string>();
    const papers: (readonly PdfLine[])[] = [];
    for (const { process, record } of cases) {
      const casePaper = papersOfCases.get(process.workflow.process.type);
      if (!casePaper) continue;
      const institution = names.get(record.applicant) ?? (await institutionName(institutions, record.applicant));
      names.set(record.applicant, institution);
      const paper = casePaper.paperOf(record as never, { project, institution });
      if (paper) papers.push(paperLines(paper));
    }
    return papers;
  };
