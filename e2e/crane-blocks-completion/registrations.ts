import { deriveId } from '@anzhu/kernel';
import { recordEverybody, recordLicense } from '../../infra/local/src/sample/registers.ts';
import { unitForm } from '../../services/enterprise/src/unit-registration/unit-registration.sample.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { registerUnit } from '../harness/units.ts';

const others = ['projectOwner', 'consultant', 'equipmentOwner', 'installer', 'inspectionBody'] as const;
const licensed = ['contractor', 'installer'] as const;

/** The same person or licence is the same request, however often the step is tried. */
const ids = (label: string): string => deriveId('story', label);

const registerOthers = async (stage: Stage) => {
  const answers = await Promise.all(others.map((role) => registerUnit(stage, stage.world.units[role])));
  return answers.find(({ state }) => state !== 'APPROVED') ?? { __typename: 'UnitRegistrations', approved: answers.length };
};

const recordLicenses = async (stage: Stage) => {
  const { units, serial } = stage.world;
  const answers = await Promise.all(licensed.map((role, at) => recordLicense({ ...stage, ids }, units[role], { serial: serial(at, 6) })));
  return answers.find(({ status }) => status !== 'VALID') ?? { __typename: 'WorkSafetyLicenses', valid: answers.length };
};

/** 1: units register and are approved, licences and persons are on record. */
export const registrations: readonly Step[] = [
  {
    row: 'X10',
    zh: '施工单位注册:未上报前须附齐材料',
    en: 'a contractor registers itself; without its papers it is told all that is missing',
    by: ({ world }) => ({ ...world.units.contractor, roles: [] }),
    act: async (stage, who) => {
      const draft = await stage.acts.open(who, 'UnitRegistration', { form: unitForm(stage.world.units.contractor), papers: [] });
      await stage.keep('contractor', draft);
      return stage.acts.take(who, draft, 'submit');
    },
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'papers.BUSINESS_LICENSE' }, { path: 'papers.AUTHORIZATION' }] },
  },
  {
    row: 'E16',
    zh: '施工单位补齐材料并上报',
    en: 'the contractor attaches its papers and submits',
    by: ({ world }) => ({ ...world.units.contractor, roles: [] }),
    act: async ({ acts, client, keep, recall, world }, who) => {
      const draft = recall('contractor');
      const papers = await acts.papers(who, 'UnitRegistration', client.operations.papersOf('UnitRegistration'));
      const saved = await client.act(who, 'saveUnitRegistration', {
        id: draft.id,
        expectedVersion: draft.version,
        form: unitForm(world.units.contractor),
        papers,
      });
      return keep('contractor', acts.take(who, saved, 'submit'));
    },
    expected: { __typename: 'UnitRegistration', state: 'SUBMITTED' },
  },
  {
    row: 'E16',
    zh: '主管部门审核通过施工单位',
    en: 'the department approves the contractor',
    by: () => 'kunming-officer',
    act: ({ acts, recall }, who) => acts.take(who, recall('contractor'), 'approve', { opinion: '材料齐全' }),
    expected: { __typename: 'UnitRegistration', state: 'APPROVED' },
  },
  {
    row: 'E16',
    zh: '建设、监理、产权、安拆、检测单位同样注册并通过',
    en: 'project owner, consultant, equipment owner, installer and inspection body do the same',
    by: ({ world }) => world.units.projectOwner,
    act: registerOthers,
    expected: { __typename: 'UnitRegistrations', approved: others.length },
  },
  {
    row: 'E14',
    zh: '登记施工单位和安拆单位的安全生产许可证',
    en: 'the work-safety licenses of contractor and installer are put on record',
    by: () => 'kunming-examiner',
    act: recordLicenses,
    expected: { __typename: 'WorkSafetyLicenses', valid: licensed.length },
  },
  {
    row: 'P5',
    zh: '各单位登记人员,审核人登记其证书',
    en: 'units register their people, the examiner records their certificates',
    by: ({ world }) => world.units.contractor,
    act: (stage) => recordEverybody({ ...stage, ids }, stage.world),
    expected: { __typename: 'Persons', count: 11 },
    soon: true,
  },
];
