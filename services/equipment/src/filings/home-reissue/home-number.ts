import { checked, date, text } from '@anzhu/casework';
import type { UnitCopy } from '@anzhu/copies';
import { parseNumber } from '@anzhu/identifiers';
import { jurisdictionOf, numberCheck, writtenNumber } from '@anzhu/jurisdictions';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import { isLocal } from '../certificate-reissue/reissue-procedure.ts';

const filingNumber = numberCheck('ownershipFiling', '粤SA-T202600001');

/** What the certificate given at home says. */
export const homeCertificateFields = {
  newFilingNumber: checked('属地换发的新备案编号', 'New filing number, given at home', filingNumber),
  issuingAuthority: text('属地发证机关', 'Issuing authority at home'),
  issuedOn: date('属地发证日期', 'Date of issue at home', { isPast: true }),
};

/** The number in its one written form. */
export const homeNumber = (typed: string): string => writtenNumber('ownershipFiling', typed);

/** A number that a machine has or had is given to no other. */
export const takenReasons = (holder: Crane | null | undefined, number: string): readonly BlockReason[] =>
  holder
    ? [
        {
          code: 'NUMBER_TAKEN',
          zh: `备案编号${number}已被使用`,
          en: `The filing number ${number} is already in use`,
          references: [{ kind: 'Crane', id: holder._id, label: holder.filingNumber }],
        },
      ]
    : [];

interface Numbering {
  readonly crane: Crane;
  readonly owner: UnitCopy | null;
  /** Another crane that has the number, or one that had it. */
  readonly holder: Crane | null;
}

/** C15: a number given at home is of the new form, and another than the crane has. */
export const homeNumberFaults = (typed: string | undefined, crane: Crane): readonly Fault[] => {
  if (typed === undefined) return [];
  const path = 'form.newFilingNumber';
  const parsed = parseNumber(jurisdictionOf(crane.division).numbers.ownershipFiling, typed);
  if (!parsed.ok) return [{ path, code: parsed.error.code, zh: parsed.error.zh, en: parsed.error.en }];
  return parsed.value.number === crane.filingNumber
    ? [{ path, code: 'SAME_NUMBER', zh: '与现备案编号相同', en: 'is the number the crane has already' }]
    : [];
};

/** The same where the field takes the number, which says itself what is no filing number at all. */
export const statedNumberFaults = (typed: string | undefined, crane: Crane): readonly Fault[] =>
  typed !== undefined && filingNumber.check(typed).ok ? homeNumberFaults(typed, crane) : [];

/** C15: a number given at home is unused, and of a crane whose owner cannot re-issue here. */
export const homeNumberReasons = (typed: string | undefined, { crane, owner, holder }: Numbering): readonly BlockReason[] => {
  if (typed === undefined) return [];
  return [
    ...(isLocal(owner, crane.division)
      ? [
          {
            code: 'LOCAL_OWNER',
            zh: '本市企业名下设备,请在本市办理证件换发',
            en: 'The owner is an enterprise of this city: the certificate is re-issued here',
          },
        ]
      : []),
    ...takenReasons(holder, homeNumber(typed)),
  ];
};
