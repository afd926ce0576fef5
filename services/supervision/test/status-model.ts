import { type RectificationType, rectificationTypes } from '../src/rectification-notice/rectification-types.ts';

export type Institution = 'QUALITY' | 'SAFETY';

/** What an institution, or the calendar, does to one project; what it is done to is named by its place among those there are. */
export type Happening =
  | { readonly what: 'issue'; readonly by: Institution; readonly type: RectificationType }
  | { readonly what: 'reply' | 'revoke'; readonly by: Institution; readonly notice: number }
  | { readonly what: 'suspend'; readonly by: Institution }
  | { readonly what: 'takeEffect' | 'resume'; readonly suspension: number }
  | { readonly what: 'planResumption' | 'cancelPlan'; readonly by: Institution; readonly suspension: number }
  | { readonly what: 'terminate'; readonly by: Institution }
  | { readonly what: 'accept' | 'file' };

export const noticeTypes = Object.keys(rectificationTypes) as readonly RectificationType[];

interface Suspension {
  readonly by: Institution;
  stands: 'PLANNED' | 'IN_EFFECT' | 'RESUMING' | 'OVER';
}

interface Notice {
  readonly by: Institution;
  readonly type: RectificationType;
  isOpen: boolean;
}

/** The rulebook (R7–R11, R13, R14, decisions 1, 7, 8, 13, 14) told once more, plainly and apart from the code. */
export class StatusModel {
  readonly notices: Notice[] = [];
  readonly suspensions: Suspension[] = [];
  isTerminated = false;
  isAccepted = false;
  isFiled = false;

  private open(...types: readonly RectificationType[]): boolean {
    return this.notices.some((notice) => notice.isOpen && types.includes(notice.type));
  }

  private rests(): boolean {
    return this.suspensions.some(({ stands }) => stands === 'IN_EFFECT' || stands === 'RESUMING');
  }

  private supervision(): 'STOPPED' | 'RECTIFYING' | 'NORMAL' {
    if (this.rests() || this.open('STOP', 'PARTIAL_STOP')) return 'STOPPED';
    return this.open('ORDERED', 'DEADLINE') ? 'RECTIFYING' : 'NORMAL';
  }

  private construction(): 'COMPLETED' | 'STOPPED' | 'IN_CONSTRUCTION' {
    if (this.isTerminated && this.isFiled) return 'COMPLETED';
    return this.supervision() === 'STOPPED' ? 'STOPPED' : 'IN_CONSTRUCTION';
  }

  statuses() {
    return {
      constructionStatus: this.construction(),
      qualityStatus: this.isFiled ? 'COMPLETED' : this.supervision(),
      safetyStatus: this.isTerminated ? 'TERMINATED' : this.supervision(),
    };
  }

  private isOver(): boolean {
    return this.isTerminated && this.isFiled;
  }

  private mayIssue(by: Institution): boolean {
    return !this.isOver() && !this.isAccepted && !(by === 'SAFETY' ? this.isTerminated : this.isFiled);
  }

  private mayRest(): boolean {
    return !this.isTerminated && !this.isFiled && this.construction() !== 'STOPPED';
  }

  /** Does what happens where the rules allow it, and says whether they do. */
  take(happening: Happening): boolean {
    switch (happening.what) {
      case 'issue':
        if (!this.mayIssue(happening.by)) return false;
        this.notices.push({ by: happening.by, type: happening.type, isOpen: true });
        return true;
      case 'reply':
      case 'revoke':
        return this.close(happening.notice, happening.by);
      case 'terminate':
        if (happening.by !== 'SAFETY' || this.isTerminated) return false;
        this.isTerminated = true;
        return true;
      case 'accept':
      case 'file':
        return this.end(happening.what);
      case 'suspend':
      case 'takeEffect':
      case 'resume':
      case 'planResumption':
      case 'cancelPlan':
        return this.takeSuspension(happening);
    }
  }

  private close(at: number, by: Institution): boolean {
    const notice = this.notices[at];
    if (!notice?.isOpen || notice.by !== by) return false;
    notice.isOpen = false;
    return true;
  }

  private end(how: 'accept' | 'file'): boolean {
    const isReady =
      how === 'accept'
        ? this.isTerminated && !this.isAccepted && !this.isFiled && this.construction() !== 'STOPPED' && !this.open(...noticeTypes)
        : this.isAccepted && !this.isFiled;
    if (isReady) this[how === 'accept' ? 'isAccepted' : 'isFiled'] = true;
    return isReady;
  }

  private takeSuspension(happening: Happening & { readonly what: 'suspend' | 'takeEffect' | 'resume' | 'planResumption' | 'cancelPlan' }) {
    if (happening.what === 'suspend') {
      if (!this.mayRest()) return false;
      this.suspensions.push({ by: happening.by, stands: 'PLANNED' });
      return true;
    }
    const suspension = this.suspensions[happening.suspension];
    if (!suspension || ('by' in happening && happening.by !== suspension.by)) return false;
    return this.move(suspension, happening.what);
  }

  private move(suspension: Suspension, what: 'takeEffect' | 'resume' | 'planResumption' | 'cancelPlan'): boolean {
    const moves = {
      takeEffect: ['PLANNED', 'IN_EFFECT'],
      planResumption: ['IN_EFFECT', 'RESUMING'],
      resume: ['RESUMING', 'OVER'],
      cancelPlan: ['PLANNED', 'OVER'],
    } as const;
    const [from, to] = moves[what];
    if (suspension.stands !== from || (what === 'takeEffect' && !this.mayRest())) return false;
    suspension.stands = to;
    return true;
  }
}
