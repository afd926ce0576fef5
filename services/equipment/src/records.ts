import { openRegister } from '@anzhu/register';
import type { ServiceDeps } from '@anzhu/service';
import { createCopies } from './copies.ts';
import { craneRegister } from './cranes/crane/crane.register.ts';
import { createCraneUse } from './cranes/crane/out-of-use.store.ts';
import { createInstallations } from './sites/installation/installation.store.ts';
import { createProjectGates, defineProjectGates } from './sites/project-gate/project-gate.store.ts';
import { createSiteCells } from './use/site-cells/site-cells.store.ts';

/** The long-lived records the processes of this service decide on and change together. */
export const createRecords = (deps: Pick<ServiceDeps, 'connection' | 'store' | 'files' | 'secrets'>) => {
  const { connection, store } = deps;
  const cranes = openRegister(craneRegister, deps);
  const installations = createInstallations(deps);
  const copies = createCopies(connection, deps.secrets);
  return {
    references: { Crane: cranes.references, Installation: installations.register.references, Project: copies.projects.references },
    craneRegister: cranes,
    cranes: cranes.model,
    craneUse: createCraneUse(cranes),
    copies,
    installations,
    gates: createProjectGates(store, defineProjectGates(connection)),
    siteCells: createSiteCells(connection),
  };
};

export type Records = ReturnType<typeof createRecords>;
