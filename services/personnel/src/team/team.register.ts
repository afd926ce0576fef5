import { defineRegister } from '@anzhu/register';
import { teamRecord } from './team.record.ts';
import type { Team } from './team.ts';

/** 项目班子 of a project, by the project's id: what the team lock decides on. What it holds is seen on the persons. */
export const teamRegister = defineRegister<Team>({
  type: 'Team',
  collection: 'teams',
  zh: '项目班子',
  en: 'Locked team of a project',
  record: teamRecord,
  readableBy: 'NOBODY',
});
