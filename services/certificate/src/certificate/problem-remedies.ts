import { can, type Subject } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { Remedy } from '@anzhu/workflow';
import type { Reason } from '../chain/before-request.ts';
import type { Certificate } from './certificate.ts';
import {
  correctionBegun,
  correctionOf,
  officesFields,
  ofMachineInUse,
  type Placed,
  refilingOfStanding,
  saidByApproval,
  tagged,
} from './corrections.ts';

/** What the coding platform, or a setting of ours, got wrong: nobody corrects a face for it. */
export const officesCodes = [
  ...['WRONG_NUMBER', 'NO_NUMBER', 'WRONG_CERTIFICATE_NUMBER', 'NUMBER_NOT_SHOWN', 'NUMBER_TAKEN', 'WRONG_DEVICE_NUMBER'],
  ...['INVALID_ADDRESS', 'UNKNOWN_TEMPLATE'],
] as const;

/** What is made again stands in the list of who makes it. */
const inList = (zh: string, en: string): Bilingual => ({
  zh: `${zh},在电子证照列表「待办」页签中再次制证`,
  en: `${en}, and makes it again from the tab Waiting of the list of certificates`,
});

/** What we find ourselves before the platform is asked. */
const foundBefore: readonly string[] = ['MISSING', 'TOO_LONG', 'UNDRAWABLE'];

const offices = {
  FACE: inList(
    '此项由核发确定,不经业务更正,亦尚未送赋码平台: 由发证机关核对,有误或不全的报平台管理员更正登记后',
    'This is given with the issue, no case corrects it, and no platform has seen it: the issuing authority looks it up, has what is wrong or lacks put right by the platform administrator',
  ),
  SEAL: inList('由发证机关核对印章', 'The issuing authority checks its seal'),
  CODE: inList('由发证机关与赋码平台核对', 'The issuing authority checks it with the coding platform'),
  NUMBER: inList(
    '证书编号由赋码平台给出: 用字无误的,由发证机关报平台管理员补充字库;有误的,由发证机关与赋码平台更正',
    'The coding platform gave the number: where it is right the issuing authority has the character added to the font, where it is wrong it has the platform correct it',
  ),
  COLLECT: {
    zh: '系统自动再次归集;发证机关核对后也可在电子证照列表「待办」页签中再次制证',
    en: 'Its collection is tried again by itself; the issuing authority may also do so from the tab Waiting of the list of certificates',
  },
  PAPER: inList('由发证机关核对照面、印章和字库', 'The issuing authority checks face, seal and fonts'),
} as const satisfies Record<string, Bilingual>;

const font = inList(
  '用字无误的,由发证机关报平台管理员补充字库',
  'Where the character is right, the issuing authority has it added to the font',
);

interface Problem {
  readonly code: string;
  readonly label: Bilingual;
  readonly field: string | null;
  /** The process by which whoever it is about puts it right; null where the office does. */
  readonly remedy: Remedy | null;
  /** Whether the office acts: alone, or where the face is right as it is. */
  readonly isOffices: boolean;
  /** Who acts, and how. */
  readonly next: Bilingual;
}

type Troubled = Placed & Pick<Certificate, 'problem' | 'paperReasons'>;
type Step = NonNullable<Certificate['problem']>['step'];

const said = ({ code, zh, en, field }: Reason) => ({ code, label: { zh, en }, field });

const remedyOf = (placed: Placed, step: Step, { code, field }: Reason): Remedy | null =>
  step !== 'CODE' || (officesCodes as readonly string[]).includes(code) ? null : correctionOf(placed, { field, code });

/** Who acts, and who else where a character is right as it is. */
const nextOf = ({ code }: Reason, { zh, en }: Bilingual): Bilingual =>
  code === 'UNDRAWABLE' ? { zh: `${zh};${font.zh}`, en: `${en}. ${font.en}` } : { zh, en };

/** Who acts at a step where no case helps, and how. */
const officeOf = (step: Step, code: string): Bilingual => {
  if (step !== 'CODE') return offices[step];
  if (code === 'NUMBER_NOT_SHOWN') return offices.NUMBER;
  return foundBefore.includes(code) ? offices.FACE : offices.CODE;
};

const problemOf = (placed: Placed, step: Step, reason: Reason): Problem => {
  const remedy = remedyOf(placed, step, reason);
  const isOffices = !remedy || remedy === tagged || reason.code === 'UNDRAWABLE';
  return { ...said(reason), remedy, isOffices, next: nextOf(reason, remedy ?? officeOf(step, reason.code)) };
};

/** Why a certificate is not made, each reason with what is done about it. */
export const problemsOf = (certificate: Troubled): readonly Problem[] => {
  const { problem, paperReasons } = certificate;
  return [
    ...(problem?.reasons.map((reason) => problemOf(certificate, problem.step, reason)) ?? []),
    ...paperReasons.map((reason) => ({ ...said(reason), remedy: null, isOffices: true, next: offices.PAPER })),
  ];
};

type OfUnits = Pick<Certificate, 'holderUscc' | 'orgs'>;

/** Which unit corrects it: the holder, or of the machine of another the owner, as far as it is known; none where the authority begins. */
export const correctorOf = ({ remedy }: Pick<Problem, 'remedy'>, { holderUscc, orgs }: OfUnits): string | null => {
  if (!remedy || remedy === tagged) return null;
  return (remedy === refilingOfStanding && orgs.find((org) => org !== holderUscc)) || holderUscc;
};

const withReason = (kind: string, ...fields: readonly object[]) => ({
  kind,
  'problem.reasons': { $elemMatch: { code: { $nin: officesCodes }, $or: fields } },
});

const beside = (kind: string, fields: readonly string[]) => [
  { field: { $nin: fields } },
  ...(kind === 'WORK_SAFETY_LICENSE' ? [] : [saidByApproval]),
];

const kinds = Object.entries(officesFields);

/** The query for certificates of a kind some of whose reasons ask for a case. */
export const correctedByCase = kinds.map(([kind, fields]) => withReason(kind, ...beside(kind, fields)));

/** The query for those that a unit corrects (`correctorOf`). */
export const correctedBy = (unit: string) => {
  const ofHolder = kinds.map(([kind, fields]) =>
    withReason(kind, ...beside(kind, kind === 'CRANE_USE_REGISTRATION' ? [...fields, ...ofMachineInUse] : fields)),
  );
  const ofOwner = withReason('CRANE_USE_REGISTRATION', { field: { $in: ofMachineInUse } });
  return {
    $or: [
      ...ofHolder.map((one) => ({ ...one, holderUscc: unit })),
      { ...ofOwner, orgs: unit, $or: [{ holderUscc: { $ne: unit } }, { orgs: { $size: 1 } }] },
    ],
  };
};

type Begun = Parameters<typeof correctionBegun>[1];

/** Whether it is the subject's to begin: of the unit that corrects it, or where the authority tags first, of the authority. */
const isTheirs = (remedy: Remedy, certificate: Begun, subject: Subject): boolean => {
  if (remedy === tagged) return can(subject, 'act', { kind: 'electronic-certificate', region: certificate.d6 });
  return subject.orgKind === 'UNIT' && subject.org === correctorOf({ remedy }, certificate);
};

/** The case that corrects the face, where it is the subject's to begin. */
export const correctionFor = (remedy: Remedy | null, certificate: Begun, subject: Subject) =>
  remedy && isTheirs(remedy, certificate, subject) ? correctionBegun(remedy.process, certificate) : null;
