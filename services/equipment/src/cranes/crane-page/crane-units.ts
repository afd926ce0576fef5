import type { Installation } from '../../sites/installation/installation.ts';
import type { Crane } from '../crane/crane.ts';

/** What a unit has to do with a crane. */
export type CraneUnitCapacity =
  | 'OWNER'
  | 'ARCHIVE_HOLDER'
  | 'FORMER_OWNER'
  | 'INSTALLER'
  | 'CONTRACTOR'
  | 'SUPERVISION_CONSULTANT'
  | 'PROJECT_OWNER';

export interface CraneUnit {
  readonly uscc: string;
  readonly capacities: readonly CraneUnitCapacity[];
}

const ofParties: Readonly<Record<string, CraneUnitCapacity>> = {
  installer: 'INSTALLER',
  contractor: 'CONTRACTOR',
  consultant: 'SUPERVISION_CONSULTANT',
  projectOwner: 'PROJECT_OWNER',
};

const ofStay = ({ parties }: Installation): readonly (readonly [string, CraneUnitCapacity])[] =>
  Object.entries(parties).flatMap(([party, uscc]) => (ofParties[party] ? [[uscc, ofParties[party]] as const] : []));

/** Every unit concerned with a crane once, with all that it is to it: the present owner first, then by the stays as given. */
export const craneUnits = (
  { ownerUscc, archiveHolderUscc, formerFilings }: Crane,
  stays: readonly Installation[],
): readonly CraneUnit[] => {
  const former = formerFilings.map((filing) => filing.ownerUscc).filter((uscc) => uscc !== ownerUscc);
  const pairs: readonly (readonly [string, CraneUnitCapacity])[] = [
    [ownerUscc, 'OWNER'],
    [archiveHolderUscc, 'ARCHIVE_HOLDER'],
    ...former.toReversed().map((uscc) => [uscc, 'FORMER_OWNER'] as const),
    ...stays.flatMap(ofStay),
  ];
  const capacities = new Map<string, Set<CraneUnitCapacity>>();
  for (const [uscc, capacity] of pairs) capacities.set(uscc, (capacities.get(uscc) ?? new Set()).add(capacity));
  return [...capacities].map(([uscc, own]) => ({ uscc, capacities: [...own] }));
};
