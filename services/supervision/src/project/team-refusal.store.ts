import type { EventData } from '@anzhu/contracts';
import type { ClientSession } from 'mongoose';
import type { Projects } from './project.store.ts';
import { teamRoles } from './project-vocabulary.ts';

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

/** Why the personnel service does not lock a team, as the units read it. */
export const refusalWords = async (projects: Projects, reasons: readonly Refusal[], session: ClientSession): Promise<string> => {
  const holders = reasons.flatMap(({ projectIds }) => projectIds);
  const names = await namesOf(projects, holders, session);
  return reasons.map((reason) => refusalText(reason, names)).join('; ');
};
