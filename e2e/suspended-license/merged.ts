import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';

const installer = ({ world }: Stage) => world.units.installer;

const merge: Step = {
  row: 'E1',
  zh: '主管部门登记安拆单位并入施工单位',
  en: 'the department records that the installer was merged into the contractor',
  by: () => 'kunming-officer',
  act: async (stage, who) => {
    const { acts, client, days, keep, world } = stage;
    const form = { uscc: installer(stage).org, successor: world.units.contractor.org, mergedOn: days.today, reason: '吸收合并' };
    const papers = await acts.papers(who, 'UnitMerger', client.operations.papersOf('UnitMerger'));
    return keep('merger', acts.open(who, 'UnitMerger', { form, papers }));
  },
  expected: { __typename: 'UnitMerger', state: 'IN_EFFECT' },
};

const refused = (giveNotice: Step['act']): Step => ({
  row: 'E1',
  zh: '其安装告知被设备服务拒绝,指明合并后单位',
  en: 'its installation notice is refused by the equipment service, which names the successor',
  by: installer,
  act: giveNotice,
  expected: { __typename: 'Blocked', reasons: [{ code: 'UNIT_MERGED', references: [{ kind: 'Unit' }] }] },
  soon: true,
});

/** Whether the installer finds notices of its own by its name, and by that of the contractor. */
const found: Step['act'] = async (stage, who) => {
  const query = 'query ($search: String) { found: installationNotices(search: $search, first: 1) { edges { node { id } } } }';
  const isFoundBy = async (search: string): Promise<boolean> => {
    const { data } = await stage.client.ask(who, query, { search });
    return ((data?.['found'] ?? { edges: [] }) as { readonly edges: readonly object[] }).edges.length > 0;
  };
  const { contractor } = stage.world.units;
  return { __typename: 'Found', byOwn: await isFoundBy(installer(stage).name), bySuccessors: await isFoundBy(contractor.name) };
};

const findable: Step = {
  row: 'E1',
  zh: '其安装告知按两个单位名称均可查到',
  en: 'and its notices are found by both names',
  by: installer,
  act: found,
  expected: { __typename: 'Found', byOwn: true, bySuccessors: true },
  soon: true,
};

const annulled: Step = {
  row: 'E1',
  zh: '主管部门撤销合并',
  en: 'the department annuls the merger',
  by: () => 'kunming-officer',
  act: ({ acts, recall }, who) => acts.take(who, recall('merger'), 'annul', { opinion: '合并无效' }),
  expected: { __typename: 'UnitMerger', state: 'ANNULLED' },
};

/** E1: the installer is merged into the contractor and stands for itself again; the other services follow. */
export const merged = (giveNotice: Step['act']): readonly Step[] => [merge, refused(giveNotice), findable, annulled];
