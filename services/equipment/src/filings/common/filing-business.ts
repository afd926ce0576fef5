import { name, ref, secret } from '@anzhu/casework';
import type { UnitCopy } from '@anzhu/copies';
import { checkPhone } from '@anzhu/identifiers';
import { type Fault, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type Crane, craneFilter, craneNamed } from '../../cranes/crane/crane.ts';
import type { Installation } from '../../sites/installation/installation.ts';

/** What the businesses with a filing in force are about: the machine, its filing and where it stands. */
export interface FilingFacts {
  readonly crane: Crane | null;
  /** The installation by which the crane is in a project's gate. */
  readonly standing: Installation | null;
  /** The applicant. */
  readonly applicant: UnitCopy | null;
}

export const filingFields = {
  craneId: ref('Crane', { zh: '设备', en: 'Crane' }),
  contactName: name('联系人', 'Contact', { max: 50 }),
  contactPhone: secret('phone', { zh: '联系电话', en: 'Phone of the contact' }, checkPhone),
};

export const unknownCrane: Fault = { path: 'form.craneId', code: 'UNKNOWN', zh: '没有此设备', en: 'There is no such crane' };

/** What these businesses have in common: an owner opens them, the authority of the filing decides. */
export const filingBusiness = {
  about: ({ craneId }: { readonly craneId?: string }) => craneId,
  filters: craneFilter,
  named: craneNamed,
  isOfOneAuthority: true,
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['EQUIPMENT_OWNER'] } },
  place: (_form: object, { crane }: FilingFacts) => crane?.division ?? unknownCrane,
  title: (_form: object, { crane, applicant }: FilingFacts) => [crane?.filingNumber, crane?.name, applicant?.name],
} as const;

/** The filing to be succeeded is the one in force when the case was submitted: of two cases about it, the first wins. */
export const sameFilingReasons = (
  { formerFilingId }: { readonly formerFilingId?: string | undefined },
  crane: Crane | null,
): readonly BlockReason[] =>
  crane && crane.filingId !== formerFilingId
    ? [
        {
          code: 'FILING_CHANGED_SINCE',
          zh: `上报后该设备的备案已变更: ${crane.filingNumber}`,
          en: `The crane's filing has changed since the submission: ${crane.filingNumber}`,
          references: [{ kind: 'Crane', id: crane._id, label: crane.filingNumber }],
        },
      ]
    : [];

/** The filing in force that a case is to succeed. */
export const formerFiling = (facts: Pick<FilingFacts, 'crane'>) => {
  const { filingId, filingNumber } = proven(facts, 'crane').crane;
  return { formerFilingId: filingId, formerFilingNumber: filingNumber };
};
