import { licenseReturned, licenseRevoked, licenseSuspended } from '@anzhu/contracts';
import { type LocalDate, localDate } from '@anzhu/kernel';
import type { Commit, Timer } from '@anzhu/store';
import { changed, type LicenseActor, licenseEntry, platform, timersFrom } from './license-change.ts';
import { isInForce, type Penalty, statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

interface By {
  readonly actor: LicenseActor;
  readonly today: LocalDate;
}

interface Decided extends By {
  readonly penalty: Penalty;
}

const takesEffect = (license: WorkSafetyLicense, { penalty, ...by }: Decided): Commit<WorkSafetyLicense> =>
  penalty.kind === 'SUSPENSION'
    ? changed(license, {
        ...{ set: { suspension: penalty, announced: null }, ...by, action: 'suspend', label: { zh: '暂扣', en: 'Suspend' } },
        ...{ opinion: penalty.reason, event: licenseSuspended },
      })
    : changed(license, {
        ...{ set: { revocation: penalty, announced: null }, ...by, action: 'revoke', label: { zh: '吊销', en: 'Revoke' } },
        ...{ opinion: penalty.reason, event: licenseRevoked },
      });

/** 暂扣 or 吊销 as it is decided: in effect from its first day on, until then announced (E11). */
export const penalise = (license: WorkSafetyLicense, { penalty, actor, today }: Decided): Commit<WorkSafetyLicense> =>
  penalty.start <= today
    ? takesEffect(license, { penalty, actor, today })
    : changed(license, {
        set: { announced: penalty },
        actor,
        today,
        action: 'announcePenalty',
        label: { zh: `处罚将于${penalty.start}生效`, en: `Penalty announced for ${penalty.start}` },
        opinion: penalty.reason,
      });

/** The license knows of a penalty that is reported, so that nothing evades it until it is decided. */
export const withReported = ({ reported }: WorkSafetyLicense, caseId: string): Pick<WorkSafetyLicense, 'reported'> => ({
  reported: [...new Set([...reported, caseId])],
});

/** The penalty is decided or given up. */
export const withoutReported = ({ reported }: WorkSafetyLicense, caseId: string): Pick<WorkSafetyLicense, 'reported'> => ({
  reported: reported.filter((id) => id !== caseId),
});

/** What was announced begins on its day; a license that has ended by then stays as it ended. */
export const beginPenalty = (license: WorkSafetyLicense, _: Timer, at: Date): Commit<WorkSafetyLicense> | null => {
  const { announced: penalty } = license;
  const mayBegin = penalty && isInForce(statusOn({ ...license, announced: null }, penalty.start));
  return mayBegin ? takesEffect(license, { penalty, actor: platform, today: localDate(at) }) : null;
};

/** What was announced is taken back before its day. */
export const recallPenalty = (license: WorkSafetyLicense, by: By): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { announced: null },
    ...by,
    action: 'recallPenalty',
    label: { zh: '撤回未生效的处罚', en: 'Recall the announced penalty' },
  });

/** 发还: the suspension ends and nothing else (E12). */
export const giveBack = (license: WorkSafetyLicense, by: By): Commit<WorkSafetyLicense> =>
  changed(license, {
    set: { suspension: null },
    ...by,
    action: 'return',
    label: { zh: '发还', en: 'Return' },
    event: licenseReturned,
  });

/** The end of a suspension is a reminder in the log and changes no status. */
export const remind = (license: WorkSafetyLicense, timer: Timer, at: Date): Commit<WorkSafetyLicense> => ({
  timers: timersFrom(license, localDate(at), [timer]),
  history: [
    licenseEntry(
      platform,
      { action: 'remindOfReturn', label: { zh: '暂扣期满,可申请发还', en: 'The suspension has run out: its return may be applied for' } },
      { from: license.status, to: license.status },
    ),
  ],
});
