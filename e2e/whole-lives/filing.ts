import { craneForm } from '../../services/equipment/src/filings/ownership-filing/ownership-filing.sample.ts';
import { one } from '../crane-blocks-completion/queries.ts';
import type { Step } from '../harness/story.ts';
import { holderOf, type Procedure } from './procedures.ts';
import { certificateOf, decisions, opens, takes, unit, verifiedBy } from './steps.ts';

const rowOf = ({ division }: Procedure): string => (division.startsWith('65') ? 'C1x' : 'C1');

const firstFiling = ({ filing, filingNumber, ...procedure }: Procedure): readonly Step[] => {
  const row = rowOf({ filing, filingNumber, ...procedure });
  const [first, ...others] = filing.stages;
  const [saved, submitted] = filing.labels;
  const by: Step['by'] = (stage) => holderOf(first?.by ?? 'examiner', stage);
  return [
    {
      row,
      zh: '产权单位保存',
      en: 'the owner saves the filing',
      by: unit('equipmentOwner'),
      act: opens('filing', 'OwnershipFiling', ({ world, days }) => ({ ...craneForm(world, days), ...filing.form })),
      expected: { __typename: 'OwnershipFiling', state: 'DRAFT', stateLabel: { zh: saved } },
    },
    {
      row,
      zh: '产权单位上报',
      en: 'the owner submits it',
      by: unit('equipmentOwner'),
      act: takes('filing', 'submit'),
      expected: { __typename: 'OwnershipFiling', state: 'SUBMITTED', stateLabel: { zh: submitted } },
      soon: true,
    },
    {
      row,
      zh: '缺少本省要求的内容,被拒',
      en: `without what this province asks for (${filing.asked}) it is not decided`,
      by,
      act: ({ acts, recall }, who) => acts.take(who, recall('filing'), first?.action ?? ''),
      expected: { __typename: 'RequirementsNotMet', faults: [{ path: filing.asked }] },
    },
    ...(others.length > 0
      ? [
          {
            row: 'X9',
            zh: '不能越过环节',
            en: 'the last stage cannot come first',
            by: (stage) => holderOf('examiner', stage),
            act: ({ acts, recall }, who) => acts.take(who, recall('filing'), 'approve', { opinion: '同意' }),
            expected: { __typename: 'ActionNotAllowed', presentState: 'SUBMITTED' },
          } satisfies Step,
        ]
      : []),
    ...decisions(row, 'filing', filing.stages, { filingNumber, certificate: 'PENDING' }),
  ];
};

/** C14b: the paper certificate is exchanged; the new filing supersedes the former. */
const exchange = ({ filing, filingNumber }: Procedure): readonly Step[] => [
  {
    row: 'C14b',
    zh: '换发:未注明纸质备案证和原备案编号,被拒',
    en: 'an exchange without the paper flag and the former number is refused, both named',
    by: unit('equipmentOwner'),
    act: async (stage, who) => {
      const form = { ...craneForm(stage.world, stage.days), filingKind: 'REPLACEMENT' };
      const draft = await stage.keep('exchange', stage.acts.open(who, 'OwnershipFiling', { form }));
      return stage.acts.take(who, draft, 'submit');
    },
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'form.hasPaperCertificate' }, { path: 'form.originalFilingNumber' }] },
  },
  {
    row: 'C14b',
    zh: '换发:注明后上报',
    en: 'with both it is submitted',
    by: unit('equipmentOwner'),
    act: async ({ acts, days, keep, recall, world }, who) => {
      const former = { hasPaperCertificate: true, originalFilingNumber: recall('filing')['filingNumber'] };
      const form = { ...craneForm(world, days), filingKind: 'REPLACEMENT', ...former };
      const draft = await acts.open(who, 'OwnershipFiling', { form });
      return keep('exchange', acts.take(who, draft, 'submit'));
    },
    expected: { __typename: 'OwnershipFiling', state: 'SUBMITTED' },
  },
  ...decisions('C14b', 'exchange', filing.stages, { filingNumber, certificate: 'PENDING' }),
  {
    row: 'C14b',
    zh: '原备案已由新备案取代',
    en: 'the former filing is superseded',
    by: unit('equipmentOwner'),
    act: ({ client, recall }, who) =>
      one(client, who, { id: String(recall('filing').id), query: 'ownershipFiling(id: $id) { __typename id state stateLabel { zh en } }' }),
    expected: { __typename: 'OwnershipFiling', state: 'SUPERSEDED' },
  },
  {
    row: 'C14',
    zh: '电子备案证自动签章、赋码、归集',
    en: 'the electronic filing certificate is sealed, coded and collected by itself',
    by: unit('equipmentOwner'),
    act: certificateOf('exchange', 'ownershipFiling'),
    expected: { state: 'COLLECTED', stateLabel: { zh: '已归集' }, status: 'VALID', certificateNumber: /^1\.2\.156/ },
    soon: true,
  },
  {
    row: 'C14c',
    zh: '任何人核验原证:已换发,并知换发后的编号',
    en: 'whoever verifies the certificate in hand before is told that it is replaced, and by which',
    by: () => null,
    act: verifiedBy(({ recall }) => ({ number: recall('filing')['filingNumber'], holder: unit('equipmentOwner') })),
    expected: { status: 'REPLACED', statusLabel: { zh: '已换发' }, isPresentEdition: false, replacedBy: { number: filingNumber } },
  },
];

/** From the first filing to the filing in force under which the crane is installed. */
export const filings = (procedure: Procedure): readonly Step[] => [
  ...firstFiling(procedure),
  ...(procedure.exchanges ? exchange(procedure) : []),
];
