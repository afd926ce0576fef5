import type { Coordinates } from '@anzhu/identifiers';

/** A machine in use where it stands. */
export interface Machine extends Coordinates {
  readonly registrationId: string;
  readonly label: string;
}

/** Cells are some 100 m wide; the least distance of machines stays far below that. */
const cellsPerDegree = 1000;
const metresPerDegree = 111_000;

export const cellOf = ({ lon, lat }: Coordinates): string => `${Math.floor(lon * cellsPerDegree)}:${Math.floor(lat * cellsPerDegree)}`;

/** The cells within reach of a point. Of two points closer than that, each lies in a cell the other reaches. */
export const cellsAround = ({ lon, lat }: Coordinates, metres: number): readonly string[] => {
  const north = metres / metresPerDegree;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const corners = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ lon: lon + x * east, lat: lat + y * north })));
  return [...new Set(corners.map(cellOf))];
};
