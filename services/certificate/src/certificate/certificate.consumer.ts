import { filingEvents, licenseEvents, ownershipFilingCancelled, useRegistrationEnded, useRegistrationEvents } from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import { type CertificateDeps, followTold } from './follow.store.ts';
import { toldOfEnd, toldOfFiling, toldOfRegistration } from './told-of-crane.ts';
import { toldOfLicense } from './told-of-license.ts';

const inAnyOrder = 'What was said of a subject before the last that was heard of it changes nothing.';

/** K1, K10: certificates of work-safety licenses. */
export const licenseCertificates = (deps: CertificateDeps): Follower => ({
  name: 'license-certificates',
  inAnyOrder,
  handlers: licenseEvents.map((definition) =>
    on(definition, ({ event, data, session }) => followTold(deps, toldOfLicense(event, data), session)),
  ),
});

/** K1, K10: certificates of filings and use registrations. */
export const craneCertificates = (deps: CertificateDeps): Follower => ({
  name: 'crane-certificates',
  inAnyOrder,
  handlers: [
    ...filingEvents.map((definition) =>
      on(definition, ({ event, data, session }) => followTold(deps, toldOfFiling(event, data, 'VALID'), session)),
    ),
    on(ownershipFilingCancelled, ({ event, data, session }) => followTold(deps, toldOfFiling(event, data, 'CANCELLED'), session)),
    ...useRegistrationEvents.map((definition) =>
      on(definition, ({ event, data, session }) => followTold(deps, toldOfRegistration(event, data), session)),
    ),
    on(useRegistrationEnded, ({ event, data, session }) => followTold(deps, toldOfEnd(event, data), session)),
  ],
});
