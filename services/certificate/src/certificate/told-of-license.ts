import type { EventData } from '@anzhu/contracts';
import { certificateStatuses } from '@anzhu/identifiers';
import { given, type Told, type Versioned, versionOf } from './told.ts';

type LicenseData = EventData<'enterprise.license.issued.v1'>;

/** Of all licenses: the law knows one scope. */
const scope = '建筑施工';

/** A work-safety license as its events tell it, each of them whole. */
export const toldOfLicense = (event: Versioned, data: LicenseData): Told => ({
  kind: 'WORK_SAFETY_LICENSE',
  subjectId: data.licenseId,
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
  values: given({
    uscc: data.uscc,
    scope,
    address: data.unitAddress,
    principal: data.principal,
    economicType: data.economicType,
    statusAtIssue: certificateStatuses[data.status].zh,
  }),
});
