import { choice, date, declaring, is, ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { lockRoleLabels } from '../team/lock.ts';
import { unlockGrounds } from './unlock-ground.ts';

const fields = z.object({
  personId: ref('Person', { zh: '解锁人员', en: 'Person to be unlocked' }),
  projectId: ref('Project', { zh: '锁定该人员的工程', en: 'Project that locks the person' }),
  role: choice('LockRole', { zh: '锁定角色', en: 'Role in which it does' }, lockRoleLabels),
  ground: choice('UnlockGround', { zh: '解锁情形', en: 'Ground' }, unlockGrounds),
  adjacentProjectId: ref('Project', { zh: '相邻标段或分期的工程', en: 'Project of the adjacent section or phase' }).optional(),
  until: date('解锁截止日期', 'Last day of the exemption').optional(),
  reason: text('解锁理由', 'Reason', { max: 500 }),
});

const isAdjacent = is('ground', 'ADJACENT_SECTIONS');

/** Every exemption has an end: the stop, the acceptance and the adjacent section end by themselves, and what nobody can tell from the records has a last day. */
export const unlockRequestForm = declaring(fields, {
  rules: {
    adjacentProjectId: { requiredWhen: [isAdjacent], onlyWhen: isAdjacent },
    until: { requiredWhen: [is('ground', 'OTHER')], onlyWhen: is('ground', 'ADJACENT_SECTIONS', 'OTHER'), earliest: { days: 0 } },
  },
});

export type UnlockRequestForm = z.output<typeof unlockRequestForm>;
