import { timersOf } from '@anzhu/casework';
import type { OnTimer } from '@anzhu/store';
import type { UseRegistrations } from './use-registration.use-case.ts';

/** The dates of C13: a registration whose validity has moved on is given its new end instead of its expiry. */
export const registrationTimers = (useRegistrations: UseRegistrations): OnTimer =>
  timersOf(useRegistrations, { whenBlocked: () => ({ action: 'renewValidity' }) });
