import { checked, date, text } from '@anzhu/casework';
import type { UnitCopy } from '@anzhu/copies';
import { cityLetter, provinceAbbreviation } from '@anzhu/identifiers';
import { numberCheck, type OwnNumber, ownNumber, typedNumber, writtenNumber } from '@anzhu/jurisdictions';
import { type Fault, faultAt, type LocalDate, type Said } from '@anzhu/kernel';
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

interface GivenAtHome {
  readonly crane: Crane;
  readonly owner: UnitCopy | null;
  /** The day on which home gave it. */
  readonly issuedOn: LocalDate | undefined;
}

/** How the owner's home writes such a number: in its county nobody here is versed, nor in the city of an owner nobody knows. */
const homeOwn = ({ crane, owner, issuedOn }: GivenAtHome): OwnNumber => {
  const division = owner?.division ?? crane.division;
  const year = issuedOn === undefined ? undefined : Number(issuedOn.slice(0, 4));
  const own = ownNumber('ownershipFiling', { division, category: crane.category, year });
  const { county: _county, city, ...parts } = own.parts;
  return { ...own, parts: { ...parts, ...(city && division.slice(0, 4) !== crane.division.slice(0, 4) && { city }) } };
};

const ownCity: Said = {
  code: 'NUMBER_CITY',
  zh: '编号为本市编号,不是属地换发的编号',
  en: 'is a number of this city, not one given at home elsewhere',
};

const sameNumber: Said = { code: 'SAME_NUMBER', zh: '与现备案编号相同', en: 'is the number the crane has already' };

/** C15: a number given at home is of the home of the owner, which lies elsewhere, of the class of the machine and of the year in which it was given; and another than the crane has. */
export const homeNumberFaults = (typed: string | undefined, given: GivenAtHome): readonly Fault[] => {
  if (typed === undefined) return [];
  const { crane, owner } = given;
  const told = (faults: readonly Said[]) => faults.map((one) => faultAt('form.newFilingNumber', one));
  const read = typedNumber(homeOwn(given), typed);
  if (!read.ok) return told(read.error);
  const { number, parts } = read.value;
  if (number === crane.filingNumber) return told([sameNumber]);
  const isHere = parts.city === cityLetter(crane.division) && parts.abbreviation === provinceAbbreviation(crane.division);
  return isHere && !isLocal(owner, crane.division) ? told([ownCity]) : [];
};

/** The same where the field takes the number, which says itself what is no filing number at all. */
export const statedNumberFaults = (typed: string | undefined, given: GivenAtHome): readonly Fault[] =>
  typed !== undefined && filingNumber.check(typed).ok ? homeNumberFaults(typed, given) : [];

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
