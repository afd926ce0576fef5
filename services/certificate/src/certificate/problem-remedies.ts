import { can, type Subject } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { Remedy } from '@anzhu/workflow';
import type { Reason } from '../chain/before-request.ts';
import type { Certificate } from './certificate.ts';
import { correctionBegun, correctionOf, officesFields, type Placed, tagged } from './corrections.ts';

/** What the coding platform, or a setting of ours, got wrong: nobody corrects a face for it. */
export const officesCodes = [
  ...['WRONG_NUMBER', 'NO_NUMBER', 'NUMBER_TAKEN', 'WRONG_DEVICE_NUMBER'],
  ...['INVALID_ADDRESS', 'UNKNOWN_TEMPLATE'],
] as const;

/** What is made again stands in the list of who makes it. */
const inList = (zh: string, en: string): Bilingual => ({
  zh: `${zh},在电子证照列表「待办」页签中再次制证`,
  en: `${en}, and makes it again from the tab WAITING of the list of certificates`,
});

const offices = {
  SEAL: inList('由发证机关核对印章', 'The issuing authority checks its seal'),
  CODE: inList('由发证机关与赋码平台核对', 'The issuing authority checks it with the coding platform'),
  COLLECT: {
    zh: '系统自动再次归集;发证机关核对后也可在电子证照列表「待办」页签中再次制证',
    en: 'Its collection is tried again by itself; the issuing authority may also do so from the tab WAITING of the list of certificates',
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
  step !== 'CODE' || (officesCodes as readonly string[]).includes(code) ? null : correctionOf(placed, field);

const problemOf = (placed: Placed, step: Step, reason: Reason): Problem => {
  const remedy = remedyOf(placed, step, reason);
  if (!remedy) return { ...said(reason), remedy, isOffices: true, next: offices[step] };
  const { zh, en } = remedy;
  if (reason.code !== 'UNDRAWABLE') return { ...said(reason), remedy, isOffices: remedy === tagged, next: { zh, en } };
  return { ...said(reason), remedy, isOffices: true, next: { zh: `${zh};${font.zh}`, en: `${en}. ${font.en}` } };
};

/** Why a certificate is not made, each reason with what is done about it. */
export const problemsOf = (certificate: Troubled): readonly Problem[] => {
  const { problem, paperReasons } = certificate;
  return [
    ...(problem?.reasons.map((reason) => problemOf(certificate, problem.step, reason)) ?? []),
    ...paperReasons.map((reason) => ({ ...said(reason), remedy: null, isOffices: true, next: offices.PAPER })),
  ];
};

/** Whether the holder corrects it. */
export const isHolders = ({ remedy }: Pick<Problem, 'remedy'>): boolean => remedy !== null && remedy !== tagged;

/** The query for certificates of a kind some of whose reasons ask for a case. */
export const correctedByCase = Object.entries(officesFields).map(([kind, fields]) => ({
  kind,
  'problem.reasons': { $elemMatch: { code: { $nin: officesCodes }, field: { $nin: fields } } },
}));

type Begun = Parameters<typeof correctionBegun>[1];

/** Whether it is the subject's to begin: the holder's, of the business that is its own; or where the authority tags first, the authority's. */
const isTheirs = ({ process }: Remedy, { kind, holderUscc, d6 }: Begun, subject: Subject): boolean => {
  if (process === tagged.process) return can(subject, 'act', { kind: 'electronic-certificate', region: d6 });
  const isOwners = kind === 'CRANE_USE_REGISTRATION' && process === 'equipment.filing-cancellation';
  return !isOwners && subject.orgKind === 'UNIT' && subject.org === holderUscc;
};

/** The case that corrects the face, where it is the subject's to begin. */
export const correctionFor = (remedy: Remedy | null, certificate: Begun, subject: Subject) =>
  remedy && isTheirs(remedy, certificate, subject) ? correctionBegun(remedy.process, certificate) : null;
