import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { StaffTold } from './staff-lacking.ts';

interface Noted {
  readonly action: 'noteStaff';
  readonly asked?: Readonly<StaffTold>;
}

/** The cases of a process of notices. */
export interface NotingNotices {
  readonly actAsSystem: (id: string, noted: Noted, session: ClientSession) => Promise<Result<unknown, Refusal>>;
}

const nothingToNote: readonly string[] = ['BLOCKED', 'NOT_FOUND', 'ACTION_NOT_ALLOWED'];

/** Lets an approved notice note how it stands with its people, in the caller's transaction; nothing where that is as it was, or there is no such notice. */
export const noteStaff = async (
  notices: NotingNotices,
  { id, told }: { readonly id: string; readonly told?: StaffTold | undefined },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const done = await notices.actAsSystem(id, { action: 'noteStaff', ...(told && { asked: told }) }, session);
  return !done.ok && nothingToNote.includes(done.error.code) ? ok(null) : done;
};
