import { type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { OutOfUse } from '../../cranes/crane/crane.ts';
import { isMadeGood } from '../../cranes/crane/out-of-use.ts';
import type { Records } from '../../records.ts';
import { type Installation, stillOut } from '../../sites/installation/installation.ts';
import type { EquipmentWorld } from '../../world.ts';
import { flagInUse } from '../attention/flags.use-case.ts';
import { type UseRegistrations, useRegistration } from './use-registration.module.ts';

export interface InUse {
  readonly records: Records;
  readonly useRegistrations: UseRegistrations;
}

export const inUseOf = ({ records, casesOf }: EquipmentWorld): InUse => ({ records, useRegistrations: casesOf(useRegistration) });

/** Puts a standing machine out of use and flags its registration, in the caller's transaction. */
export const stopUse = async (
  { records, useRegistrations }: InUse,
  { installation, outOfUse }: { readonly installation: Installation; readonly outOfUse: OutOfUse },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { registrationId } = installation;
  const put = await records.craneUse.putOut(installation, outOfUse, session);
  return put.ok ? flagInUse(useRegistrations, { registrationId, changes: { OUT_OF_USE: true } }, session) : put;
};

/** Returns the machine to use and lowers the flag of its registration. */
export const resumeUse = async (
  { records, useRegistrations }: InUse,
  { installation, reason }: { readonly installation: Installation; readonly reason: string },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { registrationId } = installation;
  const returned = await records.craneUse.returnToUse(installation, reason, session);
  return returned.ok ? flagInUse(useRegistrations, { registrationId, changes: { OUT_OF_USE: false } }, session) : returned;
};

interface Mended {
  /** The stay as it is now. */
  readonly installation: Installation;
  readonly reason: string;
  readonly today: LocalDate;
}

/** Where what kept the machine out of use is made good it comes back by itself; where something else of the kind is left, it stays out for that. */
export const mendUse = async (
  deps: InUse,
  { installation, reason, today }: Mended,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const crane = await deps.records.craneRegister.find(installation.craneId, session);
  if (!crane?.outOfUse || !isMadeGood(crane.outOfUse)) return ok(null);
  const left = stillOut(installation, today);
  if (!left) return resumeUse(deps, { installation, reason }, session);
  const outOfUse = { ...crane.outOfUse, ...left };
  return deps.records.craneRegister.change(crane._id, () => ({ set: { outOfUse } }), { session });
};
