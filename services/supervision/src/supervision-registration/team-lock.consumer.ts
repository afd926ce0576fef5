import { expectTaken } from '@anzhu/casework';
import { type EventData, teamLockAcquired, teamLockRefused } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Projects } from '../project/project.store.ts';
import { teamRoles } from '../project/project-vocabulary.ts';
import type { SupervisionRegistrations } from './supervision-registration.module.ts';
import { sagaOf } from './supervision-registration.ts';

type Refusal = EventData<'personnel.team-lock.refused.v1'>['reasons'][number];

// biome-ignore format: the table reads in columns
const causes: Readonly<Record<Refusal['code'], string>> = {
  AT_LIMIT:              '在建工程数已达上限',
  UNKNOWN_PERSON:        '在所在单位未查到姓名、证件相符的在职人员',
  QUALIFICATION_MISSING: '缺少资格证书',
  QUALIFICATION_EXPIRED: '资格证书已过期',
  TEAM_CLOSED:           '项目班子已关闭',
  TEAM_HELD:             '项目班子已锁定',
};

/** P3c: on what the refusal of a 监理员 as chief rests. */
const groundOf = (code: Refusal['code'], role: Refusal['role']): string =>
  code === 'QUALIFICATION_MISSING' && role === 'CHIEF_SUPERVISION_ENGINEER'
    ? '(依据《建设工程监理规范》GB/T 50319,总监理工程师应为注册监理工程师)'
    : '';

/** The reason as the unit reads it: role, person, cause, and the projects that hold the person. */
const refusalText = ({ code, role, name, projectIds }: Refusal, projectNames: ReadonlyMap<string, string>): string => {
  const who = [role ? teamRoles[role].zh : '', name ?? ''].filter(Boolean).join(' ');
  const held = projectIds.map((id) => projectNames.get(id) ?? '名称未知的工程').join('、');
  return `${who ? `${who}: ` : ''}${causes[code]}${groundOf(code, role)}${held ? `(${held})` : ''}`;
};

const namesOf = async (
  { register: { model } }: Projects,
  ids: readonly string[],
  session: ClientSession,
): Promise<ReadonlyMap<string, string>> => {
  const found = await model.find({ _id: { $in: [...ids] } }, { name: 1 }, { session }).lean<{ _id: string; name: string }[]>();
  return new Map(found.map(({ _id, name }) => [_id, name]));
};

/** Answers of the personnel service to 锁定人员; an answer to another saga than the one asked last is no answer. */
export const teamLockHandlers = (registrations: SupervisionRegistrations, projects: Projects): readonly Handler[] => {
  const asking = async ({ projectId, saga }: { projectId: string; saga: string }, session: ClientSession): Promise<string | null> => {
    const project = await projects.find(projectId, session);
    const registration = project && (await registrations.store.find(registrations.model, project.registrationId, session));
    return registration && sagaOf(registration) === saga ? registration._id : null;
  };
  return [
    on(teamLockAcquired, async ({ data, session }) => {
      const id = await asking(data, session);
      if (id) expectTaken(await registrations.actAsSystem(id, { action: 'confirmLock' }, session));
    }),
    on(teamLockRefused, async ({ data: { reasons, ...answer }, session }) => {
      const id = await asking(answer, session);
      if (!id) return;
      const holders = reasons.flatMap(({ projectIds }) => projectIds);
      const names = await namesOf(projects, holders, session);
      const opinion = reasons.map((reason) => refusalText(reason, names)).join('; ');
      expectTaken(await registrations.actAsSystem(id, { action: 'refuseLock', opinion }, session));
    }),
  ];
};
