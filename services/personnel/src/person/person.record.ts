import { shown } from '@anzhu/register';
import { z } from 'zod';
import { type LockRole, lockRoleLabels } from '../team/lock.ts';
import { type UnlockGround, unlockGrounds } from '../unlock/unlock-ground.ts';

const ground = z.enum(Object.keys(unlockGrounds) as [UnlockGround, ...UnlockGround[]]);

const role = z.enum(Object.keys(lockRoleLabels) as [LockRole, ...LockRole[]]);

/** A personal datum as it is stored and shown. */
const sealed = z.object({ sealed: z.string(), masked: z.string() });

const lock = z.object({
  lockId: z.string(),
  role,
  projectId: z.string(),
  contractKey: z.string(),
  d2: z.string(),
  /** Unlocked by P2: still of the team, no longer counted. */
  exempt: z.boolean(),
  exemption: z.object({ caseId: z.string(), ground, since: z.string(), until: z.string().nullable() }).readonly().exactOptional(),
  since: z.string(),
  /** Decision 5: not counted while its project rests; or counted again and one too many. */
  stop: z.enum(['RESTING', 'RESUMED']).exactOptional(),
});

/** A spell of work for one unit. */
const employment = z.object({
  uscc: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  reason: z.string().nullable(),
  isOver: z.boolean(),
});

/** What passed to another record of the same person, which is known by a reference of its own. */
const merger = z.object({
  ref: z.string(),
  lockIds: z.array(z.string()).readonly(),
  qualificationIds: z.array(z.string()).readonly(),
  specialWorkerIds: z.array(z.string()).readonly(),
  wasEmployed: z.boolean(),
});

/** A person known by the ID number, of which only a seal, a mask and a keyed reference are kept. */
export const personRecord = z.object({
  personRef: z.string(),
  /** By which others compare the name without being told it. */
  nameRef: z.string().nullable().exactOptional(),
  /** The name, and former ones, are kept no more since that day. */
  namesErasedOn: shown(
    z.string().nullable().exactOptional(),
    ['姓名删除日期,未删除的为空', 'Day on which the name was erased; null where it was not'],
    'LocalDate',
  ),
  name: shown(z.string(), ['姓名', 'Name']),
  idNumber: sealed.readonly(),
  phone: sealed.readonly().nullable(),
  /** The unit that employs or last employed the person. */
  uscc: z.string(),
  employed: z.boolean(),
  leavingReason: shown(z.string().nullable(), ['离职原因', 'Reason for leaving']),
  /** Oldest first; the last is the present one, or the last there was. */
  employments: z.array(employment.readonly()).readonly(),
  /** Id of the record into which this one was merged. */
  mergedInto: z.string().nullable().exactOptional(),
  /** So many merges, one after the other, lead to this record; absent: none. */
  mergedInARow: z.int().exactOptional(),
  /** What passed with the merge, so that it can pass back. */
  merger: merger.readonly().nullable().exactOptional(),
  locks: z.array(lock.readonly()).readonly(),
  /** P1: the roles in which the limit is reached. */
  lockedRoles: z.array(role).readonly(),
  /** Place of the employer. */
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
