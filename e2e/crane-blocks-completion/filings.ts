import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import type { Step } from '../harness/story.ts';

/** 4: the equipment owner files a tower crane; Yunnan's three stages. */
export const filings: readonly Step[] = [
  {
    row: 'C1a',
    zh: '产权单位上报,参数不符类别被拒',
    en: 'the owner submits a tower crane with a hoist’s parameter and without its own: refused, both named',
    by: ({ world }) => world.units.equipmentOwner,
    act: async ({ acts, days, keep, world }, who) => {
      const form = { ...craneForm(world, days), boomLength: null, ratedSpeed: 40 };
      const draft = await keep('filing', acts.open(who, 'OwnershipFiling', { form }));
      return acts.take(who, draft, 'submit');
    },
    expected: {
      __typename: 'RequirementsNotMet',
      faults: [
        { path: 'form.boomLength', code: 'REQUIRED' },
        { path: 'form.ratedSpeed', code: 'NOT_APPLICABLE' },
      ],
    },
  },
  {
    row: 'C1',
    zh: '产权单位更正并上报',
    en: 'the owner corrects the form and submits',
    by: ({ world }) => world.units.equipmentOwner,
    act: async ({ acts, client, days, keep, recall, world }, who) => {
      const draft = recall('filing');
      const papers = await acts.papers(who, 'OwnershipFiling', client.operations.papersOf('OwnershipFiling'));
      const input = { id: draft.id, expectedVersion: draft.version, form: craneForm(world, days), papers };
      const saved = await keep('filing', client.act(who, 'saveOwnershipFiling', input));
      return keep('filing', acts.take(who, saved, 'submit'));
    },
    expected: { __typename: 'OwnershipFiling', state: 'SUBMITTED' },
    soon: true,
  },
  {
    row: 'C1',
    zh: '初审人通过',
    en: 'the preliminary reviewer passes it',
    by: () => 'kunming-preliminary-reviewer',
    act: ({ acts, keep, recall }, who) =>
      keep('filing', acts.take(who, recall('filing'), 'passPreliminaryReview', { opinion: '初审无误' })),
    expected: { __typename: 'OwnershipFiling', state: 'PRE_REVIEWED' },
  },
  {
    row: 'X9',
    zh: '审核人不能越过受理',
    en: 'the examiner cannot decide before it is accepted',
    by: () => 'kunming-examiner',
    act: ({ acts, recall }, who) => acts.take(who, recall('filing'), 'approve', { opinion: '同意' }),
    expected: { __typename: 'ActionNotAllowed', presentState: 'PRE_REVIEWED' },
  },
  {
    row: 'C1',
    zh: '受理人受理',
    en: 'the acceptance clerk accepts it',
    by: () => 'kunming-acceptance-clerk',
    act: ({ acts, keep, recall }, who) => keep('filing', acts.take(who, recall('filing'), 'accept', { opinion: '予以受理' })),
    expected: { __typename: 'OwnershipFiling', state: 'ACCEPTED' },
  },
  {
    row: 'C1',
    zh: '审核人通过,核发备案编号',
    en: 'the examiner approves; a filing number is issued',
    by: () => 'kunming-examiner',
    act: ({ acts, keep, recall }, who) => keep('filing', acts.take(who, recall('filing'), 'approve', { opinion: '同意备案' })),
    expected: { __typename: 'OwnershipFiling', state: 'FILED', filingNumber: /^云AA-T\d{9}$/, certificate: 'PENDING' },
  },
];
