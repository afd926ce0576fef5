import { daysFrom } from '../../infra/local/src/sample/days.ts';
import { projects } from '../crane-blocks-completion/projects.ts';
import { one, projectOf } from '../crane-blocks-completion/queries.ts';
import { registrations } from '../crane-blocks-completion/registrations.ts';
import { supervisions } from '../crane-blocks-completion/supervisions.ts';
import { moveDays } from '../harness/clock.ts';
import { playStory } from '../harness/play-story.ts';
import type { Step } from '../harness/story.ts';
import { rectification } from '../rectification/rectification.ts';
import { endedCertificate, endingCertificate } from './ending-certificate.ts';

const safety = () => 'wuhua-safety-supervisor';

const statuses: Step['act'] = ({ client, recall }, who) => projectOf(client, who, String(recall('project')['projectId']));

const suspensionForm = (projectId: unknown, plannedFrom: string) => ({
  projectId,
  plannedFrom,
  reason: '资金未到位',
  partsUnderConstruction: '主体三层',
  safetyMeasures: '围挡封闭,专人值守',
});

const inThreeDays = (): string => daysFrom(3 * 86_400_000).today;

/** On the suspension as it is since its date arrived. */
const planResumption: Step['act'] = async ({ acts, client, recall }, who) => {
  const query = 'supervisionSuspension(id: $id) { __typename id version state }';
  const suspension = await one(client, safety(), { id: String(recall('suspension').id), query });
  return acts.take(who, suspension, 'planResumption', { resumptionDate: inThreeDays() });
};

const steps: readonly Step[] = [
  {
    row: 'R9',
    zh: '安全监督机构保存中止监督,日期已过被拒',
    en: 'a suspension planned for yesterday is refused',
    by: safety,
    act: ({ acts, days, recall }, who) =>
      acts.open(who, 'SupervisionSuspension', { form: suspensionForm(recall('project')['projectId'], days.plus(-1)) }),
    expected: { __typename: 'RequirementsNotMet', faults: [{ path: 'form.plannedFrom', code: 'IN_PAST' }] },
  },
  {
    row: 'R9',
    zh: '保存后天起中止:仅为计划',
    en: 'one planned for the day after tomorrow is a plan',
    by: safety,
    act: ({ acts, days, keep, recall }, who) =>
      keep('suspension', acts.open(who, 'SupervisionSuspension', { form: suspensionForm(recall('project')['projectId'], days.plus(2)) })),
    expected: { __typename: 'SupervisionSuspension', state: 'PLANNED' },
  },
  {
    row: 'R9',
    zh: '日期未到,工程照常',
    en: 'before its date the project goes on',
    by: safety,
    act: async (stage, who) => {
      await moveDays(stage.system, 1);
      return statuses(stage, who);
    },
    expected: { __typename: 'Project', constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
  },
  {
    row: 'R9',
    zh: '计划日期到,工程、质监、安监停工',
    en: 'its date arrives by the clock: the project and both supervisions stop',
    by: safety,
    act: async (stage, who) => {
      await moveDays(stage.system, 2);
      return statuses(stage, who);
    },
    expected: { __typename: 'Project', constructionStatus: 'STOPPED', qualityStatus: 'STOPPED', safetyStatus: 'STOPPED' },
    soon: true,
  },
  {
    row: 'R9',
    zh: '已停工的工程不得再中止',
    en: 'a project that is stopped cannot be suspended again',
    by: safety,
    act: ({ acts, recall }, who) =>
      acts.open(who, 'SupervisionSuspension', { form: suspensionForm(recall('project')['projectId'], inThreeDays()) }),
    expected: { __typename: 'Blocked', reasons: [{ code: 'PROJECT_STOPPED' }] },
  },
  {
    row: 'R10',
    zh: '另一机构不能恢复',
    en: 'another institution cannot resume it',
    by: () => 'wuhua-quality-supervisor',
    act: planResumption,
    expected: { __typename: 'ActionNotAllowed', presentState: 'IN_EFFECT' },
  },
  {
    row: 'R10',
    zh: '原机构填报恢复施工日期',
    en: 'the institution that suspended it plans the resumption',
    by: safety,
    act: planResumption,
    expected: { __typename: 'SupervisionSuspension', state: 'RESUMPTION_PLANNED' },
  },
  {
    row: 'R10',
    zh: '恢复日期到,恢复在建和正常监督',
    en: 'on that date everything is normal again',
    by: safety,
    act: async (stage, who) => {
      await moveDays(stage.system, 3);
      return statuses(stage, who);
    },
    expected: { __typename: 'Project', constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', safetyStatus: 'NORMAL' },
    soon: true,
  },
];

playStory(
  'the planned date of a suspension arrives, then two institutions have hazards mended',
  [...endingCertificate, ...steps, endedCertificate, ...rectification],
  {
    before: [...registrations, ...projects, ...supervisions],
    after: ({ system }) => moveDays(system, 0),
  },
);
