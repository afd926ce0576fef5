import { authorityName, divisionKeys, faceFields, latestTemplate } from '@anzhu/identifiers';
import { issuerOf } from '@anzhu/jurisdictions';
import type { Certificate } from './certificate.ts';
import type { Told } from './told.ts';

type Face = Readonly<Record<string, string>>;

/** Who issues licenses of a place: for events from before they named their issuer. */
const usualIssuer = ({ kind, division }: Told): string | null =>
  kind === 'WORK_SAFETY_LICENSE' && division ? `${issuerOf(division)}-JZ` : null;

/** What an event that names no issuer changes nothing about: the one that issued the edition before. */
export const issueOf = (told: Told, before: Certificate | null) => ({
  issuedBy: told.issuedBy ?? before?.issuedBy ?? usualIssuer(told),
  issuedOn: told.issuedOn ?? before?.issuedOn ?? null,
});

/** The face in the present version, from the values of the event alone. */
export const faceOf = (told: Told, { issuedBy, issuedOn }: ReturnType<typeof issueOf>): Face => {
  const all: Readonly<Record<string, string | null>> = {
    ...told.values,
    number: told.number,
    holder: told.holderName,
    validFrom: told.validFrom,
    validUntil: told.validUntil,
    issuedBy: issuedBy && authorityName(issuedBy).zh,
    issuedOn,
  };
  return Object.fromEntries(
    faceFields(told.kind, latestTemplate(told.kind)).flatMap(({ key }) => (all[key] ? [[key, all[key]] as const] : [])),
  );
};

/** Whether a paper of it may be with others: what it lacks is no longer filled in. */
const isAskedFor = ({ requestIds }: Certificate): boolean => requestIds.length > 0;

/** Whether it was not coded, or not printed. */
const isFaulty = ({ state, paperState }: Certificate): boolean => state === 'CODE_FAILED' || paperState === 'REFUSED';

/** Whether what an event adds cannot be left out: the last day of its validity, or anything where it was not coded or printed. */
const isWanting = (before: Certificate, added: readonly string[]): boolean =>
  isAskedFor(before) && (added.includes('validUntil') || (added.length > 0 && isFaulty(before)));

/** Of the issue, whatever becomes of the subject. */
const ofIssue: readonly string[] = ['issuedOn', 'statusAtIssue'];

/** What makes another edition: the number, the holder, or what the face shows beside the day of its issue and the status then; what one of both does not say is no other. */
export const isAnother = (before: Certificate, told: Told): boolean => {
  const face = faceOf(told, issueOf(told, before));
  const shown = before.faceValues;
  const keys = Object.keys(face).filter((key) => !ofIssue.includes(key));
  const isDifferent = keys.some((key) => shown[key] !== undefined && shown[key] !== face[key]);
  const added = keys.filter((key) => shown[key] === undefined);
  return before.holderUscc !== told.holderUscc || isDifferent || isWanting(before, added);
};

/** What an event can say of the issue of an edition from before: of what is suspended by now it is not known what it was then. */
const saidOfIssue = ({ statusAtIssue, ...face }: Face, { standing }: Told): Face =>
  statusAtIssue !== undefined && standing === 'VALID' ? { ...face, statusAtIssue } : face;

/** What an edition lacked, as an event of the same face says it, as long as no paper of it was asked for. */
export const completed = (before: Certificate, told: Told): Partial<Certificate> => {
  if (isAskedFor(before)) return {};
  const issue = issueOf(told, before);
  return {
    holderName: before.holderName ?? told.holderName,
    issuedBy: before.issuedBy ?? issue.issuedBy,
    issuedOn: before.issuedOn ?? issue.issuedOn,
    validFrom: before.validFrom ?? told.validFrom,
    validUntil: before.validUntil ?? told.validUntil,
    faceVersion: latestTemplate(before.kind),
    faceValues: { ...saidOfIssue(faceOf(told, issue), told), ...before.faceValues },
  };
};

/** Who reads it, what machine it is about, and where it belongs: as told last, and as before where an event does not say. */
export const rightsOf = (told: Told, before: Certificate | null) => {
  const division = told.division ?? before?.division ?? null;
  const others = told.others.length > 0 ? told.others : (before?.orgs ?? []).filter((org) => org !== before?.holderUscc);
  const craneId = told.craneId ?? before?.craneId ?? null;
  return { orgs: [...new Set([told.holderUscc, ...others])], craneId, division, ...divisionKeys(division ?? '') };
};
