import { can, type Subject } from '@anzhu/access';
import { type Jurisdiction, jurisdictionOf } from '@anzhu/jurisdictions';
import type { Bilingual } from '@anzhu/kernel';
import type { Remedy } from '@anzhu/workflow';
import type { Certificate } from './certificate.ts';
import type { IssuedKind } from './certificate-words.ts';

/** What the coding platform got wrong itself: nobody corrects a face for it. */
export const officesCodes = ['WRONG_NUMBER', 'NO_NUMBER', 'NUMBER_TAKEN', 'WRONG_DEVICE_NUMBER'] as const;

const reissue: Remedy = {
  process: 'equipment.certificate-reissue',
  action: 'submit',
  zh: '由产权单位办理换证,换证原因选照面信息更正;换证后重新制证',
  en: 'The owner applies for a re-issue, its face to be corrected; the certificate is then made anew',
};

/** 内蒙古 exchanges a certificate by a filing (C14b). */
const exchange: Remedy = {
  process: 'equipment.ownership-filing',
  action: 'submit',
  zh: '由产权单位办理产权备案,业务类型选换发;换发后重新制证',
  en: 'The owner files the machine, with the kind exchange; the certificate is then made anew',
};

/** 中山 re-issues what the authority has tagged (C15). */
export const tagged: Remedy = {
  process: 'equipment.reissue-tagging',
  action: 'record',
  zh: '由主管部门作待换发标识,再由产权单位办理换证;换证后重新制证',
  en: 'The authority tags the crane for re-issue and its owner applies for it; the certificate is then made anew',
};

const reissues = { ON_REQUEST: reissue, BY_FILING: exchange, TAGGED: tagged } as const satisfies Record<
  Jurisdiction['policies']['reissue'],
  Remedy
>;

const change: Remedy = {
  process: 'enterprise.license-change',
  action: 'submit',
  zh: '由持证单位先更正注册信息,再办理许可证变更;变更后重新制证',
  en: 'The holder corrects what is registered of it, then applies for a change of the license; the certificate is then made anew',
};

const correction: Remedy = {
  process: 'equipment.use-correction',
  action: 'submit',
  zh: '由使用单位办理使用登记更正;工程、单位、机械信息有误的,先在各自业务中更正(机械由产权单位换证);更正后重新制证',
  en: 'The user applies for a correction of the registration; data of project, units and machine are corrected in their own business first, those of the machine by a re-issue; the certificate is then made anew',
};

type Placed = Pick<Certificate, 'kind' | 'division'>;

const corrections = {
  WORK_SAFETY_LICENSE: () => change,
  CRANE_OWNERSHIP_FILING: ({ division }) => (division === null ? reissue : reissues[jurisdictionOf(division).policies.reissue]),
  CRANE_USE_REGISTRATION: () => correction,
} as const satisfies Record<IssuedKind, (placed: Placed) => Remedy>;

/** How the face of a certificate is corrected. */
const correctionOf = (placed: Placed): Remedy => corrections[placed.kind](placed);

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

interface Problem {
  readonly code: string;
  readonly label: Bilingual;
  readonly field: string | null;
  /** The process by which whoever it is about puts it right; null where the office does. */
  readonly remedy: Remedy | null;
  /** Who acts, and how. */
  readonly next: Bilingual;
}

type Troubled = Placed & Pick<Certificate, 'problem' | 'paperReasons'>;

/** Why a certificate is not made, each reason with what is done about it. */
export const problemsOf = (certificate: Troubled): readonly Problem[] => {
  const { problem, paperReasons } = certificate;
  const said = ({ code, zh, en, field }: Certificate['paperReasons'][number]) => ({ code, label: { zh, en }, field });
  const ofStep = ({ step, reasons }: NonNullable<Certificate['problem']>) =>
    reasons.map((reason) => {
      const isOffices = step !== 'CODE' || (officesCodes as readonly string[]).includes(reason.code);
      const remedy = isOffices ? null : correctionOf(certificate);
      return { ...said(reason), remedy, next: remedy ? { zh: remedy.zh, en: remedy.en } : offices[step] };
    });
  return [...(problem ? ofStep(problem) : []), ...paperReasons.map((reason) => ({ ...said(reason), remedy: null, next: offices.PAPER }))];
};

type Begun = Placed & Pick<Certificate, 'subjectId' | 'number' | 'holderUscc' | 'craneId' | 'd6'>;
type Prefilled = Readonly<Record<string, string | null | undefined>>;

/** What the form of the case begins with by which a face is corrected: the record that it is about. */
const beginsWith: Readonly<Record<string, (certificate: Begun) => Prefilled>> = {
  [change.process]: () => ({}),
  [reissue.process]: ({ craneId }) => ({ craneId, cause: 'CORRECTION' }),
  [exchange.process]: ({ number }) => ({ filingKind: 'REPLACEMENT', originalFilingNumber: number }),
  [tagged.process]: ({ number }) => ({ kind: 'TAG', filingNumbers: number }),
  [correction.process]: ({ subjectId }) => ({ registrationId: subjectId }),
};

/** The case by which a face is corrected, with what its form begins with. */
export const correctionBegun = (process: string, certificate: Begun) => {
  const fields = Object.entries(beginsWith[process]?.(certificate) ?? {});
  return { process, prefill: fields.flatMap(([path, value]) => (value ? [{ path, value }] : [])) };
};

/** Whether it is the subject's to begin: the holder's, or where the authority tags first, the authority's. */
const isTheirs = ({ process }: Remedy, { holderUscc, d6 }: Begun, subject: Subject): boolean =>
  process === tagged.process
    ? can(subject, 'act', { kind: 'electronic-certificate', region: d6 })
    : subject.orgKind === 'UNIT' && subject.org === holderUscc;

/** The case that corrects the face, where it is the subject's to begin. */
export const correctionFor = (remedy: Remedy | null, certificate: Begun, subject: Subject) =>
  remedy && isTheirs(remedy, certificate, subject) ? correctionBegun(remedy.process, certificate) : null;

/** Every remedy that a problem may have. */
export const problemRemedies: readonly Remedy[] = [...Object.values(reissues), change, correction];
