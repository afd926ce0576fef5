import { flagged } from '../attention/flags.ts';
import { toldOfInspection, toldOfValidity } from './registration-events.ts';
import type { At, Registration } from './registration-facts.ts';
import { isInspectionNear, isInspectionOverdue, validityTimers, validUntil } from './validity.ts';

/** A running registration with its validity, its flags and its timers as they follow from what is known today. */
export const renewed = (registration: Registration, at: At) => ({
  events: toldOfValidity(registration, at),
  outcome: {
    validUntil: validUntil(registration, at.facts),
    flags: flagged(registration.outcome.flags ?? [], { INSPECTION_DUE: isInspectionNear(registration, at) }),
  },
  timers: validityTimers(registration, at),
});

const telling = (registration: Registration, at: At, warns?: 'DUE_SOON' | 'OVERDUE') => {
  const effect = renewed(registration, at);
  return { ...effect, events: [...effect.events, ...toldOfInspection(registration, at, warns)] };
};

/** What the platform does about the validity of a running registration, and tells its user of the inspection. */
export const renewals = {
  renewValidity: (registration: Registration, at: At) => telling(registration, at),
  /** After an outage beyond the day nobody is told that it is near: that it is overdue is told at once. */
  warnOfInspection: (registration: Registration, at: At) =>
    isInspectionOverdue(registration, at) ? renewed(registration, at) : telling(registration, at, 'DUE_SOON'),
  noteOverdue: (registration: Registration, at: At) => {
    const flags = flagged(registration.outcome.flags ?? [], { OUT_OF_USE: true });
    return telling({ ...registration, outcome: { ...registration.outcome, flags } }, at, 'OVERDUE');
  },
};
