import type { EventData } from '@anzhu/contracts';
import { craneCategories } from '@anzhu/identifiers';
import { given, type Standing, type Told, type Versioned, versionOf } from './told.ts';

type FilingData = EventData<'equipment.ownership-filing.changed.v1'> &
  Pick<EventData<'equipment.ownership-filing.extended.v1'>, 'undoneSuccessor'> & { readonly reason?: string | undefined };
type RegistrationData = EventData<'equipment.use-registration.approved.v1'>;
type Ended = EventData<'equipment.use-registration.ended.v1'>;

const issue = ({ division, issuedBy, issuedOn, validUntil }: Pick<FilingData, 'division' | 'issuedBy' | 'issuedOn' | 'validUntil'>) => ({
  division: division ?? null,
  issuedBy: issuedBy ?? null,
  issuedOn: issuedOn ?? null,
  validFrom: null,
  validUntil: validUntil ?? null,
  suspendedUntil: null,
});

const parametersIn = ({ parameters = [] }: FilingData): string =>
  parameters.map(({ label, value, unit }) => `${label} ${value}${unit}`).join(';');

/** A name; none where an event gives the code of the unit for want of one. */
const nameIn = (text: string | undefined): string | null => (text && !/^[0-9A-Z]{18}$/.test(text) ? text : null);

/** An ownership filing as its events tell it; one that is cancelled says so by its event. */
export const toldOfFiling = (event: Versioned, data: FilingData, standing: Standing): Told => ({
  kind: 'CRANE_OWNERSHIP_FILING',
  subjectId: data.filingId,
  craneId: data.craneId,
  version: versionOf(event),
  number: data.filingNumber,
  holderUscc: data.ownerUscc,
  holderName: nameIn(data.ownerName),
  others: [],
  ...issue(data),
  standing,
  reason: data.reason ?? null,
  formerSubjectId: data.formerFilingId ?? null,
  ...(data.undoneSuccessor && { undoneSuccessor: { subjectId: data.undoneSuccessor.filingId, version: data.undoneSuccessor.version } }),
  isMadeHere: data.certificate === undefined || data.certificate === 'PENDING',
  values: given({
    manufacturer: data.manufacturer,
    category: craneCategories[data.category].zh,
    model: data.model,
    serialNumber: data.serialNumber,
    manufactureDate: data.manufactureDate,
    manufacturingLicenseNumber: data.manufacturingLicenseNumber,
    parameters: parametersIn(data),
  }),
});

/** 完工注销, 撤销证件, 到期失效 (C13); an end of before they were told apart is the first. */
const endedAs = { COMPLETED: 'CANCELLED_COMPLETED', REVOKED: 'ANNULLED', EXPIRED: 'EXPIRED' } as const satisfies Record<
  NonNullable<Ended['ending']>,
  Standing
>;

/** A use registration as its events tell it. */
export const toldOfRegistration = (event: Versioned, data: RegistrationData, standing: Standing = 'VALID'): Told => ({
  kind: 'CRANE_USE_REGISTRATION',
  subjectId: data.registrationId,
  craneId: data.craneId,
  version: versionOf(event),
  number: data.registrationNumber,
  holderUscc: data.userUscc,
  holderName: nameIn(data.userName),
  others: data.ownerUscc ? [data.ownerUscc] : [],
  ...issue(data),
  validFrom: data.validFrom ?? null,
  standing,
  reason: null,
  formerSubjectId: null,
  isMadeHere: true,
  values: given({
    project: data.projectName,
    category: data.category && craneCategories[data.category].zh,
    model: data.model,
    serialNumber: data.serialNumber,
    filingNumber: data.filingNumber,
    owner: nameIn(data.ownerName) ?? undefined,
    location: data.location,
  }),
});

export const toldOfEnd = (event: Versioned, data: Ended): Told => ({
  ...toldOfRegistration(event, data, endedAs[data.ending ?? 'COMPLETED']),
  reason: data.reason ?? null,
});
