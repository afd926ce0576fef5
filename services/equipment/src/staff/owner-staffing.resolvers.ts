import { staffMember } from '@anzhu/copies';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { Records } from '../records.ts';
import type { OwnerStaffKind } from '../schema.generated.ts';
import { ownerStaff } from './owner-staffing.ts';

interface Staffing {
  readonly kind: OwnerStaffKind;
  readonly owner: string;
}

interface Asked {
  readonly first: number;
  readonly after?: string | null;
}

/** The staff of a filing's owner, counted and listed from the copies of persons by index (P8). */
export const ownerStaffingResolvers = ({ copies: { persons } }: Pick<Records, 'copies'>) => ({
  OwnershipFiling: {
    ownerStaffing: ({ applicant }: { readonly applicant: string }): readonly Staffing[] =>
      (Object.keys(ownerStaff) as OwnerStaffKind[]).map((kind) => ({ kind, owner: applicant })),
  },
  OwnerStaffing: {
    label: ({ kind }: Staffing) => ({ zh: ownerStaff[kind].zh, en: ownerStaff[kind].en }),
    count: ({ kind, owner }: Staffing) => persons.count(owner, ownerStaff[kind].holds),
    persons: async ({ kind, owner }: Staffing, asked: Asked, { now }: SubgraphContext) => {
      const found = await persons.list(owner, ownerStaff[kind].holds, asked);
      return found.map((person) => staffMember(person, { holds: ownerStaff[kind].holds, today: localDate(now()) }));
    },
  },
});
