import type { CaseRecord } from '@anzhu/casework';
import { completionAcceptanceProcess } from '../src/completion-acceptance/completion-acceptance.ts';
import { completionFilingProcess } from '../src/completion-filing/completion-filing.ts';
import type { ProjectFacts } from '../src/project/project.record.ts';
import { changeOf, type Project } from '../src/project/project.ts';
import { noticeClosed, noticeIssued, suspensionBegun, suspensionEnded } from '../src/project/project-facts.ts';
import { type RectificationNotice, rectificationNoticeProcess } from '../src/rectification-notice/rectification-notice.ts';
import { rectificationReplyProcess } from '../src/rectification-reply/rectification-reply.ts';
import { safetySupervisionTerminationProcess } from '../src/safety-supervision-termination/safety-supervision-termination.ts';
import { supervisionSuspensionProcess } from '../src/supervision-suspension/supervision-suspension.ts';
import { after, caseOf, owner, paper, project, supervised, when } from './cases.ts';
import type { Happening, Institution } from './status-model.ts';

const orgs = { QUALITY: '530102-QS', SAFETY: '530102-SS' } as const;
const roles = { QUALITY: 'QUALITY_SUPERVISOR', SAFETY: 'SAFETY_SUPERVISOR' } as const;

const own = (by: Institution, papers: readonly string[] = []) => ({
  applicant: orgs[by],
  parties: { applicant: orgs[by] },
  papers: papers.map(paper),
});

type Suspension = CaseRecord<never, never>;

/** One project under the decision code of its processes: what is decided changes its facts as the modules do. */
export class StatusWorld {
  project: Project = project();
  readonly notices: RectificationNotice[] = [];
  readonly suspensions: Suspension[] = [];

  private change(facts: (facts: ProjectFacts) => Partial<ProjectFacts>): void {
    this.project = { ...this.project, ...changeOf(this.project, facts(this.project.facts)).set };
  }

  private get facts() {
    return supervised(this.project);
  }

  /** Does what happens where the decision code allows it, and says whether it does. */
  take(happening: Happening): boolean {
    switch (happening.what) {
      case 'issue':
        return this.issue(happening);
      case 'reply':
        return this.reply(happening);
      case 'revoke':
        return this.revoke(happening);
      case 'suspend':
        return this.suspend(happening.by);
      case 'terminate':
        return this.terminate(happening.by);
      case 'accept':
      case 'file':
        return this.end(happening.what);
      case 'takeEffect':
      case 'resume':
      case 'planResumption':
      case 'cancelPlan':
        return this.moveSuspension(happening);
    }
  }

  private issue({ by, type }: Happening & { what: 'issue' }): boolean {
    const id = `notice-${this.notices.length}`;
    const inspection = { applicant: orgs[by], form: { projectId: 'project-1', kind: by, inspectedOn: '2026-03-01', place: '三层' } };
    const parts = {
      ORDERED: {},
      DEADLINE: { deadline: '2026-03-20' },
      PARTIAL_STOP: { stoppedParts: '三层' },
      STOP: {},
      PENALTY: { penaltyBasis: '条例', penalty: '罚款' },
    }[type];
    const form = { projectId: 'project-1', inspectionId: 'inspection-1', type, problems: '临边无防护', demands: '设置防护', ...parts };
    const opened = caseOf(rectificationNoticeProcess, form, { _id: id, ...own(by) });
    const outcome = when(rectificationNoticeProcess, opened, {
      ...{ action: 'issue', role: roles[by] },
      facts: { ...this.facts, inspection: inspection as never, further: [], standing: [] },
    });
    if (!outcome.ok) return false;
    this.notices.push(after(opened, outcome as never));
    this.change(noticeIssued({ id, type, number: id }));
    return true;
  }

  private reply({ by, notice: at }: Happening & { what: 'reply' | 'revoke' }): boolean {
    const notice = this.notices[at];
    if (!notice) return false;
    const opened = caseOf(rectificationReplyProcess, { noticeId: notice._id, result: '已整改' }, own(by));
    const facts = { ...this.facts, notice, reinspection: null };
    if (!when(rectificationReplyProcess, opened, { action: 'reply', role: roles[by], facts }).ok) return false;
    const close = { action: 'close', role: 'SYSTEM', facts: undefined as never, asked: { replyId: 'reply' } };
    return this.closed(at, when(rectificationNoticeProcess, notice, close));
  }

  private revoke({ by, notice: at }: Happening & { what: 'reply' | 'revoke' }): boolean {
    const notice = this.notices[at];
    if (!notice) return false;
    const step = { action: 'revoke', role: 'SUPERVISION_CHIEF', org: orgs[by], opinion: '误发', facts: undefined as never };
    return this.closed(at, when(rectificationNoticeProcess, notice, step));
  }

  private closed(at: number, outcome: { readonly ok: boolean }): boolean {
    const notice = this.notices[at];
    if (!outcome.ok || !notice) return false;
    this.notices[at] = after(notice, outcome as never);
    this.change(noticeClosed(notice._id));
    return true;
  }

  private suspend(by: Institution): boolean {
    const form = {
      projectId: 'project-1',
      plannedFrom: '2026-03-10',
      reason: '资金',
      partsUnderConstruction: '主体',
      safetyMeasures: '围挡',
    };
    const papers = ['SUSPENSION_APPLICATION', 'SUSPENSION_NOTICE', 'SAFETY_MEASURES'];
    const opened = caseOf(supervisionSuspensionProcess, form, { _id: `suspension-${this.suspensions.length}`, ...own(by, papers) });
    const outcome = when(supervisionSuspensionProcess, opened, { action: 'suspend', role: roles[by], facts: this.facts });
    if (outcome.ok) this.suspensions.push(after(opened, outcome as never) as never);
    return outcome.ok;
  }

  private moveSuspension(happening: Happening & { what: 'takeEffect' | 'resume' | 'planResumption' | 'cancelPlan' }): boolean {
    const suspension = this.suspensions[happening.suspension];
    if (!suspension) return false;
    const who = 'by' in happening ? { role: roles[happening.by], org: orgs[happening.by] } : { role: 'SYSTEM' };
    const asked = happening.what === 'planResumption' ? { resumptionDate: '2026-04-01' } : {};
    const step = { action: happening.what, facts: this.facts, asked, ...who };
    const outcome = when(supervisionSuspensionProcess as never, suspension, step as never);
    if (!outcome.ok) return false;
    this.suspensions[happening.suspension] = after(suspension, outcome as never);
    if (happening.what === 'takeEffect') this.change(suspensionBegun(suspension._id));
    if (happening.what === 'resume') this.change(suspensionEnded(suspension._id));
    return true;
  }

  private terminate(by: Institution): boolean {
    const opened = caseOf(safetySupervisionTerminationProcess, { projectId: 'project-1', reason: '完成施工' }, own(by));
    const { ok } = when(safetySupervisionTerminationProcess, opened, { action: 'terminate', role: roles[by], facts: this.facts });
    if (ok) this.change(() => ({ safetyTerminatedOn: '2026-03-02' }));
    return ok;
  }

  private end(how: 'accept' | 'file'): boolean {
    if (how === 'accept') {
      const papers = ['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP'];
      const opened = caseOf(completionAcceptanceProcess, { projectId: 'project-1' }, own('QUALITY', papers));
      const { ok } = when(completionAcceptanceProcess, opened, { action: 'request', role: 'QUALITY_SUPERVISOR', facts: this.facts });
      if (ok) this.change(() => ({ acceptanceId: 'acceptance-1' }));
      return ok;
    }
    const papers = [paper('FILING_APPLICATION')];
    const opened = caseOf(completionFilingProcess, { projectId: 'project-1' }, { applicant: owner, parties: { applicant: owner }, papers });
    const { ok } = when(completionFilingProcess, opened, {
      action: 'submit',
      role: 'UNIT_CLERK',
      facts: { ...this.facts, acceptedOn: '2026-03-02' },
    });
    if (ok) this.change(() => ({ completionFiledOn: '2026-03-02' }));
    return ok;
  }
}
