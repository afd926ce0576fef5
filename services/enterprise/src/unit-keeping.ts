import { buttonResolvers } from '@anzhu/graphql';
import { openRegister, type Register, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps } from '@anzhu/service';
import type { Unit } from './unit/unit.ts';
import { accountButtonLoaders, accountListButtons } from './unit-account/account-buttons.use-case.ts';
import { unitAccountRegister } from './unit-account/unit-account.register.ts';
import { unitAccountResolvers } from './unit-account/unit-account.resolvers.ts';
import type { UnitChangeDeps } from './unit-change/change-unit.use-case.ts';
import { unitChangeRegister } from './unit-change/unit-change.register.ts';
import { unitChangeResolvers } from './unit-change/unit-change.resolvers.ts';

/** The registers of what units keep themselves: who acts for them, and what changed of their record. */
export const unitKeepingRegisters = [unitAccountRegister, unitChangeRegister] as const;

/** Joins them to the register of units. */
export const openUnitKeeping = (deps: ServiceDeps, units: Register<Unit>, { underReview }: Pick<UnitChangeDeps, 'underReview'>) => {
  const { store, secrets } = deps;
  const [accounts, changes] = [openRegister(unitAccountRegister, deps), openRegister(unitChangeRegister, deps)];
  const world = { accounts: { store, units, accounts }, keeping: { store, secrets, units, changes, underReview } };
  return {
    world,
    resolvers: [
      ...[registerResolvers(accounts), registerResolvers(changes)],
      ...[unitAccountResolvers(world.accounts), unitChangeResolvers(world.keeping)],
      buttonResolvers(accountListButtons, {}),
    ],
    loaders: mergeResolvers([registerLoaders(accounts), registerLoaders(changes), accountButtonLoaders({ units })]),
  };
};
