import { groundOf } from '../harness/ground.ts';
import type { Step } from '../harness/story.ts';

/** Units with licences, persons with certificates, a project in construction. */
export const settled: readonly Step[] = [
  {
    row: 'R3',
    zh: '单位、人员已登记,工程已报监',
    en: 'units and persons are on record, a project is in construction',
    by: ({ world }) => world.units.projectOwner,
    act: async (stage) => stage.keep('project', (await groundOf(stage)).shared('SupervisionRegistration')),
    expected: { __typename: 'SupervisionRegistration', state: 'APPROVED' },
  },
];
