import { awaitedActors, decidingRoles, flaggedStates, flagsAsking, type Workflow, waitingStates } from '@anzhu/workflow';
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

  it.each(
    allProcesses.flatMap(({ workflow, flags }) =>
      flagsAsking(workflow).map((flag) => [workflow.process.type, flag, workflow, flags] as const),
    ),
  )('coming 32: X1 of %s with the flag %s those are told beside in whose inbox it is by the flag', (_, flag, workflow, flags) => {
    expect(flags).toHaveProperty(flag);
    const rolesAt = (own: readonly string[]) =>
      placesIn(workflow).flatMap((at) =>
        awaitedActors(workflow, { ...at, flags: own }).flatMap(({ roles }) =>
          roles.map((role) => `${at.variant.code} ${at.state} ${role}`),
        ),
      );
    const without = new Set(rolesAt([]));
    const told = rolesAt([flag]);
    const roles = [...new Set(told.flatMap((one) => one.split(' ').at(-1) ?? []))];
    const found = roles.flatMap((role) => flaggedStates(workflow, [role]).map(({ variant, state }) => `${variant} ${state} ${role}`));
    expect(found.length).toBeGreaterThan(0);
    expect(told.filter((one) => !without.has(one) && !found.includes(one))).toEqual([]);
    expect(found.filter((one) => !told.includes(one))).toEqual([]);
  });
});
