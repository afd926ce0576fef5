import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import type { Step } from '../harness/story.ts';
import { registerUnit } from '../harness/units.ts';

const officer = () => 'nanning-officer';
const reason = '出借资质证书';
const applicant = { legalRepresentative: '法人样例', legalRepresentativeIdNumber: '530102199003071019', principal: '负责人样例' };
const contact = { contactName: '经办样例', contactPhone: '13888800000' };

/** Another machine with every try, so that none is refused for being filed already. */
const filed = (): Step['act'] => {
  let machine = 0;
  return async ({ acts, days, world }, who) => {
    machine += 1;
    return acts.take(who, await acts.open(who, 'OwnershipFiling', { form: craneForm(world, days, machine) }), 'submit');
  };
};

const refiled = filed();

/** E15: two units are put on the blacklist; what they apply for is refused in each service, what sets free is not. */
export const listed: readonly Step[] = [
  {
    row: 'E15',
    zh: '主管部门将施工单位和产权单位列入黑名单',
    en: 'the department puts the contractor and an equipment owner on the blacklist',
    by: officer,
    act: async (stage, who) => {
      const { acts, keep, world } = stage;
      const { contractor, equipmentOwner } = world.units;
      const owner = await registerUnit(stage, equipmentOwner);
      if (owner.state !== 'APPROVED') return owner;
      await keep('contractor listed', acts.open(who, 'BlacklistEntry', { form: { uscc: contractor.org, reason } }));
      return keep('owner listed', acts.open(who, 'BlacklistEntry', { form: { uscc: equipmentOwner.org, reason } }));
    },
    expected: { __typename: 'BlacklistEntry', state: 'LISTED' },
  },
  {
    row: 'E15',
    zh: '施工单位的许可申请被拒',
    en: 'what the contractor applies for about licenses is refused',
    by: ({ world }) => world.units.contractor,
    act: async ({ acts }, who) =>
      acts.take(who, await acts.open(who, 'LicenseApplication', { form: { ...applicant, ...contact } }), 'submit'),
    expected: { __typename: 'Blocked', reasons: [{ code: 'UNIT_BLACKLISTED', zh: new RegExp(reason) }, { code: 'LICENSE_IN_FORCE' }] },
  },
  {
    row: 'E15',
    zh: '产权单位的备案申请在设备服务被拒',
    en: 'the owner’s filing of a machine is refused by the equipment service',
    by: ({ world }) => world.units.equipmentOwner,
    act: filed(),
    expected: { __typename: 'Blocked', reasons: [{ code: 'UNIT_BLACKLISTED', zh: new RegExp(reason) }] },
    soon: true,
  },
  {
    row: 'E15',
    zh: '注销许可证不受限制',
    en: 'giving the license up is not',
    by: ({ world }) => world.units.contractor,
    act: async ({ acts }, who) => {
      const form = { cause: 'CLOSED', explanation: '终止经营' };
      return acts.take(who, await acts.open(who, 'LicenseCancellation', { form }), 'submit');
    },
    expected: { __typename: 'LicenseCancellation', state: 'SUBMITTED' },
  },
  {
    row: 'E15',
    zh: '移除后可以备案',
    en: 'taken off the list, the owner files again',
    by: ({ world }) => world.units.equipmentOwner,
    act: async (stage, who) => {
      const { acts, recall } = stage;
      for (const entry of ['contractor listed', 'owner listed']) await acts.take(officer(), recall(entry), 'remove', { opinion: '已整改' });
      return refiled(stage, who);
    },
    expected: { __typename: 'OwnershipFiling', state: 'SUBMITTED' },
    soon: true,
  },
];
