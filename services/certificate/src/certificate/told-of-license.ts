import type { EventData } from '@anzhu/contracts';
import { certificateStatuses } from '@anzhu/identifiers';
import { given, type Told, type Versioned, versionOf } from './told.ts';

type LicenseData = EventData<'enterprise.license.issued.v1'>;

/** Of all licenses: the law knows one scope. */
const scope = '建筑施工';

/** What its face shows beside its number and its days; of the status that of its issue. */
const borneBy = ({ uscc, unitAddress: address, principal, economicType, status }: LicenseData) =>
  given({ uscc, scope, address, principal, economicType, statusAtIssue: certificateStatuses[status].zh });

/** A work-safety license as its events tell it, each of them whole. */
export const toldOfLicense = (event: Versioned, data: LicenseData): Told => ({
  kind: 'WORK_SAFETY_LICENSE',
  subjectId: data.licenseId,
  craneId: null,
  version: versionOf(event),
  number: data.number,
  holderUscc: data.uscc,
  holderName: data.unitName ?? null,
  others: [],
  division: data.division ?? null,
  issuedBy: data.issuedBy ?? null,
  issuedOn: data.issuedOn ?? null,
  validFrom: data.validFrom ?? null,
  validUntil: data.validUntil,
  standing: data.status,
  suspendedUntil: data.suspendedUntil ?? null,
  reason: data.status === 'VALID' ? null : (data.reason ?? null),
  formerSubjectId: null,
  isMadeHere: true,
  values: borneBy(data),
});
