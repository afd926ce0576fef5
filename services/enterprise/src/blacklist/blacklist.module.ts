import { type Alongside, caseModule } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { EnterpriseWorld } from '../world.ts';
import type { BlacklistForm } from './blacklist.form.ts';
import { type BlacklistFacts, type BlacklistOutcome, blacklistProcess, listed, removed } from './blacklist.ts';

type ChangeUnit = Alongside<BlacklistForm, BlacklistOutcome, BlacklistFacts>;

const changeUnit =
  ({ store, units }: EnterpriseWorld, change: typeof listed): ChangeUnit =>
  async (session, entry, { facts: { unit } }) =>
    unit ? store.save(units, unit, change(entry, unit), session) : ok(null);

/** Blacklist entries; the unit carries and publishes the listing in the same transaction. */
export const blacklistEntry = caseModule<EnterpriseWorld>()({
  process: blacklistProcess,
  facts:
    ({ store, units }) =>
    async ({ uscc }, { session }) => ({ unit: uscc ? await store.find(units, uscc, session) : null }),
  alongside: { list: (world) => changeUnit(world, listed), remove: (world) => changeUnit(world, removed) },
});
