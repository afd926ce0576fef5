import { answer, type SubgraphContext } from '@anzhu/graphql';
import { type ChangeUnitInput, changeUnit, type UnitChangeDeps } from './change-unit.use-case.ts';

/** Translates the part of the schema about a unit's own record. */
export const unitChangeResolvers = (deps: UnitChangeDeps) => ({
  Mutation: {
    changeUnit: (_: unknown, { input }: { readonly input: ChangeUnitInput }, { subject }: SubgraphContext) =>
      answer('Unit', changeUnit(deps, subject, input)),
  },
});
