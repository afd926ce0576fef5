import type { Answer } from '../../infra/local/src/client/answer.ts';
import { prefilledReissue } from '../../services/equipment/src/filings/certificate-reissue/certificate-reissue.sample.ts';
import { taggingForm } from '../../services/equipment/src/filings/reissue-tagging/reissue-tagging.sample.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { idOf, takes, unit } from '../whole-lives/steps.ts';
import { craneIdOf, examiner, installs, owner } from './entry.ts';
import { ask } from './questions.ts';

const formQuery = `reissueForm(craneId: $id) { __typename procedure obstacles { code }
  form { cause model ratedMoment } parameters { field value unit formerValue formerUnit } }`;

const craneQuery = `crane(id: $id) { __typename filingNumber reissueDue { since } formerFilings { filingNumber ending }
  certificateFace { number manufacturer owner { name } category model serialNumber manufactureDate manufacturingLicenseNumber
    technicalParameters { code value unit } edition issuedBy issuedOn } }`;

/** The form of a re-issue as its owner finds it. */
export const prefilled = ({ client }: Stage, who: Parameters<Step['act']>[1], craneId: string) =>
  prefilledReissue((query, variables) => client.ask(who, query, variables), craneId);

const saves =
  (changed: object): Step['act'] =>
  async (stage, who) => {
    const { client, keep, recall } = stage;
    const form = { ...(await prefilled(stage, who, craneIdOf(stage))), ...changed };
    const { id, version } = recall('reissue');
    return keep('reissue', client.act(who, 'saveCertificateReissue', { id, expectedVersion: version, form }));
  };

const applying: readonly Step[] = [
  {
    row: 'C15',
    zh: '证件换发申请表按在网设备预填,新旧单位对照',
    en: 'the re-issue form is prefilled from the crane, in both units, and nothing is in its way',
    by: owner,
    act: (stage, who) => ask(stage, who, { query: formQuery, id: craneIdOf(stage) }),
    expected: {
      __typename: 'ReissueForm',
      procedure: 'TAGGED',
      obstacles: [],
      form: { cause: 'OLD_CERTIFICATE', model: 'QTZ63', ratedMoment: 630 },
    },
  },
  {
    row: 'C15',
    zh: '单位未换算被指出',
    en: 'a weight left in kg is named, with what it is in t',
    by: owner,
    act: async (stage, who) => {
      const form = { ...(await prefilled(stage, who, craneIdOf(stage))), maxLiftingWeight: 6000 };
      const draft = await stage.keep('reissue', stage.acts.open(who, 'CertificateReissue', { form }));
      return stage.acts.take(who, draft, 'submit');
    },
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'form.maxLiftingWeight', code: 'FORMER_UNIT', zh: /6000 kg = 6 t/ }] },
  },
  {
    row: 'C15',
    zh: '修改并保存:未提交备案',
    en: 'it is corrected and saved, not yet submitted',
    by: owner,
    act: saves({}),
    expected: { __typename: 'CertificateReissue', state: 'DRAFT', stateLabel: { zh: '未提交备案' }, procedure: '4420' },
  },
  {
    row: 'C15',
    zh: '提交备案:待备案',
    en: 'it is submitted, to be filed',
    by: owner,
    act: takes('reissue', 'submit'),
    expected: { state: 'SUBMITTED', stateLabel: { zh: '待备案' } },
  },
];

const deciding: readonly Step[] = [
  {
    row: 'C15',
    zh: '不接受备案,写明意见',
    en: 'it is not accepted, with an opinion',
    by: examiner,
    act: takes('reissue', 'returnForCorrection', () => ({ opinion: '规格型号与旧证不符' })),
    expected: { state: 'RETURNED', stateLabel: { zh: '不接受备案' } },
  },
  {
    row: 'C15',
    zh: '任务历史中可见意见',
    en: 'the owner reads the opinion in the history',
    by: owner,
    act: (stage, who) =>
      ask(stage, who, { query: 'certificateReissue(id: $id) { __typename history(first: 1) { opinion } }', id: idOf(stage, 'reissue') }),
    expected: { history: [{ opinion: '规格型号与旧证不符' }] },
  },
  {
    row: 'C15',
    zh: '修改保存后重新提交',
    en: 'edited and saved, it is submitted again',
    by: owner,
    act: async (stage, who) => {
      const saved = await saves({ model: 'QTZ63A' })(stage, who);
      return saved.state === 'RETURNED' ? takes('reissue', 'submit')(stage, who) : saved;
    },
    expected: { state: 'SUBMITTED', stateLabel: { zh: '待备案' } },
  },
  {
    row: 'C15',
    zh: '接受备案:新编号,电子证照待制',
    en: 'it is accepted: a new number, the certificate pending',
    by: examiner,
    act: takes('reissue', 'approve'),
    expected: {
      state: 'FILED',
      stateLabel: { zh: '接受备案' },
      filingNumber: /^粤TA-T\d{9}$/,
      formerFilingNumber: /^粤T-T\d{5}$/,
      edition: 2,
      certificate: 'PENDING',
    },
  },
];

const after: readonly Step[] = [
  {
    row: 'C15',
    zh: '电子证照自动制证、上传,办结',
    en: 'its electronic certificate is made and uploaded by itself: done',
    by: owner,
    act: async (stage, who) => {
      const query =
        'certificateReissue(id: $id) { __typename electronicCertificate { __typename edition state status certificateNumber } }';
      const found = await ask(stage, who, { query, id: idOf(stage, 'reissue') });
      return (found['electronicCertificate'] as Answer | null | undefined) ?? { __typename: 'NotFound' };
    },
    expected: { __typename: 'ElectronicCertificate', edition: 1, state: 'COLLECTED', status: 'VALID', certificateNumber: /^1\.2\.156/ },
    soon: true,
  },
  {
    row: 'C14a',
    zh: '设备已换新编号,原编号在案,照面信息完整',
    en: 'the crane carries the new number, the former is kept, the face of the certificate is complete',
    by: owner,
    act: (stage, who) => ask(stage, who, { query: craneQuery, id: craneIdOf(stage) }),
    expected: {
      filingNumber: /^粤TA-T/,
      reissueDue: null,
      formerFilings: [{ filingNumber: /^粤T-T/, ending: 'REISSUED' }],
      certificateFace: {
        number: /^粤TA-T/,
        manufacturer: /起重机厂/,
        owner: { name: /机械租赁/ },
        category: 'TOWER_CRANE',
        model: 'QTZ63A',
        serialNumber: /^SN/,
        manufactureDate: /^\d{4}-/,
        manufacturingLicenseNumber: /^TS/,
        technicalParameters: [
          { code: '1001', value: 56, unit: 'm' },
          { code: '1002', value: 6, unit: 't' },
          { code: '1003' },
          { code: '1004', value: 4, unit: 't' },
        ],
        edition: 2,
        issuedBy: '中山市住房和城乡建设局',
        issuedOn: /^\d{4}-/,
      },
    },
  },
  {
    row: 'C15',
    zh: '原备案已由新备案取代',
    en: 'the first filing is superseded',
    by: owner,
    act: (stage, who) => ask(stage, who, { query: 'ownershipFiling(id: $id) { __typename state }', id: idOf(stage, 'filing') }),
    expected: { state: 'SUPERSEDED' },
  },
  {
    row: 'C15',
    zh: '未标识的设备不再换证',
    en: 'once re-issued it is not re-issued again',
    by: owner,
    act: async (stage, who) => {
      const form = { ...(await prefilled(stage, who, craneIdOf(stage))), cause: 'OLD_CERTIFICATE' };
      return stage.acts.take(who, await stage.acts.open(who, 'CertificateReissue', { form }), 'submit');
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'NOT_TAGGED' }] },
  },
  {
    row: 'C15',
    zh: '换证后可办理安装告知',
    en: 'with its new certificate its installation is noticed',
    by: unit('installer'),
    act: installs,
    expected: { __typename: 'InstallationNotice', state: 'CHECKING' },
  },
  {
    row: 'C15',
    zh: '主管机构按清单标识待换发证件',
    en: 'the authority tags cranes by a list of numbers',
    by: examiner,
    act: ({ acts, recall }, who) => acts.open(who, 'ReissueTagging', { form: taggingForm([String(recall('reissue')['filingNumber'])]) }),
    expected: { __typename: 'ReissueTagging', state: 'RECORDED' },
  },
];

/** From the old certificate to the new one. */
export const exchange: readonly Step[] = [...applying, ...deciding, ...after];
