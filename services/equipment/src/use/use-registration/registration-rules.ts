import type { Guard } from '@anzhu/casework';
import { checkCoordinates, distanceMetres } from '@anzhu/identifiers';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { addDays, type Fault, type LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { acceptedEarlyFaults, inspectionFaults } from '../../cranes/crane/inspection.ts';
import { bodyFaults, partiesTo } from '../../cranes/crane/stated-bodies.ts';
import { acceptanceReasons } from '../../sites/installation/installation.ts';
import type { At, Registration, UseRegistrationFacts } from './registration-facts.ts';
import { isInspectionOverdue } from './validity.ts';

/** Where the acceptance is among the papers of the registration, rounds are not demanded. */
const demandsRounds = (division: string): boolean => jurisdictionOf(division).policies.acceptance === 'IN_ROUNDS';

const givesAcceptance = ({ division }: Registration, { installation }: UseRegistrationFacts): boolean =>
  !demandsRounds(division) && installation !== null && !installation.rounds.INITIAL;

/** Acceptance and inspection are given with the form where no round is on record. */
export const acceptanceFaults = (registration: Registration, { facts }: At): readonly Fault[] => {
  if (!givesAcceptance(registration, facts)) return [];
  const { acceptedOn, inspection } = registration.form;
  return [
    ...(acceptedOn ? [] : [{ path: 'form.acceptedOn', code: 'REQUIRED', zh: '缺少验收合格日期', en: 'The date of acceptance is missing' }]),
    ...(inspection ? [] : [{ path: 'form.inspection', code: 'REQUIRED', zh: '缺少检测信息', en: 'The inspection is missing' }]),
  ];
};

/** Acceptance and inspection given with the form are of this installation. */
export const givenFaults = (
  { applicant, form: { acceptedOn: day, inspection } }: Registration,
  { facts: { installation: stay, inspectionBody }, today }: At,
): readonly Fault[] => [
  ...(day && stay && day < stay.since
    ? [
        {
          path: 'form.acceptedOn',
          code: 'BEFORE_INSTALLATION',
          zh: '验收日期早于安装告知通过之日',
          en: 'The acceptance precedes the installation',
        },
      ]
    : []),
  ...acceptedEarlyFaults('form.acceptedOn', day, inspection),
  ...inspectionFaults(inspection, { stay, today }),
  ...bodyFaults(inspection, { unit: inspectionBody, parties: partiesTo(applicant, stay) }),
];

/** L3: no use without passed acceptance and inspection. */
export const passedReasons: Guard<Registration, At> = [
  ({ division }, { facts: { installation } }) => acceptanceReasons(installation, demandsRounds(division)),
  (registration, at) =>
    isInspectionOverdue(registration, at) ? [{ code: 'INSPECTION_OVERDUE', zh: '逾期未检验', en: 'The inspection is overdue' }] : [],
  ({ form: { inspection } }) =>
    inspection?.conclusion === 'FAILED' ? [{ code: 'INSPECTION_FAILED', zh: '检验不合格', en: 'The inspection failed' }] : [],
];

const acceptedOn = ({ form }: Registration, { installation }: UseRegistrationFacts): LocalDate | undefined =>
  installation?.rounds.INITIAL?.acceptedOn ?? form.acceptedOn;

/** Registered later than the days Order 166 leaves after the acceptance: shown, never refused. */
export const isLate = (registration: Registration, { facts, today }: At): boolean => {
  const accepted = acceptedOn(registration, facts);
  return accepted !== undefined && today > addDays(accepted, jurisdictionOf(registration.division).limits.registrationDays);
};

/** The machine stands in China, near its project but not on the project's own point. */
export const placeFaults = ({ form: { longitude, latitude } }: Registration, { facts: { project, limits } }: At): readonly Fault[] => {
  if (longitude === undefined || latitude === undefined) return [];
  const checked = checkCoordinates(longitude, latitude);
  const path = 'form.longitude';
  if (!checked.ok) return [{ path, code: checked.error.code, zh: checked.error.zh, en: checked.error.en }];
  if (!project?.coordinates) return [];
  const site = { lon: project.coordinates.longitude, lat: project.coordinates.latitude };
  const distance = distanceMetres(checked.value, site);
  if (distance === 0)
    return [{ path, code: 'SAME_AS_PROJECT', zh: '不得与工程坐标相同', en: 'must differ from the coordinates of the project' }];
  if (distance <= limits.metresFromProject) return [];
  const text = { zh: `距工程超过${limits.metresFromProject}米`, en: `is more than ${limits.metresFromProject} m away from the project` };
  return [{ path, code: 'TOO_FAR', ...text }];
};

/** No other machine in use stands at the place. */
export const neighbourReasons = ({ neighbours, limits }: UseRegistrationFacts): readonly BlockReason[] =>
  neighbours.map(({ registrationId, label }) => ({
    code: 'PLACE_TAKEN',
    zh: `距另一台在用设备不足${limits.metresBetweenMachines}米: ${label}`,
    en: `Less than ${limits.metresBetweenMachines} m from another machine in use: ${label}`,
    openly: {
      zh: `距另一台在用设备不足${limits.metresBetweenMachines}米`,
      en: `Less than ${limits.metresBetweenMachines} m from another machine in use`,
    },
    references: [{ kind: 'UseRegistration', id: registrationId, label }],
  }));
