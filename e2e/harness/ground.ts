import { deriveId } from '@anzhu/kernel';
import { maker } from '../../infra/local/src/seed/make.ts';
import { placeOf } from '../../infra/local/src/seed/place.ts';
import { sampledProcesses } from '../../infra/local/src/seed/processes.ts';
import { genericActs } from '../generic-client/generic-acts.ts';
import { type Stage, supergraphSchema } from './stage.ts';
import { machineSecret } from './system.ts';

/** The same label is the same request, however often it is tried. */
const ids = (label: string): string => deriveId('story', label);

/** What a story stands on, made as samples are: its units with their licences and persons at first; cases of any type as they are asked for. */
export const groundOf = async ({ client, days, system, world }: Stage) => {
  const office = {
    client,
    days,
    ids,
    acts: genericActs(client, { schema: supergraphSchema(), division: world.division, ids, sharesFile: true }),
  };
  const place = placeOf(world, { name: `story ${world.seed}`, office, secretOf: (machine) => machineSecret(system, machine) });
  const { settle, shared, make } = maker(await sampledProcesses(), [place]);
  await settle(place);
  return {
    shared: (type: string) => shared(place, type),
    make: (type: string, state: string, n = 0) => make(place, type, { state, n }),
  };
};
