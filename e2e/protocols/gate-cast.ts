import type { Actor } from '@anzhu/workflow';
import type { Acceptance } from '../../services/supervision/src/completion-acceptance/completion-acceptance.ts';
import type { Supervisor } from '../../services/supervision/src/supervisor/supervisor.ts';

export const projectId = 'project';
export const authority = '530102-QS';

export const base: Actor = { id: 'system', roles: ['SYSTEM'], parties: [], isAuthority: false, holdsSeat: () => true };
export const supervisor: Actor = { ...base, id: 'supervisor', roles: ['QUALITY_SUPERVISOR'], parties: ['applicant'], isAuthority: true };
export const staff = [{ _id: supervisor.id, account: supervisor.id, status: 'ACTIVE', certificateValidUntil: '2028-12-31' } as Supervisor];
export const chief: Actor = { ...supervisor, id: 'chief', roles: ['SUPERVISION_CHIEF'] };

export const newAttempt = (number: number): Acceptance =>
  ({
    _id: `attempt-${number}`,
    variant: 'default',
    tableVersion: 1,
    state: 'NEW',
    division: '530102',
    parties: {},
    form: { projectId },
    papers: ['QUALITY_SUPERVISION_REPORT', 'ACCEPTANCE_NOTICE', 'ACCEPTANCE_GROUP'].map((kind) => ({
      kind,
      fileId: kind,
      name: kind,
      size: 1,
    })),
    outcome: {},
    verdicts: {},
    stagesDecided: [],
    lastDecidedBy: null,
    timers: [],
  }) as unknown as Acceptance;
