import { certificateStatusChanged } from '../certificate.events.ts';
import type { EventDefinition } from '../define-event.ts';
import {
  blacklistAdded,
  blacklistRemoved,
  licenseCancelled,
  licenseChanged,
  licenseExpired,
  licenseIssued,
  licenseRenewed,
  licenseReturned,
  licenseRevoked,
  licenseSuspended,
  unitApproved,
  unitChanged,
  unitRegistered,
} from '../enterprise.events.ts';
import { epochBegunOf } from '../epoch.events.ts';
import {
  cranePutOutOfUse,
  craneReturnedToUse,
  ownershipFilingApproved,
  ownershipFilingCancelled,
  ownershipFilingChanged,
  ownershipFilingExtended,
  ownershipFilingReissued,
} from '../equipment.events.ts';
import { partnerService } from '../partner-subject.ts';
import {
  completionFilingApproved,
  projectCompleted,
  projectRegistered,
  projectStatusChanged,
  projectVoided,
  supervisionResumed,
  supervisionSuspended,
  supervisionTerminated,
} from '../supervision.events.ts';
import {
  useRegistrationApproved,
  useRegistrationCorrected,
  useRegistrationEnded,
  useRegistrationRenewed,
} from '../use-registration.events.ts';
import { placeLeft } from './place-left.ts';
import { madePublic, type PublicEvent } from './public-event.ts';

const unit = ['uscc', 'name', 'kinds', 'status', 'qualification', 'qualificationValidUntil', 'formerNames', 'successor'];
const license = ['licenseId', 'uscc', 'number', 'status', 'validFrom', 'validUntil', 'suspendedUntil', 'issuedOn', 'unitName'];
const project = [
  ...['projectId', 'number', 'name', 'sector', 'constructionStatus', 'qualityStatus', 'safetyStatus'],
  ...['parties.kind', 'parties.uscc', 'parties.name', 'coordinates.longitude', 'coordinates.latitude'],
  ...['contractRegistrationNumber', 'permitNumber'],
];
const filing = [
  ...['filingId', 'craneId', 'filingNumber', 'category', 'model', 'serialNumber', 'ownerUscc', 'ownerName'],
  ...['craneName', 'manufacturer', 'manufactureDate', 'issuedOn', 'validUntil', 'edition'],
];
const succession = [...filing, 'formerFilingId', 'formerFilingNumber'];
const registration = [
  ...['registrationId', 'craneId', 'projectId', 'projectName', 'registrationNumber', 'filingNumber'],
  ...['userUscc', 'userName', 'ownerUscc', 'category', 'model', 'serialNumber', 'issuedOn', 'validUntil'],
];
const crane = ['craneId', 'filingNumber', 'projectId'];
const certificate = ['certificateId', 'kind', 'subjectId', 'edition', 'number', 'holderUscc', 'status', 'validUntil'];

const each = (fields: readonly string[], events: readonly EventDefinition[]): readonly PublicEvent[] =>
  events.map((event) => madePublic(event, fields));

/** What is public of which internal event. Texts that somebody writes, such as reasons, are never public: they may name persons. */
export const publicEvents: readonly PublicEvent[] = [
  ...each(unit, [unitRegistered, unitApproved, unitChanged]),
  ...each(license, [licenseIssued, licenseRenewed, licenseChanged, licenseSuspended, licenseReturned]),
  ...each(license, [licenseRevoked, licenseCancelled, licenseExpired]),
  ...each(['uscc'], [blacklistAdded, blacklistRemoved]),
  ...each(project, [projectRegistered, projectStatusChanged, projectCompleted, projectVoided]),
  ...each(['projectId', 'from', 'until'], [supervisionSuspended]),
  ...each(['projectId', 'on'], [supervisionResumed, supervisionTerminated]),
  ...each(['projectId', 'filingId'], [completionFilingApproved]),
  ...each(filing, [ownershipFilingApproved, ownershipFilingExtended, ownershipFilingCancelled]),
  ...each(succession, [ownershipFilingChanged, ownershipFilingReissued]),
  ...each(registration, [useRegistrationApproved, useRegistrationRenewed, useRegistrationCorrected]),
  ...each([...registration, 'ending'], [useRegistrationEnded]),
  ...each([...crane, 'cause'], [cranePutOutOfUse]),
  ...each(crane, [craneReturnedToUse]),
  ...each(certificate, [certificateStatusChanged]),
];

/** Everything that is published to partners: the public events, that a record has left a place, and that the service that publishes them was restored. */
export const publicContracts: readonly EventDefinition[] = [
  ...publicEvents.map(({ definition }) => definition),
  placeLeft,
  epochBegunOf(partnerService),
];

/** The names of the records partners are told of, by which they choose what they follow. */
export const publicKinds: readonly string[] = [...new Set(publicEvents.map(({ of }) => of.aggregate))];
