import { dismantlingNoticeApproved, installationNoticeApproved, installationNoticeCancelled } from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';

/** A stay of a crane; the number is unknown of what was installed before the events said so. */
interface Stay {
  readonly craneId: string;
  readonly filingNumber?: string;
  readonly since?: string;
}

/** Of a project, by installation: what came, and what is gone, in whatever order that was told. */
interface Cranes {
  readonly _id: string;
  readonly came?: Readonly<Record<string, Stay>>;
  readonly gone?: Readonly<Record<string, true>>;
}

/** R13: a crane that keeps the project from being completed, in the words of the service that refuses. */
const standsReason = (installationId: string, { filingNumber = '', since }: Stay): BlockReason => {
  const approved = since ? { zh: `(${since}安装告知通过)`, en: `; its installation was approved on ${since}` } : { zh: '', en: '' };
  const label = filingNumber || '安装告知';
  return {
    code: 'CRANE_STANDS',
    zh: `起重机械${filingNumber}未办理拆除${approved.zh}`,
    en: filingNumber ? `The crane ${filingNumber} is not dismantled${approved.en}` : `A crane is not dismantled${approved.en}`,
    references: [{ kind: 'Installation', id: installationId, label }],
  };
};

const standsReasons = ({ came = {}, gone = {} }: Partial<Cranes>): readonly BlockReason[] =>
  Object.entries(came).flatMap(([id, stay]) => (gone[id] ? [] : [standsReason(id, stay)]));

const staysOf = ({ came = {} }: Partial<Cranes>): readonly Stay[] => Object.values(came);

/** The cranes that stand on projects, from events: shown before an acceptance is asked for. Whether one is accepted the equipment service's gate decides alone (protocols §1). */
export const standingCranes = (connection: Connection) => {
  const projects = connection.collection<Cranes>('standing_cranes');
  const find = async (_id: string, session?: ClientSession): Promise<Partial<Cranes>> =>
    (await projects.findOne({ _id }, session ? { session } : {})) ?? {};
  const put = async (projectId: string, set: Readonly<Record<string, unknown>>, session: ClientSession): Promise<void> => {
    await projects.updateOne({ _id: projectId }, { $set: set }, { upsert: true, session });
  };
  const left = ({ projectId, installationId }: { projectId: string; installationId: string }, session: ClientSession) =>
    put(projectId, { [`gone.${installationId}`]: true }, session);
  return {
    follower: {
      name: 'standing-cranes',
      handlers: [
        on(installationNoticeApproved, ({ data: { installationId, projectId, installerUscc: _, ...stay }, session }) =>
          put(projectId, { [`came.${installationId}`]: stay }, session),
        ),
        on(installationNoticeCancelled, ({ data, session }) => left(data, session)),
        on(dismantlingNoticeApproved, ({ data, session }) => left(data, session)),
      ],
    } satisfies Follower,
    /** Every crane that ever came to the project. */
    broughtTo: async (projectId: string, session?: ClientSession): Promise<readonly Stay[]> => staysOf(await find(projectId, session)),
    /** Why the completion of the project cannot be accepted for its cranes. */
    blockersOf: async (projectId: string): Promise<readonly BlockReason[]> => standsReasons(await find(projectId)),
  };
};

export type StandingCranes = ReturnType<typeof standingCranes>;
