import type { World } from '@anzhu/samples';
import { keyStaff, specialWorkers } from '../../staff/key-staff.sample.ts';

/** P5b: who works with the machine. */
export const crewForm = (world: World) => ({
  keyStaff: keyStaff(world, { '1106': '1106', '1107': '1107', '1108': '1108', '1109': '1109' }),
  specialWorkers: specialWorkers(world, '1108', '1109'),
});
