import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { deriveId } from '@anzhu/kernel';

/** Who made a machine and the number the maker gave it, as a form states them. */
export interface Made {
  readonly manufacturer?: string | undefined;
  readonly manufacturerUscc?: string | undefined;
  readonly serialNumber?: string | undefined;
}

type Named = { readonly manufacturer: string; readonly serialNumber: string };

/** What tells a machine from all others: its maker, by code and by name, with the serial number. Machines with a key in common are one machine; none while the serial number is not stated. */
export const craneKeys = ({ manufacturer, manufacturerUscc, serialNumber }: Made): readonly string[] => {
  const makers = [...(manufacturerUscc ? [canonicalCode(manufacturerUscc)] : []), ...(manufacturer ? [nameKey(manufacturer)] : [])];
  return serialNumber ? makers.map((maker) => `${maker}|${canonicalCode(serialNumber)}`) : [];
};

/** The id a machine gets when it comes on record; one that is on record keeps its own. */
export const newCraneId = ({ manufacturer, serialNumber }: Named): string =>
  deriveId('crane', nameKey(manufacturer), canonicalCode(serialNumber));

/** The same for a form that may not state its maker or serial number yet. */
export const statedCraneId = ({ manufacturer, serialNumber }: Made): string | undefined =>
  manufacturer && serialNumber ? newCraneId({ manufacturer, serialNumber }) : undefined;
