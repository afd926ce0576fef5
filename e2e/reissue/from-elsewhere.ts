import type { Subject } from '@anzhu/access';
import { syntheticUscc } from '@anzhu/identifiers';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import { claimForm } from '../../services/equipment/src/filings/device-claim/device-claim.sample.ts';
import { homeReissueForm } from '../../services/equipment/src/filings/home-reissue/home-reissue.sample.ts';
import { oldCertificateForm, oldFilingNumber } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { examiner } from './entry.ts';
import { prefilled } from './exchange.ts';

const home = '441900';

/** An owner registered in Dongguan that has brought its machines to Zhongshan. */
const guest = ({ world }: Stage): Subject => {
  const { seed, units } = world;
  const org = syntheticUscc(seed * 20 + 15, home);
  return { ...units.equipmentOwner, id: `${org}-clerk`, org, name: `样例${seed}外地机械租赁` };
};

const homeOffice: Subject = {
  id: 'dongguan-officer',
  name: '东莞市主管部门人员',
  org: `${home}-JZ`,
  orgKind: 'AUTHORITY',
  unitKinds: [],
  region: home,
  roles: ['DEPARTMENT_OFFICER'],
};

/** Crane `n` of the guest's, in the network with its old certificate. */
const enters =
  (n: number): Step['act'] =>
  async (stage, who) => {
    const { acts, days, keep, world } = stage;
    const draft = await acts.open(who, 'OwnershipFiling', { form: oldCertificateForm(world, days, n) });
    const submitted = await acts.take(who, draft, 'submit');
    return keep(`crane ${n}`, submitted.state === 'SUBMITTED' ? acts.take(examiner(), submitted, 'approve') : submitted);
  };
const craneIdOf = ({ recall }: Stage, n: number): string => String(recall(`crane ${n}`)['craneId']);

/** C15: machines of enterprises of other cities are re-issued at home, and the number given there comes here. */
export const fromElsewhere: readonly Step[] = [
  {
    row: 'E16',
    zh: '外地产权单位在其属地登记',
    en: 'an owner from elsewhere is registered at its home',
    by: guest,
    act: async ({ acts }, who) => {
      const draft = await acts.open(who, 'UnitRegistration', { form: { ...unitForm(who as Subject), division: home } });
      return acts.take(homeOffice, await acts.take(who, draft, 'submit'), 'approve', { opinion: '属实' });
    },
    expected: { __typename: 'UnitRegistration', state: 'APPROVED' },
  },
  {
    row: 'C15',
    zh: '其设备以旧证入网,待换发',
    en: 'its machine is in the network with its old certificate, to be re-issued',
    by: guest,
    act: enters(1),
    expected: { state: 'FILED', certificate: 'AWAITING_REISSUE' },
    soon: true,
  },
  {
    row: 'C15',
    zh: '非本市企业不得在本市换证,告知回属地办理',
    en: 'it is not re-issued here: the owner is told to go home',
    by: guest,
    act: async (stage, who) => {
      const form = await prefilled(stage, who, craneIdOf(stage, 1));
      return stage.acts.take(who, await stage.acts.open(who, 'CertificateReissue', { form }), 'submit');
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'OWNER_NOT_LOCAL', zh: /属地/ }] },
  },
  {
    row: 'C15',
    zh: '属地换证后同步新备案编号,原编号在案',
    en: 'the number it was given at home is recorded, the former is kept',
    by: examiner,
    act: (stage, who) =>
      stage.acts.open(who, 'HomeReissue', { form: homeReissueForm(stage.world, stage.days, { craneId: craneIdOf(stage, 1), n: 1 }) }),
    expected: { __typename: 'HomeReissue', state: 'RECORDED', filingNumber: /^粤SA-T\d{9}$/, formerFilingNumber: /^粤T-T/, edition: 2 },
  },
  {
    row: 'C15',
    zh: '同一编号不得用于另一设备',
    en: 'no other machine is given the number',
    by: examiner,
    act: async (stage, who) => {
      const { acts, days, world } = stage;
      await enters(2)(stage, guest(stage));
      return acts.open(who, 'HomeReissue', { form: { ...homeReissueForm(world, days, { craneId: craneIdOf(stage, 2), n: 1 }) } });
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'NUMBER_TAKEN' }] },
  },
  {
    row: 'C15a',
    zh: '自助认领:以原编号、生产厂家、出厂编号认领,并填属地新编号',
    en: 'the owner claims its other machine by old number, maker and serial number, with the number given at home',
    by: guest,
    act: async (stage, who) => {
      const { acts, days, keep, world } = stage;
      const form = claimForm(world, days, { recordedNumber: oldFilingNumber(world, 2), n: 2, isReissuedAtHome: true });
      return keep('claim', acts.take(who, await acts.open(who, 'DeviceClaim', { form }), 'submit'));
    },
    expected: { __typename: 'DeviceClaim', state: 'SUBMITTED' },
  },
  {
    row: 'C15a',
    zh: '主管机构同意认领,备案编号更新',
    en: 'the authority agrees: the machine carries the number given at home',
    by: examiner,
    act: ({ acts, recall }, who) => acts.take(who, recall('claim'), 'approve'),
    expected: { __typename: 'DeviceClaim', state: 'FILED', filingNumber: /^粤SA-T\d{9}$/, edition: 2, certificate: 'ISSUED_ELSEWHERE' },
  },
  {
    row: 'C15a',
    zh: '他人名下的设备不得认领',
    en: 'nobody else claims it: another unit owns it',
    by: ({ world }) => world.units.equipmentOwner,
    act: async ({ acts, days, world }, who) => {
      const form = claimForm(world, days, { recordedNumber: oldFilingNumber(world, 2), n: 2 });
      return acts.take(who, await acts.open(who, 'DeviceClaim', { form }), 'submit');
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'OWNED_BY_ANOTHER' }] },
  },
];
