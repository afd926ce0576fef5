import type { UnitKind } from '@anzhu/access';
import type { UnitRole } from '@anzhu/samples';
import type { PlaceRow } from './places.ts';

export interface SeededUnit {
  /** Of the user who acts for it. */
  readonly id: string;
  readonly name: string;
  readonly org: string;
  readonly region: string;
  readonly unitKinds: readonly UnitKind[];
}

// biome-ignore format: the table reads in columns
/** What the units of every place are called and may do. */
const parts: Readonly<Record<UnitRole, { readonly suffix: string; readonly kinds: readonly UnitKind[] }>> = {
  projectOwner:   { suffix: 'project-owner',   kinds: ['PROJECT_OWNER'] },
  contractor:     { suffix: 'contractor',      kinds: ['CONTRACTOR', 'USER'] },
  consultant:     { suffix: 'consultant',      kinds: ['SUPERVISION_CONSULTANT'] },
  equipmentOwner: { suffix: 'equipment-owner', kinds: ['EQUIPMENT_OWNER'] },
  installer:      { suffix: 'installer',       kinds: ['INSTALLER', 'EQUIPMENT_OWNER'] },
  inspectionBody: { suffix: 'inspection-body', kinds: ['INSPECTION_BODY'] },
};

export const unitRoles = Object.keys(parts) as readonly UnitRole[];

const seeded = ({ id, division }: PlaceRow, suffix: string, [name, org, unitKinds]: readonly [string, string, readonly UnitKind[]]) => ({
  id: `${id}-${suffix}`,
  name,
  org,
  region: division,
  unitKinds,
});

export const unitAt = (place: PlaceRow, role: UnitRole): SeededUnit =>
  seeded(place, parts[role].suffix, [...place.units[role], parts[role].kinds]);

export const visitorAt = (place: PlaceRow): SeededUnit | undefined => {
  const [name, org] = place.visitor ?? [];
  return name && org ? seeded(place, 'visiting-owner', [name, org, ['EQUIPMENT_OWNER']]) : undefined;
};

export const builderAt = (place: PlaceRow, position: string): SeededUnit | undefined => {
  const [suffix, name, org] = place.builders?.[position] ?? [];
  return suffix && name && org ? seeded(place, suffix, [name, org, ['CONTRACTOR']]) : undefined;
};

/** Everyone seeded at a place but its authorities. */
export const unitsAt = (place: PlaceRow): readonly SeededUnit[] => [
  ...unitRoles.map((role) => unitAt(place, role)),
  ...Object.keys(place.builders ?? {}).flatMap((position) => builderAt(place, position) ?? []),
  ...[visitorAt(place)].flatMap((unit) => unit ?? []),
];
