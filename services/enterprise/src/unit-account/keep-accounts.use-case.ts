import { isDeepStrictEqual } from 'node:util';
import type { Subject } from '@anzhu/access';
import { type HandedOn, pastOf } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import { anyUnit, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Unit } from '../unit/unit.ts';
import type { AccountDeps } from './account-acts.use-case.ts';
import { beginAccounts } from './invite.use-case.ts';
import { keepsAccounts } from './standing.ts';
import { ofUnit } from './unit-account.register.ts';
import { type UnitAccount, unitFieldsOf } from './unit-account.ts';

/** Who handed in the registration without any role of the issuer's. */
const newcomerOf = (registration: HandedOn): Subject | null => {
  const { actorId: id, actorName: name, role } = pastOf(registration).findLast(({ action }) => action === 'submit') ?? {};
  if (id === undefined || name === undefined || role !== anyUnit) return null;
  return { id, name, org: registration.applicant, orgKind: 'UNIT', unitKinds: [], region: registration.division, roles: [] };
};

interface Registered {
  readonly registration: HandedOn;
  /** The unit before this step; none before its first. */
  readonly before: Unit | null;
  readonly unit: Unit;
}

/** Whether an account says of its unit what the unit is. */
const followsUnit = (account: UnitAccount, unit: Unit): boolean =>
  Object.entries(unitFieldsOf(unit)).every(([field, value]) => isDeepStrictEqual(account[field as keyof UnitAccount], value));

/** The accounts of a unit follow what it is called, what it does and where it is; who registered it without a role becomes its first administrator when it is approved for the first time, and by no later change (X10). */
export const keepAccounts = async (
  deps: AccountDeps,
  { registration, before, unit }: Registered,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const isFirst = unit.status === 'APPROVED' && before?.status !== 'APPROVED';
  const newcomer = isFirst && !keepsAccounts(unit) ? newcomerOf(registration) : null;
  if (newcomer) return beginAccounts(deps, { unit, person: { account: newcomer.id, name: newcomer.name }, by: newcomer }, session);
  const accounts = await deps.accounts.findAt(ofUnit, [unit._id], session);
  for (const account of accounts.filter((one) => !followsUnit(one, unit))) {
    const saved = await deps.accounts.save(account, { set: unitFieldsOf(unit) }, session);
    if (!saved.ok) return saved;
  }
  return ok(null);
};
