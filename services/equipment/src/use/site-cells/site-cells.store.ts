import { type Coordinates, distanceMetres } from '@anzhu/identifiers';
import type { ClientSession, Connection } from 'mongoose';
import { cellOf, cellsAround, type Machine } from './site-cells.ts';

interface SiteCell {
  readonly _id: string;
  readonly machines: readonly Machine[];
  /** Grows with every machine placed within reach: two that are placed at once meet in a common document. */
  readonly touched: number;
}

/** Where machines in use stand (C8). Placing is safe against others at the same moment: it writes every cell within reach. */
export const createSiteCells = (connection: Connection) => {
  const cells = connection.collection<SiteCell>('site_cells');
  return {
    near: async (point: Coordinates, metres: number, session?: ClientSession): Promise<readonly Machine[]> => {
      const found = await cells.find({ _id: { $in: [...cellsAround(point, metres)] } }, session ? { session } : {}).toArray();
      return found.flatMap(({ machines = [] }) => machines).filter((machine) => distanceMetres(machine, point) < metres);
    },
    place: async (machine: Machine, metres: number, session: ClientSession): Promise<void> => {
      for (const cell of cellsAround(machine, metres))
        await cells.updateOne({ _id: cell }, { $inc: { touched: 1 } }, { upsert: true, session });
      await cells.updateOne({ _id: cellOf(machine) }, { $push: { machines: machine } }, { session });
    },
    leave: async (registrationId: string, point: Coordinates, session: ClientSession): Promise<void> => {
      await cells.updateOne({ _id: cellOf(point) }, { $pull: { machines: { registrationId } } }, { session });
    },
  };
};
