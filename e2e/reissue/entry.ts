import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { unfiledDeviceForm } from '../../services/equipment/src/filings/unfiled-device/unfiled-device.sample.ts';
import { installationForm } from '../../services/equipment/src/sites/installation-notice/installation-notice.sample.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { idOf, opens, takes, unit } from '../whole-lives/steps.ts';
import { ask } from './questions.ts';

export const examiner = () => 'zhongshan-examiner';
export const owner = unit('equipmentOwner');
export const craneIdOf = ({ recall }: Stage): string => String(recall('filing')['craneId']);

const prefillQuery = `filingPrefill(unfiledDeviceId: $id) { __typename
  form { category name model serialNumber manufactureDate manufacturer manufacturerUscc manufacturingLicenseNumber purchaseDate
    ratedMoment boomLength maxLiftingWeight plannedMaxHeight weightAtMaxRadius originalFilingNumber originalAuthority }
  parameters { field value unit formerValue formerUnit } }`;

const given = (form: unknown): object => Object.fromEntries(Object.entries((form ?? {}) as object).filter(([, value]) => value !== null));

/** C6: the installer asks for the check of a notice's papers, which is refused or begun. */
export const installs: Step['act'] = async (stage, who) => {
  const { acts, days, recall, world } = stage;
  const site = { craneId: craneIdOf(stage), projectId: String(recall('project')['projectId']) };
  const draft = await acts.open(who, 'InstallationNotice', { form: installationForm(world, days, site) });
  return acts.take(who, draft, 'requestCheck');
};

const keeping: readonly Step[] = [
  {
    row: 'C15a',
    zh: '线下备案、未入网的设备:添加设备并保存',
    en: 'a device that has an old certificate and is not in the network is added and kept',
    by: owner,
    act: opens('device', 'UnfiledDevice', ({ world, days }) => unfiledDeviceForm(world, days)),
    expected: { __typename: 'UnfiledDevice', state: 'KEPT', stateLabel: { zh: '未审核通过' } },
  },
  {
    row: 'C15a',
    zh: '未审核通过设备信息:列出本单位的',
    en: 'it is listed among the devices of its unit that are not filed',
    by: owner,
    act: (stage, who) => ask(stage, who, { query: 'unfiledDevices(filter: { states: [KEPT] }) { __typename edges { node { title } } }' }),
    expected: { __typename: 'UnfiledDeviceConnection', edges: [{ node: { title: /QTZ63/ } }] },
  },
  {
    row: 'C15a',
    zh: '备案表由其预填,参数按新旧单位对照',
    en: 'its filing is prefilled from it, every parameter in the former and the present unit',
    by: owner,
    act: (stage, who) => stage.keep('prefill', ask(stage, who, { query: prefillQuery, id: idOf(stage, 'device') })),
    expected: {
      __typename: 'FilingPrefill',
      parameters: [
        { field: 'ratedMoment', value: 630, unit: 'kN·m', formerValue: 63, formerUnit: 't·m' },
        { field: 'boomLength', value: 56, formerUnit: null },
        { field: 'maxLiftingWeight', value: 6, unit: 't', formerValue: 6000, formerUnit: 'kg' },
        { field: 'plannedMaxHeight' },
        { field: 'weightAtMaxRadius', value: 4, formerValue: 4000 },
      ],
    },
  },
];

const filing: readonly Step[] = [
  {
    row: 'C1',
    zh: '中山:保存为未提交备案',
    en: 'the filing is saved, not yet submitted',
    by: owner,
    act: opens('filing', 'OwnershipFiling', ({ world, days, recall }) => ({
      ...craneForm(world, days),
      ...given(recall('prefill')['form']),
    })),
    expected: { __typename: 'OwnershipFiling', state: 'DRAFT', stateLabel: { zh: '未提交备案' }, procedure: '4420' },
  },
  {
    row: 'C1',
    zh: '提交备案:待备案',
    en: 'it is submitted, to be filed',
    by: owner,
    act: takes('filing', 'submit'),
    expected: { state: 'SUBMITTED', stateLabel: { zh: '待备案' } },
    soon: true,
  },
  {
    row: 'C15',
    zh: '接受备案:旧证以原编号入网,待换发',
    en: 'it is accepted: the old certificate enters under its own number, to be re-issued',
    by: examiner,
    act: takes('filing', 'approve'),
    expected: { state: 'FILED', stateLabel: { zh: '接受备案' }, filingNumber: /^粤T-T\d{5}$/, certificate: 'AWAITING_REISSUE' },
  },
  {
    row: 'C15a',
    zh: '备案后不再列为未审核通过设备',
    en: 'the device is no longer among those that are not filed',
    by: owner,
    act: (stage, who) => ask(stage, who, { query: 'unfiledDevice(id: $id) { __typename state }', id: idOf(stage, 'device') }),
    expected: { __typename: 'UnfiledDevice', state: 'FILED' },
  },
  {
    row: 'C15',
    zh: '产权单位看到设备标识为待换发证件',
    en: 'its owner finds it tagged for re-issue',
    by: owner,
    act: (stage, who) =>
      ask(stage, who, {
        query: 'cranes(filter: { isToBeReissued: true }) { __typename edges { node { filingNumber reissueDue { reason } } } }',
      }),
    expected: {
      __typename: 'CraneConnection',
      edges: [{ node: { filingNumber: /^粤T-T\d{5}$/, reissueDue: { reason: '旧证入网' } } }],
    },
  },
  {
    row: 'C15',
    zh: '旧证不再接受入库:安装告知被拒并说明原因',
    en: 'with its old certificate it is not installed: the notice is refused with the reason',
    by: unit('installer'),
    act: installs,
    expected: { __typename: 'Blocked', reasons: [{ code: 'CERTIFICATE_TO_BE_REISSUED', zh: /旧证/ }] },
  },
];

/** From a device outside the network to a crane with its old certificate in it. */
export const entry: readonly Step[] = [...keeping, ...filing];
