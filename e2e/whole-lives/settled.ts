import { deriveId } from '@anzhu/kernel';
import { actsOf } from '../../infra/local/src/sample/acts.ts';
import { settlePersons, settleProject, settleUnits } from '../../infra/local/src/sample/settle.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { machineSecret } from '../harness/system.ts';

/** The same label is the same request, however often it is tried. */
const ids = (label: string): string => deriveId('whole life', label);

const settle = async ({ client, days, keep, system, world }: Stage) => {
  const office = { client, days, ids, acts: actsOf(client, { ids, sharesFile: true }) };
  await settleUnits(office, world);
  await settlePersons(office, world);
  return keep(
    'project',
    settleProject(office, world, (machine) => machineSecret(system, machine)),
  );
};

/** Units with licences, persons with certificates, a project in construction. */
export const settled: readonly Step[] = [
  {
    row: 'R3',
    zh: '单位、人员已登记,工程已报监',
    en: 'units and persons are on record, a project is in construction',
    by: ({ world }) => world.units.projectOwner,
    act: settle,
    expected: { __typename: 'Pushed' },
  },
];
