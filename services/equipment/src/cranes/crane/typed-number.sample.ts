import { type NumberKind, ownNumber, writeNumber } from '@anzhu/jurisdictions';
import { provenOk } from '@anzhu/kernel';
import type { Occasion } from '@anzhu/samples';

/** A number of a tower crane as an authority types it that issues none itself. */
export const typedAs =
  (kind: NumberKind, width: number) =>
  ({ days, typedSerial, world: { division } }: Occasion): string => {
    const own = ownNumber(kind, { division, category: 'TOWER_CRANE', year: Number(days.today.slice(0, 4)) });
    return provenOk(writeNumber(own, Number(typedSerial(width))));
  };
