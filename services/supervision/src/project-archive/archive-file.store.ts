import type { Subject } from '@anzhu/access';
import { archiveFile, createPrinter, type FileTicket } from '@anzhu/case-files';
import type { Cases, CheckedFiles } from '@anzhu/casework';
import { type Clock, err, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import type { OpenedFile, PartWanted } from '@anzhu/store';
import { notFound, type Refusal } from '@anzhu/workflow';
import { type Discipline, disciplines } from '../institution/discipline.ts';
import type { Institution } from '../institution/institution.ts';
import type { Project } from '../project/project.ts';
import { printedFor } from './printed-for.store.ts';
import type { ArchiveOf } from './project-archive.store.ts';
import { wholeArchive } from './whole-archive.store.ts';

export interface FileAsked {
  readonly projectId: string;
  readonly discipline: Discipline;
}

/** What a link stands for: whose reading of which archive. */
interface Linked extends FileAsked {
  readonly subject: Omit<Subject, 'name'>;
}

interface Archives {
  readonly clock: Clock;
  readonly files: Pick<CheckedFiles, 'offer' | 'link' | 'measured' | 'openPart'>;
  readonly cases: readonly Cases<never, never, never>[];
  readonly archiveOf: ArchiveOf;
  readonly institutions: Pick<Register<Institution>, 'numbers'>;
  readonly projectOf: (subject: Subject, id: string) => Promise<Project | null>;
}

const titleOf = ({ number }: Pick<Project, 'number'>, discipline: Discipline): string => `${disciplines[discipline].zh}档案 ${number}`;

const aboutOf = ({ name, number, registrationNumber }: Project): readonly string[] => [
  `工程名称：${name}`,
  `工程编号：${number}`,
  `报监编号：${registrationNumber}`,
];

const kind = 'project-archive';

/** The archive of a project as one file (R15): a link bound to its reader, and the file, made while it is fetched of what that reader may read then. */
export const archiveFiles = ({ files, cases, archiveOf, projectOf, institutions, clock }: Archives) => {
  const whole = wholeArchive(cases, archiveOf);
  const printed = printedFor(institutions);
  const printer = createPrinter({ now: clock });
  const make = async ({ projectId, discipline, subject }: Linked, wanted?: PartWanted): Promise<Result<OpenedFile, Refusal>> => {
    const reader = { ...subject, name: '' };
    const project = await projectOf(reader, projectId);
    if (!project) return err(notFound);
    const found = await whole(reader, { project, discipline });
    if (!found.ok) return found;
    const title = { title: titleOf(project, discipline), about: aboutOf(project) };
    const papers = await printed(project, found.value);
    return ok(await archiveFile({ title, cases: found.value, files, papers, printer }, wanted));
  };
  files.offer(kind, 'ARCHIVE', make);
  return (
    subject: Subject,
    { project, discipline }: { readonly project: Project; readonly discipline: Discipline },
  ): Result<FileTicket, Refusal> => {
    const { id, org, orgKind, unitKinds, region, roles } = subject;
    const asked: Linked = { projectId: project._id, discipline, subject: { id, org, orgKind, unitKinds, region, roles } };
    const linked = files.link(kind, asked);
    return linked.ok ? ok({ ...linked.value, fileName: `${titleOf(project, discipline)}.zip` }) : linked;
  };
};
