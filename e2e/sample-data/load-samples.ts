import { writeFileSync } from 'node:fs';
import { actingBy } from '../../infra/local/src/client/client.ts';
import { loadSampleData } from '../../infra/local/src/seed/sample-data.ts';
import { genericActs } from '../generic-client/generic-acts.ts';
import { playedFile, withLog, witness } from '../generic-client/witness.ts';
import { supergraphSchema, supergraphSdl } from '../harness/stage.ts';
import { machineSecret, type SystemUnderTest } from '../harness/system.ts';

/** Loads the sample data as the first start does, through the client that knows no process, and notes what it did; nothing when they are there. */
export const loadSamples = async (system: SystemUnderTest) => {
  const schema = supergraphSchema();
  const { played, seenBy } = witness(schema);
  const outcome = await loadSampleData({
    ...{ ...system, supergraphSdl: supergraphSdl(), secretOf: (machine: string) => machineSecret(system, machine) },
    withActions: true,
    acting: (client, { today, ...settings }) => {
      const act = actingBy(client.ask, withLog(client.operations, schema));
      return genericActs({ ...client, act }, { schema, today, ...settings, seen: seenBy(client, today) });
    },
  });
  if (outcome === 'loaded' && system.dataDir) writeFileSync(playedFile(system), JSON.stringify(played()));
  return outcome;
};
