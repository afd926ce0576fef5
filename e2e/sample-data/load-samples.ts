import { loadSampleData } from '../../infra/local/src/seed/sample-data.ts';
import { supergraphSdl } from '../harness/stage.ts';
import { machineSecret, type SystemUnderTest } from '../harness/system.ts';

/** Loads the sample data as the first start does; nothing when they are there. */
export const loadSamples = (system: SystemUnderTest) =>
  loadSampleData({ ...system, supergraphSdl: supergraphSdl(), secretOf: (machine) => machineSecret(system, machine) });
