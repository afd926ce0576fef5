import { deriveId } from '@anzhu/kernel';
import { actsOf } from '../../infra/local/src/sample/acts.ts';
import { maker } from '../../infra/local/src/seed/make.ts';
import { placeOf } from '../../infra/local/src/seed/place.ts';
import { sampledProcesses } from '../../infra/local/src/seed/processes.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { machineSecret } from '../harness/system.ts';

/** The same label is the same request, however often it is tried. */
const ids = (label: string): string => deriveId('whole life', label);

const settle = async ({ client, days, keep, system, world }: Stage) => {
  const office = { client, days, ids, acts: actsOf(client, { ids, sharesFile: true }) };
  const place = placeOf(world, { name: `story ${world.seed}`, office, secretOf: (machine) => machineSecret(system, machine) });
  const { settle: settleUnits, shared } = maker(await sampledProcesses(), [place]);
  await settleUnits(place);
  return keep('project', shared(place, 'SupervisionRegistration'));
};

/** Units with licences, persons with certificates, a project in construction. */
export const settled: readonly Step[] = [
  {
    row: 'R3',
    zh: '单位、人员已登记,工程已报监',
    en: 'units and persons are on record, a project is in construction',
    by: ({ world }) => world.units.projectOwner,
    act: settle,
    expected: { __typename: 'SupervisionRegistration', state: 'APPROVED' },
  },
];
