import { draftEvent, institutionChanged, institutionRegistered } from '@anzhu/contracts';
import { authorityName, divisionKeys } from '@anzhu/identifiers';
import { jurisdictions } from '@anzhu/jurisdictions';
import type { Fault } from '@anzhu/kernel';
import type { KnownValues } from '@anzhu/register';
import type { Aggregate, EventDraft, Own } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { z } from 'zod';
import { type Discipline, disciplines } from './discipline.ts';
import type { institutionRecord } from './institution.record.ts';

/** A supervision institution (R1), known by its code. */
export interface Institution extends Aggregate, Readonly<z.output<typeof institutionRecord>> {}

export interface StatedInstitution {
  readonly code: string;
  readonly name: string;
  readonly discipline: Discipline;
  readonly division: string;
  readonly authority: string;
}

/** A new institution as it is kept. */
export const institutionOf = ({ division, ...stated }: StatedInstitution): Own<Institution> => ({
  ...stated,
  division,
  ...divisionKeys(division),
  successor: null,
  orgs: [stated.code],
});

const lettersOf = { QUALITY: 'QS', SAFETY: 'SS' } as const satisfies Record<Discipline, string>;

const ofAnotherPlace = (letters: string): Fault => ({
  path: 'code',
  code: 'NOT_OF_ITS_PLACE',
  zh: `机构代码须以监督辖区的区划代码开头，后接“-${letters}”`,
  en: `The code begins with the code of the division that is supervised, followed by “-${letters}”`,
});

const noDepartmentOver: Fault = {
  path: 'authority',
  code: 'NOT_OF_ITS_PLACE',
  zh: '所属主管部门代码须为监督辖区或其上级的区划代码，后接“-JZ”',
  en: 'The department is called by the code of the division that is supervised, or of a place above it, followed by “-JZ”',
};

const isDepartmentOver = (authority: string, division: string): boolean =>
  /^\d{6}-JZ$/.test(authority) && division.startsWith(authority.slice(0, 6).replace(/(00)+$/, ''));

/** What is wrong with the codes stated of an institution: they tell its place and kind, so that nobody takes it for another body. */
export const codeFaults = ({ code, discipline, division, authority }: StatedInstitution): readonly Fault[] => [
  ...(new RegExp(`^${division}-${lettersOf[discipline]}[0-9A-Z]{0,8}$`).test(code) ? [] : [ofAnotherPlace(lettersOf[discipline])]),
  ...(isDepartmentOver(authority, division) ? [] : [noDepartmentOver]),
];

type Told = Pick<Institution, '_id' | 'code' | 'name' | 'discipline' | 'division' | 'authority' | 'successor'>;

const told = ({ _id, code, name, discipline, division, authority, successor }: Told) => ({
  institutionId: _id,
  ...{ code, name, discipline, division, authority, successor },
});

export const registeredEvent = (institution: Told): EventDraft => draftEvent(institutionRegistered, told(institution));
export const changedEvent = (institution: Told): EventDraft => draftEvent(institutionChanged, told(institution));

/** The institution is on record, of the discipline, and works. */
export const institutionReasons = (institution: Institution | null, discipline: Discipline): readonly BlockReason[] => {
  const { zh, en } = disciplines[discipline];
  if (institution?.discipline !== discipline)
    return [{ code: `UNKNOWN_${discipline}_AUTHORITY`, zh: `没有此${zh}机构`, en: `There is no such institution of ${en.toLowerCase()}` }];
  if (institution.successor === null) return [];
  const { name } = institution;
  const successor = authorityName(institution.successor);
  return [{ code: 'INSTITUTION_MERGED', zh: `${name}已并入${successor.zh}`, en: `${name} was merged into ${successor.en}` }];
};

/** The codes that an institution had before. */
export const formerCodes = (institution: Institution): readonly string[] =>
  ((institution as KnownValues).formerValues?.['code'] ?? []).map(({ value }) => String(value));

/** The code under which an institution works now that a rule names by a code it has or had: its own, or that of the one it was merged into. */
export const presentCode = (institutions: readonly Institution[], code: string): string => {
  const found = institutions.find((one) => one.code === code) ?? institutions.find((one) => formerCodes(one).includes(code));
  if (!found) return code;
  return found.successor === null ? found.code : presentCode(institutions, found.successor);
};

const seeded = (code: string, discipline: Discipline): StatedInstitution => {
  const division = code.slice(0, 6);
  return { code, name: authorityName(code).zh, discipline, division, authority: `${division}-JZ` };
};

/** The institutions that the jurisdictions name, each once: on record from the first start on. */
export const institutionsOfJurisdictions = (): readonly StatedInstitution[] => {
  const named = jurisdictions.flatMap(({ institutions }) =>
    Object.values(institutions).flatMap(({ quality, safety }) => [seeded(quality, 'QUALITY'), seeded(safety, 'SAFETY')]),
  );
  return [...new Map(named.map((one) => [one.code, one])).values()];
};
