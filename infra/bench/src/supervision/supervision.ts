import { join } from 'node:path';
import { buildTree } from '../../../local/src/build.ts';
import { startMongo } from '../../../local/src/embedded/mongo.ts';
import { askedOf, type Question } from '../asked.ts';
import { scattered } from '../filings.ts';
import type { Scale } from '../options.ts';
import { startBench } from '../system.ts';
import type { Line } from '../table.ts';
import { loadSupervision, sitesOfWuhua } from './load-supervision.ts';
import { projectId, type Site } from './records.ts';

const chart = '{ code label { zh } points { code label { zh } count } }';
const time = 'replyTime { replies average }';
const dashboard = `query($division: String) { supervisionDashboard(division: $division) {
  projects ${chart} overdue ${chart} openNotices ${chart} inspectionsByMonth ${chart} hazardsByKind ${chart} hazardsByMonth ${chart}
  suspensions ${chart} suspensionsByMonth ${chart} ${time}
  counties { division divisionLabel { zh } projects overdueInspections overdueNotices hazards ${time} }
  supervisors(first: 20) { supervisor { name } overdueInspections overdueNotices inspections hazards ${time} } } }`;

const list = '(first: 20) { edges { node { id title state stateLabel { text } } } }';
const page = `query($id: ID!) { project(id: $id) { number name constructionStatus qualityStatus safetyStatus parties { name }
  statusReasons { construction { code } } supervision { institution plan { id nextInspectionOn } supervisors { supervisor { name } } }
  siteInspections${list} rectificationNotices${list} } completionBlockers(projectId: $id) { code } }`;

const waiting = `query { supervisionPlans(filter: { states: [OVERDUE] })
  { edges { node { id title state stateLabel { text } responsible { name } nextInspectionOn } } pageInfo { hasNextPage } }
  rectificationNotices(tab: WAITING) { edges { node { id title state dueAt } } pageInfo { hasNextPage } } }`;

const [city, province] = ['kunming-safety-supervisor', 'yunnan-officer'];
const pageOf = (n: number, sites: readonly Site[]) => ({ id: projectId(sites[scattered(n) % sites.length] ?? { n: 0, division: '' }) });

const questions: readonly Question<readonly Site[]>[] = [
  { what: 'Dashboard of supervision, a province', user: province, query: dashboard, aim: 200 },
  { what: 'Dashboard of supervision, a city', user: city, query: dashboard, aim: 200 },
  { what: 'Dashboard of supervision, a county', user: city, query: dashboard, variables: () => ({ division: '530102' }), aim: 200 },
  { what: 'Work list: overdue inspections and waiting notices, a city', user: city, query: waiting, aim: 20, isOnceWarm: true },
  { what: 'Page of a project', user: city, query: page, variables: pageOf, aim: 40, isOnceWarm: true },
];

const measureStock = async (scale: Scale, projects: number, dataDir: string): Promise<readonly Line[]> => {
  const mongo = await startMongo({ dir: join(dataDir, 'mongo') });
  try {
    await loadSupervision(mongo.url, projects);
  } finally {
    await mongo.stop();
  }
  const bench = await startBench(dataDir);
  const asked = questions.map((question) => ({ ...question, what: `${question.what}; ${projects.toLocaleString('en')} projects` }));
  try {
    return await askedOf('j', asked, { bench, world: sitesOfWuhua(projects), scale });
  } finally {
    await bench.stop();
  }
};

/** (j) Work list, page of a project and dashboards of supervision through the gateway, on a small stock and a large one. */
export const measureSupervision = async (scale: Scale, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const lines: Line[] = [];
  for (const projects of scale.projects) lines.push(...(await measureStock(scale, projects, join(dataDir, String(projects)))));
  return lines;
};
