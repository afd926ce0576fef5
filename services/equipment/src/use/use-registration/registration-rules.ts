import { checkCoordinates, distanceMetres, formatNumber, numberPatterns, parseNumber } from '@anzhu/identifiers';
import { addDays, type Fault, type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { classLetter } from '../../cranes/crane/crane-class.ts';
import { acceptanceReasons } from '../../sites/installation/installation.ts';
import type { At, Registration, UseRegistrationFacts } from './registration-facts.ts';

/** Natural days from acceptance to registration (Order 166, Art. 17). */
const registrationDays = 30;

/** Where a province keeps the acceptance among the papers of the registration, rounds are not demanded. */
const demandsRounds = (variant: string): boolean => variant !== '65';

const givesAcceptance = ({ variant }: Registration, { installation }: UseRegistrationFacts): boolean =>
  !demandsRounds(variant) && installation !== null && !installation.rounds.INITIAL;

/** Acceptance and inspection are given with the form where no round is on record. */
export const acceptanceFaults = (registration: Registration, { facts }: At): readonly Fault[] => {
  if (!givesAcceptance(registration, facts)) return [];
  const { acceptedOn, inspection } = registration.form;
  return [
    ...(acceptedOn ? [] : [{ path: 'form.acceptedOn', code: 'REQUIRED', zh: '缺少验收合格日期', en: 'The date of acceptance is missing' }]),
    ...(inspection ? [] : [{ path: 'form.inspection', code: 'REQUIRED', zh: '缺少检测信息', en: 'The inspection is missing' }]),
  ];
};

/** L3: no use without passed acceptance and inspection. */
export const passedReasons = (registration: Registration, { facts }: At): readonly BlockReason[] => [
  ...acceptanceReasons(facts.installation, demandsRounds(registration.variant)),
  ...(registration.form.inspection?.conclusion === 'FAILED'
    ? [{ code: 'INSPECTION_FAILED', zh: '检验不合格', en: 'The inspection failed' }]
    : []),
];

const acceptedOn = ({ form }: Registration, { installation }: UseRegistrationFacts): LocalDate | undefined =>
  installation?.rounds.INITIAL?.acceptedOn ?? form.acceptedOn;

/** Registered later than 30 days after the acceptance: shown, never refused. */
export const isLate = (registration: Registration, { facts, today }: At): boolean => {
  const accepted = acceptedOn(registration, facts);
  return accepted !== undefined && today > addDays(accepted, registrationDays);
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
  if (distance <= limits.fromProject) return [];
  const text = { zh: `距工程超过${limits.fromProject}米`, en: `is more than ${limits.fromProject} m away from the project` };
  return [{ path, code: 'TOO_FAR', ...text }];
};

/** No other machine in use stands at the place. */
export const neighbourReasons = ({ neighbours, limits }: UseRegistrationFacts): readonly BlockReason[] =>
  neighbours.map(({ registrationId, label }) => ({
    code: 'PLACE_TAKEN',
    zh: `距另一台在用设备不足${limits.apart}米: ${label}`,
    en: `Less than ${limits.apart} m from another machine in use: ${label}`,
    openly: { zh: `距另一台在用设备不足${limits.apart}米`, en: `Less than ${limits.apart} m from another machine in use` },
    references: [{ kind: 'UseRegistration', id: registrationId, label }],
  }));

const typedNumber = ({ asked: { registrationNumber } }: At) =>
  typeof registrationNumber === 'string' ? parseNumber(numberPatterns.useRegistration, registrationNumber) : null;

const letterOf = ({ d6 }: Registration, { facts: { installation } }: At): string | null =>
  installation ? classLetter(installation.category, d6) : null;

const letterUnknown: BlockReason = {
  code: 'NUMBER_LETTERS_UNKNOWN',
  zh: '该地区该类别的使用登记编号字母未配置',
  en: 'The letter of use registration numbers is not configured for this division and class',
};

/** C8 (Xinjiang): a typed number has the form of use registration numbers, of this province and class of crane. */
export const numberReasons = (registration: Registration, at: At): readonly BlockReason[] => {
  const parsed = typedNumber(at);
  const own = letterOf(registration, at);
  if (!parsed) return own ? [] : [letterUnknown];
  if (!parsed.ok) return [{ code: parsed.error.code, zh: parsed.error.zh, en: parsed.error.en }];
  const { division, class: letter } = parsed.value.parts;
  return [
    ...(own === null || letter === own
      ? []
      : [{ code: 'NUMBER_CLASS', zh: `编号中的类别码应为${own}`, en: `The class letter in the number should be ${own}` }]),
    ...(division?.startsWith(registration.d2)
      ? []
      : [{ code: 'NUMBER_DIVISION', zh: '编号中的区划不在本省', en: 'The division in the number is of another province' }]),
  ];
};

const scopeParts = (registration: Registration, at: At) => ({
  division: registration.d6,
  class: proven({ letter: letterOf(registration, at) }, 'letter').letter,
  year: Number(at.today.slice(0, 4)),
});

/** The counter a number is taken from; none where it is typed. */
export const numberScope = (registration: Registration, at: At): string | undefined =>
  typedNumber(at) === null ? JSON.stringify(Object.values(scopeParts(registration, at))) : undefined;

/** The number typed by the reviewer or the next one of the division, class and year. */
export const numberOf = (registration: Registration, at: At): string => {
  const typed = typedNumber(at);
  if (typed) return provenOk(typed).number;
  return provenOk(formatNumber(numberPatterns.useRegistration, { ...scopeParts(registration, at), serial: proven(at, 'serial').serial }));
};
