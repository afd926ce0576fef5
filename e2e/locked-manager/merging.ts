import { recordPerson } from '../../infra/local/src/sample/registers.ts';
import type { Step } from '../harness/story.ts';
import { another } from './people.ts';
import { replaced } from './replacing.ts';

/** The locked manager is on record twice: merged, the other id is no way round the limit. */
export const merging: readonly Step[] = [
  {
    row: 'P5',
    zh: '同一人以另一证件号码再次登记,审核人员提出合并',
    en: 'the locked manager is on record under another number too; an examiner proposes to merge both',
    by: () => 'kunming-examiner',
    act: async (stage, who) => {
      const { acts, keep, recall, world } = stage;
      const { name } = another(stage, 'projectManager', 0);
      const twice = { ...another(stage, 'projectManager', 6), name, qualifications: [] };
      const duplicate = await keep('twice', recordPerson(stage, world, twice));
      const form = { keptId: recall('next manager').id, duplicateId: duplicate.id, reason: '换证前后各登记一次' };
      return keep('merge', acts.take(who, await acts.open(who, 'PersonMerge', { form }), 'propose'));
    },
    expected: { __typename: 'PersonMerge', state: 'PROPOSED' },
  },
  {
    row: 'P5',
    zh: '提出合并的人员不能自行确认',
    en: 'who proposed it may not confirm it',
    by: () => 'kunming-examiner',
    act: ({ acts, recall }, who) => acts.take(who, recall('merge'), 'merge', { opinion: '同一人' }),
    expected: { __typename: 'ActionNotAllowed' },
  },
  {
    row: 'P5',
    zh: '另一人确认:两条记录合并;以原标识申请变更,仍按锁定拒绝',
    en: 'another confirms; a change of key staff under the old id is refused by the lock of the record that stays',
    by: () => 'kunming-officer',
    act: async (stage, who) => {
      const { state } = await stage.acts.take(who, stage.recall('merge'), 'merge', { opinion: '同一人' });
      return { ...(await replaced(stage, { project: 'second', incomingId: stage.recall('twice').id })), merge: state };
    },
    expected: { __typename: 'Blocked', reasons: [{ code: 'AT_LIMIT' }], merge: 'MERGED' },
  },
];
