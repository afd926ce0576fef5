import type { Subject } from '@anzhu/access';
import { syntheticCitizenId } from '@anzhu/identifiers';
import { newId } from '@anzhu/kernel';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import { deskOn } from './desk-on.ts';
import { passProcess } from './pass.ts';

export const clerk: Subject = subject();
export const otherClerk: Subject = subject({ id: 'zhou', org: '91530102MA6K00022X' });
const authority = { org: 'AUTH-5301', orgKind: 'AUTHORITY', unitKinds: [], region: '530100' } as const;
export const he: Subject = subject({ ...authority, id: 'he', name: '何', roles: ['EXAMINER'] });
export const she: Subject = subject({ ...he, id: 'she', name: '佘' });
export const foreigner: Subject = subject({ ...he, id: 'gu', org: 'AUTH-65', region: '650000' });
export const li: Subject = subject({ ...foreigner, id: 'li', roles: ['QUALITY_SUPERVISOR'] });
export const zhao: Subject = subject({ ...foreigner, id: 'zhao', roles: ['SAFETY_SUPERVISOR'] });
export const inspector: Subject = subject({ ...he, id: 'yu', roles: ['SAFETY_SUPERVISOR'] });

/** A desk on a fresh database, with a clock that stands still. */
export const openDesk = async (process = passProcess) => {
  const { connection } = await testDatabase(process === passProcess ? 'passes' : undefined);
  const clock = fixedClock('2026-09-30T02:00:00Z');
  return { ...(await deskOn(connection, clock.now, process)), clock };
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const citizenIds = { holder: syntheticCitizenId(1, '530102'), worker: syntheticCitizenId(2, '530102') } as const;

/** A complete form, unless overridden. */
export const form = (overrides: object = {}) => ({ division: '530102', holder: '李四', idNumber: citizenIds.holder, ...overrides });

export const photo = [{ kind: 'PHOTO', fileId: 'file-1' }];

export const made = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
};

export const draft = async ({ passes }: Desk, overrides: object = {}, who = clerk) =>
  made(await passes.open(who, { requestId: newId(), form: form(overrides), papers: photo }));

export const submitted = async (desk: Desk, overrides: object = {}, who = clerk) => {
  const { _id, version } = await draft(desk, overrides, who);
  return made(await desk.passes.act(who, { requestId: newId(), id: _id, expectedVersion: version, action: 'submit' }));
};
