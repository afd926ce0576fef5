import { staffMember } from '@anzhu/copies';
import type { SubgraphContext } from '@anzhu/graphql';
import { localDate } from '@anzhu/kernel';
import type { HolderStaffKind } from '../schema.generated.ts';
import type { EnterpriseWorld } from '../world.ts';
import { holderStaff } from './holder-staff.ts';

interface Staffing {
  readonly kind: HolderStaffKind;
  readonly unit: string;
}

interface Asked {
  readonly first: number;
  readonly after?: string | null;
}

const ofCase = {
  staffing: ({ applicant }: { readonly applicant: string }): readonly Staffing[] =>
    (Object.keys(holderStaff) as HolderStaffKind[]).map((kind) => ({ kind, unit: applicant })),
};

/** The applicant's certified staff as it is today, counted and listed from the copies of persons by index. */
export const holderStaffResolvers = ({ persons }: Pick<EnterpriseWorld, 'persons'>) => ({
  LicenseApplication: ofCase,
  LicenseRenewal: ofCase,
  HolderStaffing: {
    label: ({ kind }: Staffing) => ({ zh: holderStaff[kind].zh, en: holderStaff[kind].en }),
    count: ({ kind, unit }: Staffing) => persons.count(unit, holderStaff[kind].holds),
    persons: async ({ kind, unit }: Staffing, asked: Asked, { now }: SubgraphContext) => {
      const { holds } = holderStaff[kind];
      const found = await persons.list(unit, holds, asked);
      return found.map((person) => staffMember(person, { holds, today: localDate(now()) }));
    },
  },
});
