import type { ClientSession } from 'mongoose';
import type { EquipmentWorld } from '../../world.ts';

/** A filing number is given once: none that a machine has or had is given again, as papers with it are in people's hands. */
export const isFilingNumberTaken =
  ({ records: { craneRegister } }: EquipmentWorld) =>
  async (number: string, session: ClientSession): Promise<boolean> =>
    (await craneRegister.numbers.findKnown(['filingNumber'], number, session)) !== null;
