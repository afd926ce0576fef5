import type { CaseRecord } from '@anzhu/casework';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { siteFaults } from '../supervision-registration/registration-rules.ts';
import { checklistOf } from './checklists.ts';
import type { SiteInspectionFacts } from './inspection-rules.ts';
import type { SiteInspectionForm } from './site-inspection.form.ts';

type Inspection = Pick<CaseRecord<SiteInspectionForm>, 'form' | 'papers'>;
type Hazard = NonNullable<SiteInspectionForm['hazards']>[number];

const fault = (path: string, code: string, { zh, en }: Bilingual): Fault => ({ path: `form.${path}`, code, zh, en });

const notOnTheList = { zh: '检查表无此检查项', en: 'The checklist has no such item' };
const named = { zh: '检查项重复', en: 'The item is named twice' };

/** The items are those of the checklist in the version that was worked by, each at most once. */
const itemFaults = ({ kind, checklistVersion, results = [], hazards = [] }: Partial<SiteInspectionForm>): readonly Fault[] => {
  if (kind === undefined || checklistVersion === undefined) return [];
  const list = checklistOf(kind, checklistVersion);
  if (!list) return [fault('checklistVersion', 'UNKNOWN', { zh: '没有此版本的检查表', en: 'There is no such version of the checklist' })];
  const codes = new Set(list.items.map(({ code }) => code));
  const given = results.map(({ item }) => item);
  return [
    ...given.flatMap((item, at) => {
      if (!codes.has(item)) return [fault(`results.${at}.item`, 'UNKNOWN_ITEM', notOnTheList)];
      return given.indexOf(item) < at ? [fault(`results.${at}.item`, 'REPEATED', named)] : [];
    }),
    ...hazards.flatMap(({ item }, at) =>
      item === undefined || codes.has(item) ? [] : [fault(`hazards.${at}.item`, 'UNKNOWN_ITEM', notOnTheList)],
    ),
  ];
};

/** The crane a hazard concerns, among those that came to the project. */
export const craneOf = ({ cranes }: Pick<SiteInspectionFacts, 'cranes'>, { craneFilingNumber }: Hazard) =>
  craneFilingNumber === undefined ? undefined : cranes.find(({ filingNumber }) => filingNumber === craneFilingNumber);

/** The key person a hazard concerns, among those of the project. */
export const personOf = ({ project }: Pick<SiteInspectionFacts, 'project'>, { personRole, personName }: Hazard) =>
  project?.team.find(({ role, name }) => role === personRole && name === personName);

const concernFaults = (hazards: readonly Hazard[], facts: SiteInspectionFacts): readonly Fault[] =>
  hazards.flatMap((hazard, at) => [
    ...(hazard.craneFilingNumber === undefined || craneOf(facts, hazard)
      ? []
      : [
          fault(`hazards.${at}.craneFilingNumber`, 'UNKNOWN_CRANE', {
            zh: '本工程没有此备案编号的起重机械',
            en: 'No crane of this filing number came to the project',
          }),
        ]),
    ...(hazard.personName === undefined || personOf(facts, hazard)
      ? []
      : [
          fault(`hazards.${at}.personName`, 'UNKNOWN_PERSON', {
            zh: '该岗位没有此姓名的项目人员',
            en: 'Nobody of this name has the role on the project',
          }),
        ]),
  ]);

const photoFaults = (hazards: readonly Hazard[], { papers }: Inspection): readonly Fault[] => {
  const photos = new Set(papers.filter(({ kind }) => kind === 'SITE_PHOTO').map(({ fileId }) => fileId));
  return hazards.flatMap(({ photoIds = [] }, at) =>
    photoIds.flatMap((id, n) =>
      photos.has(id)
        ? []
        : [
            fault(`hazards.${at}.photoIds.${n}`, 'NOT_ATTACHED', {
              zh: '该照片不在附件“现场照片”中',
              en: 'The photo is not among the photos attached',
            }),
          ],
    ),
  );
};

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

const momentFaults = ({ madeAt }: Partial<SiteInspectionForm>): readonly Fault[] =>
  madeAt === undefined || (instant.test(madeAt) && !Number.isNaN(Date.parse(madeAt)))
    ? []
    : [fault('madeAt', 'NOT_AN_INSTANT', { zh: '应为带时区的时间', en: 'should be a moment with its time zone' })];

/** What is wrong with an inspection beyond its single fields, all at once. */
export const inspectionFaults = (inspection: Inspection, facts: SiteInspectionFacts): readonly Fault[] => {
  const { form } = inspection;
  const hazards = form.hazards ?? [];
  return [
    ...momentFaults(form),
    ...siteFaults(form),
    ...itemFaults(form),
    ...concernFaults(hazards, facts),
    ...photoFaults(hazards, inspection),
  ];
};
