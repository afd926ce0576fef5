import type { Occasion, Sample } from '@anzhu/samples';
import { projectIn, supervisedProject } from '../project/project.sample.ts';
import { checklistOf } from './checklists.ts';
import type { SiteInspectionForm } from './site-inspection.form.ts';

const items = checklistOf('SAFETY', 1)?.items ?? [];

/** R6 c: two hazards found among edges and scaffolds. */
export const inspectionForm = (projectId: string, today: string): SiteInspectionForm => ({
  projectId,
  kind: 'SAFETY',
  inspectedOn: today,
  place: '3号楼',
  summary: '脚手架与临边防护存在隐患',
  checklistVersion: 1,
  results: items.map(({ code }) => ({ item: code, finding: code === 'AG01' ? 'VIOLATES' : 'CONFORMS' })),
  hazards: [{ place: '三层临边', description: '防护栏杆缺失', severity: 'GENERAL', item: 'AG01' }],
});

/** A project where hazards are found and mended. */
export const inspectedProject = (occasion: Occasion): Promise<string> =>
  occasion.once('inspected project', () => supervisedProject(occasion, ['SAFETY']));

export const sample: Sample<SiteInspectionForm> = {
  plan: async (occasion) => ({
    opener: occasion.supervisor('SAFETY').account,
    form: inspectionForm(projectIn(occasion) ?? (await inspectedProject(occasion)), occasion.days.today),
  }),
};
