import { type Alongside, createCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Model } from 'mongoose';
import type { Unit } from '../unit/unit.ts';
import type { BlacklistForm } from './blacklist.form.ts';
import { type BlacklistFacts, type BlacklistOutcome, blacklistProcess, listed, removed } from './blacklist.ts';

type ChangeUnit = Alongside<BlacklistForm, BlacklistOutcome, BlacklistFacts>;
type CaseDeps = Omit<ServiceDeps, 'env' | 'logger'>;

const changeUnit =
  ({ store }: CaseDeps, units: Model<Unit>, change: typeof listed): ChangeUnit =>
  async (session, entry, { facts: { unit } }) =>
    unit ? store.save(units, unit, change(entry, unit), session) : ok(null);

/** Blacklist entries; the unit carries and publishes the listing in the same transaction. */
export const createBlacklist = (deps: CaseDeps, units: Model<Unit>) =>
  createCases({
    ...deps,
    process: blacklistProcess,
    loadFacts: async ({ uscc }, { session }) => ({ unit: uscc ? await deps.store.find(units, uscc, session) : null }),
    alongside: { list: changeUnit(deps, units, listed), remove: changeUnit(deps, units, removed) },
  });
