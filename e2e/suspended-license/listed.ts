import { siteNow } from '../crane-blocks-completion/installations.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';

const reason = '出借资质证书';
const installer = ({ world }: Stage) => world.units.installer;
const owner = ({ world }: Stage) => world.units.projectOwner;
const drafted = ({ acts }: Stage, who: Parameters<Step['act']>[1], type: string, form: object) => acts.open(who, type, { form });

/** E15: the installer and the owner of the project are put on the blacklist; supervision refuses what brings the installer onto a site, and supervision and personnel spare what keeps records true. */
export const listed: readonly Step[] = [
  {
    row: 'E15',
    zh: '主管部门将安拆单位和建设单位列入黑名单',
    en: 'the department puts the installer and the owner of the project on the blacklist',
    by: () => 'kunming-officer',
    act: async (stage, who) => {
      await drafted(stage, who, 'BlacklistEntry', { uscc: owner(stage).org, reason });
      return drafted(stage, who, 'BlacklistEntry', { uscc: installer(stage).org, reason });
    },
    expected: { __typename: 'BlacklistEntry', state: 'LISTED' },
  },
  {
    row: 'E15',
    zh: '工程新增该安拆单位为分包,监督服务拒绝',
    en: 'that it enters the project as a subcontractor is refused by the supervision service',
    by: owner,
    act: async (stage, who) => {
      const { projectId } = siteNow(stage);
      const form = { projectId, kind: 'SUBCONTRACTOR', enteringUscc: installer(stage).org, reason: '新增专业分包' };
      const submitted = await stage.acts.take(who, await drafted(stage, who, 'ProjectPartyChange', form), 'submit');
      return submitted.state === 'SUBMITTED' ? stage.acts.take(who, submitted, 'withdraw') : submitted;
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'UNIT_BLACKLISTED', zh: new RegExp(reason) }] },
    soon: true,
  },
  {
    row: 'E15',
    zh: '更正工程合同登记编号不受限制',
    en: 'the listed owner corrects the contract number of the project all the same',
    by: owner,
    act: async (stage, who) => {
      const form = { projectId: siteNow(stage).projectId, newNumber: `HTBG${stage.world.seed}`, cause: 'CONTRACT_CHANGED' };
      return stage.acts.take(who, await drafted(stage, who, 'ContractNumberChange', form), 'submit');
    },
    expected: { __typename: 'ContractNumberChange', state: 'SUBMITTED' },
  },
  {
    row: 'E15',
    zh: '登记特种工人不受限制',
    en: 'and the listed installer registers one of its special workers with the personnel service',
    by: installer,
    act: async (stage, who) => {
      const { name, idNumber, qualifications } = stage.world.persons['1113'];
      const beginning = String(qualifications[0]?.number).slice(0, 8);
      const form = {
        ...{ name, idNumber, phone: '13888800000', workCode: beginning.slice(2, 4), number: `${beginning}${stage.world.serial(9, 6)}` },
        ...{ issuer: '样例住房和城乡建设厅', issuedOn: stage.days.plus(-200), validUntil: stage.days.plus(500) },
      };
      return stage.acts.take(who, await drafted(stage, who, 'SpecialWorkerRegistration', form), 'submit');
    },
    expected: { __typename: 'SpecialWorkerRegistration', state: 'SUBMITTED' },
  },
];
