import type { EventData } from '@anzhu/contracts';
import type { Bilingual } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { Projects } from './project.store.ts';
import { teamRoles } from './project-vocabulary.ts';

type Refusal = EventData<'personnel.team-lock.refused.v1'>['reasons'][number];

// biome-ignore format: the table reads in columns
const causes: Readonly<Record<Refusal['code'], Bilingual>> = {
  AT_LIMIT:              { zh: '在建工程数已达上限',                     en: 'holds as many projects in construction as are allowed' },
  UNKNOWN_PERSON:        { zh: '在所在单位未查到姓名、证件相符的在职人员', en: 'is not found with the unit, employed there, by this name and ID number' },
  QUALIFICATION_MISSING: { zh: '缺少资格证书',                           en: 'lacks the certificate' },
  QUALIFICATION_EXPIRED: { zh: '资格证书已过期',                         en: 'has a certificate that has expired' },
  TEAM_CLOSED:           { zh: '项目班子已关闭',                         en: 'The team is closed' },
  TEAM_HELD:             { zh: '项目班子已锁定',                         en: 'The team is locked already' },
};

const unnamed: Bilingual = { zh: '名称未知的工程', en: 'a project whose name is not known' };

/** P3c: on what the refusal of a 监理员 as chief rests. */
const registeredOnly: Bilingual = {
  zh: '(依据《建设工程监理规范》GB/T 50319,总监理工程师应为注册监理工程师)',
  en: ' (by GB/T 50319 the chief supervision engineer is a registered supervision engineer)',
};

const groundOf = ({ code, role }: Refusal): Bilingual =>
  code === 'QUALIFICATION_MISSING' && role === 'CHIEF_SUPERVISION_ENGINEER' ? registeredOnly : { zh: '', en: '' };

type Said = (words: Bilingual) => string;

/** The reason as the unit reads it: role, person, cause, and the projects that hold the person. */
const refusalText = (
  refusal: Refusal,
  said: Said,
  { name, held, comma }: { readonly name: string | undefined; readonly held: readonly string[]; readonly comma: string },
): string => {
  const { code, role } = refusal;
  const who = [role ? said(teamRoles[role]) : '', name ?? ''].filter(Boolean).join(' ');
  return `${who ? `${who}: ` : ''}${said(causes[code])}${said(groundOf(refusal))}${held.length > 0 ? `(${held.join(comma)})` : ''}`;
};

const namesOf = async (
  { register: { model } }: Projects,
  ids: readonly string[],
  session: ClientSession,
): Promise<ReadonlyMap<string, string>> => {
  const found = await model.find({ _id: { $in: [...ids] } }, { name: 1 }, { session }).lean<{ _id: string; name: string }[]>();
  return new Map(found.map(({ _id, name }) => [_id, name]));
};

interface Refused {
  readonly projectId: string;
  readonly reasons: readonly Refusal[];
}

/** Why the personnel service does not lock a team, as the units read it: with the names under which the project knows its team. */
export const refusalWords = async (projects: Projects, { projectId, reasons }: Refused, session: ClientSession): Promise<Bilingual> => {
  const team = (await projects.find(projectId, session))?.team ?? [];
  const calledHere = new Map(team.map(({ personRef, name }) => [personRef, name]));
  const holders = reasons.flatMap(({ projectIds }) => projectIds);
  const names = await namesOf(projects, holders, session);
  const text = (said: Said, comma: string): string => {
    const heldBy = ({ projectIds }: Refusal) => projectIds.map((id) => names.get(id) ?? said(unnamed));
    const nameOf = ({ personRef = '', name }: Refusal) => name ?? calledHere.get(personRef);
    return reasons.map((reason) => refusalText(reason, said, { name: nameOf(reason), held: heldBy(reason), comma })).join('; ');
  };
  return { zh: text(({ zh }) => zh, '、'), en: text(({ en }) => en, ', ') };
};
