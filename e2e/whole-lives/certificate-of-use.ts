import { useCorrectionForm } from '../../services/equipment/src/use/use-correction/use-correction.sample.ts';
import { one } from '../crane-blocks-completion/queries.ts';
import type { Step } from '../harness/story.ts';
import { holderOf } from './procedures.ts';
import { certificateOf, idOf, opens, takes, unit } from './steps.ts';

const examiner: Step['by'] = (stage) => holderOf('examiner', stage);

const pending = (edition: number, en: string): Step => ({
  row: 'C14d',
  zh: `已登记,尚无使用登记证(第${edition}版):等候主管部门制证`,
  en,
  by: unit('contractor'),
  act: certificateOf('use', 'useRegistration'),
  expected: { edition, state: 'APPROVED', status: 'VALID', certificateNumber: null },
  soon: true,
});

const making: Step['act'] = ({ client, recall }, who) => {
  const { id: certificateId, version: expectedVersion } = recall('certificate of use');
  return client.act(who, 'makeElectronicCertificate', { certificateId, expectedVersion });
};

const made = (en: string): Step => ({
  row: 'C12',
  zh: '主管部门制证',
  en,
  by: examiner,
  act: making,
  expected: { __typename: 'ElectronicCertificate', state: 'CODING' },
});

/** The coding platform refuses the next request for this registration. */
const refusedByPlatform: Step = {
  row: 'C12',
  zh: '主管部门制证,赋码平台将以照面有误退回',
  en: 'the bureau has the certificate made; the coding platform is to refuse what the face says',
  by: examiner,
  act: async (stage, who) => {
    const reasons = [{ code: 'H-07', field: '安装地点', message: '安装地点与工程地点不符' }];
    const rule = { platform: 'coding', fault: 'REFUSED', number: stage.recall('use')['registrationNumber'], reasons };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${stage.system.platformsUrl}/faults`, { method: 'POST', headers, body: JSON.stringify(rule) });
    return making(stage, who);
  },
  expected: { __typename: 'ElectronicCertificate', state: 'CODING' },
};

const problems = 'problems { field label { zh } remedy { process } correction { process prefill { path value } } }';

const reasonAtField: Step = {
  row: 'C12',
  zh: '使用单位在照面字段处看到退回原因和更正办法',
  en: 'the user finds the reason at the field of the face, and the case that corrects it',
  by: unit('contractor'),
  act: async (stage, who) => {
    const query = `useRegistration(id: $id) { __typename electronicCertificate { __typename state ${problems} } }`;
    const found = await one(stage.client, who, { id: idOf(stage, 'use'), query });
    const certificate = found['electronicCertificate'] as Record<string, unknown> | null;
    return { __typename: 'ElectronicCertificate', ...certificate };
  },
  expected: {
    state: 'CODE_FAILED',
    problems: [
      {
        ...{ field: 'location', label: { zh: '安装地点与工程地点不符' }, remedy: { process: 'equipment.use-correction' } },
        correction: { process: 'equipment.use-correction', prefill: [{ path: 'registrationId' }] },
      },
    ],
  },
  soon: true,
};

const corrected: readonly Step[] = [
  {
    row: 'K4',
    zh: '使用单位填报使用登记更正',
    en: 'the user drafts the correction of its registration',
    by: unit('contractor'),
    act: opens('correction', 'UseCorrection', (stage) => useCorrectionForm(idOf(stage, 'use'))),
    expected: { __typename: 'UseCorrection', state: 'DRAFT' },
  },
  {
    row: 'K4',
    zh: '上报更正',
    en: 'and submits it',
    by: unit('contractor'),
    act: takes('correction', 'submit'),
    expected: { state: 'SUBMITTED' },
  },
  {
    row: 'K4',
    zh: '主管部门审核通过更正',
    en: 'the bureau approves the correction',
    by: examiner,
    act: takes('correction', 'approve'),
    expected: { state: 'APPROVED' },
  },
];

const withFiles: Step = {
  row: 'C12',
  zh: '赋码后即有PDF和OFD',
  en: 'coded it has its PDF and its OFD',
  by: unit('contractor'),
  act: async (stage, who) => {
    const query =
      'useRegistration(id: $id) { __typename electronicCertificate { __typename edition paperState face { key value } files { format } } }';
    const found = await one(stage.client, who, { id: idOf(stage, 'use'), query });
    const certificate = (found['electronicCertificate'] ?? {}) as {
      readonly face?: readonly { readonly key: string; readonly value: string }[];
    };
    return {
      __typename: 'ElectronicCertificate',
      ...certificate,
      location: certificate.face?.find(({ key }) => key === 'location')?.value,
    };
  },
  expected: {
    ...{ edition: 2, paperState: 'MADE', location: '1号楼东侧' },
    files: [{ format: 'PDF' }, { format: 'OFD' }, { format: 'JSON' }],
  },
  soon: true,
};

/** C12 where the bureau has certificates made: refused for what the face says, corrected, and made. */
export const madeOnRequest: readonly Step[] = [
  pending(1, 'registered it has no certificate number yet: its making waits for the bureau'),
  refusedByPlatform,
  reasonAtField,
  ...corrected,
  pending(2, 'the correction returns as another edition'),
  made('the bureau has it made once more'),
  withFiles,
];
