import { awaitedActors, decidingRoles, type Workflow, waitingStates } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { allProcesses } from '../test/definitions.ts';

const placesIn = ({ variants, process }: Workflow) =>
  variants.flatMap((variant) => Object.keys(process.states).map((state) => ({ variant, state })));

describe('whose turn it is', () => {
  it.each(allProcesses.map(({ workflow }) => [workflow.process.type, workflow] as const))(
    'coming 32: X1 of %s those are told in whose inbox it is, and no others, in every state without a flag',
    (_, workflow) => {
      const told = placesIn(workflow).map(
        ({ variant, state }) =>
          [`${variant.code} ${state}`, awaitedActors(workflow, { variant, state }).flatMap(({ roles }) => roles)] as const,
      );
      const roles = new Set([
        ...told.flatMap(([, named]) => named),
        ...workflow.variants.flatMap((variant) => [...decidingRoles(variant)]),
      ]);
      for (const role of roles)
        expect([role, ...told.flatMap(([place, named]) => (named.includes(role) ? [place] : []))]).toEqual([
          role,
          ...new Set(waitingStates(workflow, [role]).map(({ variant, state }) => `${variant} ${state}`)),
        ]);
    },
  );
});
