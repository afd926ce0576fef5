import type { Flags as FlagTable } from '@anzhu/casework';
import type { UseRegistrationFlag } from '../../schema.generated.ts';

// biome-ignore format: the table reads in columns
/** What befell a running registration without ending it. */
export const registrationFlags = {
  CREW_CERTIFICATE:  { zh: '使用人员证书失效', en: 'A certificate of the crew is not valid' },
  CREW_LEFT:         { zh: '使用人员已离职或已到其他单位', en: 'Somebody of the crew works for the unit no more' },
  TEAM_CHANGED:      { zh: '项目主要管理人员已变更,使用人员须变更或经设备人员变更说明不变', en: 'Key staff of the project changed: by a crew change the crew is changed too, or said to stay' },
  OUT_OF_USE:        { zh: '设备停用',         en: 'The crane is out of use' },
  INSPECTION_DUE:    { zh: '即将到期检验',     en: 'The next inspection is due soon', untold: 'Its user is told by a notification of its own, and whoever registered it once it is overdue.' },
  UNCONFIRMED_FAILURE: { zh: '检验不合格待使用单位确认', en: 'An inspection that failed is to be confirmed' },
  PROJECT_STOPPED:   { zh: '工程停工',         en: 'The project is stopped' },
  PROJECT_COMPLETED: { zh: '工程已完工',       en: 'The project is completed' },
} as const satisfies FlagTable & Record<UseRegistrationFlag, object>;

export type Flags = readonly UseRegistrationFlag[];
export type FlagChanges = Partial<Record<UseRegistrationFlag, boolean>>;

/** What a new crew settles (P6). */
export const settledByCrew = { CREW_CERTIFICATE: false, CREW_LEFT: false, TEAM_CHANGED: false } as const satisfies FlagChanges;

/** The flags with those of `changes` raised or lowered; the same list when nothing changes. */
export const flagged = (flags: Flags, changes: FlagChanges): Flags => {
  const next = (Object.keys(registrationFlags) as UseRegistrationFlag[]).filter((flag) => changes[flag] ?? flags.includes(flag));
  return next.length === flags.length && next.every((flag) => flags.includes(flag)) ? flags : next;
};
