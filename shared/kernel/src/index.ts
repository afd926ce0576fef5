export { type Bilingual, both, type Fault, fault, faultAt, type Said, withoutPath } from './bilingual.ts';
export { isBlank } from './blank.ts';
export {
  type AnnouncedYear,
  announcedDays,
  type Calendar,
  type CalendarChange,
  type CalendarData,
  calendarOf,
  changeOf,
  chinaCalendar,
  chinaCalendarData,
  tellableCalendar,
  type WorkingDate,
  withYears,
} from './calendar.ts';
export { type ErrorCode, errorTexts, isErrorCode } from './error-codes.ts';
export { holidaysByLaw } from './holidays-by-law.ts';
export { deriveId, eventId, isUuid, newId } from './ids.ts';
export { literally } from './literally.ts';
export { longestPauseMs, nextTry } from './next-try.ts';
export { isOutage, writesHeld } from './outage.ts';
export { proven, provenOk } from './proven.ts';
export { isPutOff, longestPutOff } from './put-off.ts';
export { err, ok, type Result } from './result.ts';
export {
  addDays,
  addMonths,
  type Clock,
  clockTime,
  dayInWords,
  daysBetween,
  isLocalDate,
  type LocalDate,
  lastDayOfYears,
  localDate,
  startOfDay,
  systemClock,
} from './time.ts';
export { afterDay, endingTimers, unserved, warningDue, warningsBefore } from './validity.ts';
export { withoutValues } from './without-values.ts';
