import { type Jurisdiction, jurisdictionOf } from '@anzhu/jurisdictions';
import type { Remedy } from '@anzhu/workflow';
import type { Certificate } from './certificate.ts';
import type { IssuedKind } from './certificate-words.ts';

const reissue: Remedy = {
  process: 'equipment.certificate-reissue',
  action: 'submit',
  zh: '由产权单位办理换证,换证原因选照面信息更正(单位名称有误的先更正注册信息);换证后重新制证',
  en: 'The owner applies for a re-issue, its face to be corrected (a wrong name of the unit is corrected in its registration first); the certificate is then made anew',
};

/** 内蒙古 exchanges a certificate by a filing (C14b). */
const exchange: Remedy = {
  process: 'equipment.ownership-filing',
  action: 'submit',
  zh: '由产权单位办理产权备案,业务类型选换发,是否有纸质备案证如实填写(没有的填否,并填现备案编号);换发后重新制证',
  en: 'The owner files the machine, with the kind exchange, and says truly whether there is a paper certificate (if none: no, with the present number); the certificate is then made anew',
};

/** 中山 re-issues what the authority has tagged (C15). */
export const tagged: Remedy = {
  process: 'equipment.reissue-tagging',
  action: 'record',
  zh: '由主管部门作待换发标识,再由产权单位办理换证;换证后重新制证',
  en: 'The authority tags the crane for re-issue and its owner applies for it; the certificate is then made anew',
};

type ReissuePolicy = Jurisdiction['policies']['reissue'];

const reissues = { ON_REQUEST: reissue, BY_FILING: exchange, TAGGED: tagged } as const satisfies Record<ReissuePolicy, Remedy>;

/** Another maker or serial number is another machine (C1): no re-issue makes one of the other. */
const refiling: Remedy = {
  process: 'equipment.filing-cancellation',
  action: 'submit',
  zh: '此项属机械身份或使用年限信息,不经换证更改: 由产权单位办理备案证注销(原因选其他;在装的先拆卸),再按实际重新办理产权备案',
  en: 'This tells the machine or its service life and is changed by no re-issue: the owner has the filing cancelled (cause: other; dismantled first where it stands) and files the machine as it is',
};

/** The owner's, of a registration that is another's: the user is told by the registration alone. */
export const refilingOfStanding: Remedy = {
  ...refiling,
  zh: '此项属机械身份信息,登记更正不改: 拆卸后由产权单位办理备案证注销并按实际重新备案,再由使用单位办理使用登记',
  en: 'This tells the machine and is changed by no correction: once it is dismantled the owner has the filing cancelled and files the machine as it is; its use is then registered by the user anew',
};

const change: Remedy = {
  process: 'enterprise.license-change',
  action: 'submit',
  zh: '由持证单位先更正注册信息,再办理许可证变更;变更后重新制证',
  en: 'The holder corrects what is registered of it, then applies for a change of the license; the certificate is then made anew',
};

const correctedAfter = (zh: string, en: string): Remedy => ({
  process: 'equipment.use-correction',
  action: 'submit',
  zh: `由使用单位办理使用登记更正;工程、单位、机械信息有误的,先在各自业务中更正(${zh});更正后重新制证`,
  en: `The user applies for a correction of the registration; data of project, units and machine are corrected in their own business first, ${en}; the certificate is then made anew`,
});

const ofUse = {
  ON_REQUEST: correctedAfter('机械型号由产权单位换证', 'the model of the machine by a re-issue, for which its owner applies'),
  BY_FILING: correctedAfter(
    '机械型号由产权单位办理产权备案,业务类型选换发',
    'the model of the machine by a filing of its owner, with the kind exchange',
  ),
  TAGGED: correctedAfter(
    '机械型号由主管部门作待换发标识后,由产权单位换证',
    'the model of the machine by a re-issue, for which its owner applies once the authority has tagged it',
  ),
} as const satisfies Record<ReissuePolicy, Remedy>;

const given = ['number', 'certificateNumber', 'deviceNumber', 'validFrom', 'validUntil', 'issuedBy'] as const;

/** What no case changes: it is given with the issue or by the platform, so that the office puts it right with the platform. */
export const officesFields: Readonly<Record<IssuedKind, readonly string[]>> = {
  WORK_SAFETY_LICENSE: [...given, 'uscc', 'scope', 'statusAtIssue', 'issuedOn'],
  CRANE_OWNERSHIP_FILING: given,
  CRANE_USE_REGISTRATION: given,
};

/** What a machine is recognised by, or its service life goes by, on the face of its filing. */
const ofMachine: Readonly<Record<ReissuePolicy, readonly string[]>> = {
  ON_REQUEST: ['manufacturer', 'serialNumber', 'category', 'manufactureDate'],
  TAGGED: ['manufacturer', 'serialNumber', 'category', 'manufactureDate'],
  BY_FILING: ['manufacturer', 'serialNumber'],
};

export type Placed = Pick<Certificate, 'kind' | 'division'>;

interface Told {
  readonly field: string | null;
  readonly code: string;
}

/** The reason at a field of the office's that a case puts right nevertheless. */
export const saidByApproval = { field: 'issuedBy', code: 'MISSING' } as const;

const isSaidByApproval = (kind: IssuedKind, { field, code }: Told): boolean =>
  kind !== 'WORK_SAFETY_LICENSE' && field === saidByApproval.field && code === saidByApproval.code;

/** What a machine is recognised by on the face of its use registration. */
export const ofMachineInUse = ['category', 'serialNumber'] as const;

const policyIn = (division: string | null): ReissuePolicy => (division === null ? 'ON_REQUEST' : jurisdictionOf(division).policies.reissue);

const ofFiling = (division: string | null, field: string): Remedy => {
  const policy = policyIn(division);
  return ofMachine[policy].includes(field) ? refiling : reissues[policy];
};

const ofRegistration = (division: string | null, field: string): Remedy =>
  ofMachineInUse.some((one) => one === field) ? refilingOfStanding : ofUse[policyIn(division)];

const corrections: Readonly<Record<IssuedKind, (division: string | null, field: string) => Remedy>> = {
  WORK_SAFETY_LICENSE: () => change,
  CRANE_OWNERSHIP_FILING: ofFiling,
  CRANE_USE_REGISTRATION: ofRegistration,
};

/** Whether what is wrong there is the office's. Who approved a case is said by each approval: that this lacks is put right by the next one, and what is wrong in it comes out again. */
const isOfOffice = (kind: IssuedKind, { field, code }: Told): boolean =>
  field !== null && officesFields[kind].includes(field) && !isSaidByApproval(kind, { field, code });

/** By what case the reason at a field of a face is put right, or at a face as a whole; null where the office does. */
export const correctionOf = ({ kind, division }: Placed, told: Told): Remedy | null =>
  isOfOffice(kind, told) ? null : corrections[kind](division, told.field ?? '');

type Begun = Placed & Pick<Certificate, 'subjectId' | 'number' | 'holderUscc' | 'orgs' | 'craneId' | 'd6'>;
type Prefilled = Readonly<Record<string, string | null | undefined>>;

/** What the form of the case begins with by which a face is corrected: the record that it is about. */
const beginsWith: Readonly<Record<string, (certificate: Begun) => Prefilled>> = {
  [change.process]: () => ({}),
  [reissue.process]: ({ craneId }) => ({ craneId, cause: 'CORRECTION' }),
  [refiling.process]: ({ craneId }) => ({ craneId, cause: 'OTHER' }),
  [exchange.process]: ({ number }) => ({ filingKind: 'REPLACEMENT', originalFilingNumber: number }),
  [tagged.process]: ({ number }) => ({ kind: 'TAG', filingNumbers: number }),
  'equipment.use-correction': ({ subjectId }) => ({ registrationId: subjectId }),
};

/** The case by which a face is corrected, with what its form begins with. */
export const correctionBegun = (process: string, certificate: Begun) => {
  const fields = Object.entries(beginsWith[process]?.(certificate) ?? {});
  return { process, prefill: fields.flatMap(([path, value]) => (value ? [{ path, value }] : [])) };
};

/** Every remedy that a problem may have. */
export const problemRemedies: readonly Remedy[] = [
  ...Object.values(reissues),
  ...Object.values(ofUse),
  refiling,
  refilingOfStanding,
  change,
];
