import type { ServiceDeps } from '@anzhu/service';
import { createCopies } from './copies.ts';
import { defineCranes } from './cranes/crane/crane.store.ts';
import { createCraneReader } from './cranes/crane/crane-reader.store.ts';
import { createCraneUse } from './cranes/crane/out-of-use.store.ts';
import { createInstallations, defineInstallations } from './sites/installation/installation.store.ts';
import { createProjectGates, defineProjectGates } from './sites/project-gate/project-gate.store.ts';
import { createSiteCells } from './use/site-cells/site-cells.store.ts';

/** The long-lived records the processes of this service decide on and change together. */
export const createRecords = ({ connection, store }: Pick<ServiceDeps, 'connection' | 'store'>) => {
  const cranes = defineCranes(connection);
  const installations = createInstallations(store, defineInstallations(connection));
  return {
    cranes,
    craneUse: createCraneUse(store, cranes),
    copies: createCopies(connection),
    installations,
    craneReader: createCraneReader(cranes, installations),
    gates: createProjectGates(store, defineProjectGates(connection)),
    siteCells: createSiteCells(connection),
  };
};

export type Records = ReturnType<typeof createRecords>;
