import {
  dismantlingNoticeApproved,
  dismantlingNoticeReported,
  installationNoticeApproved,
  installationNoticeCancelled,
  ownershipFilingChanged,
  ownershipFilingExtended,
  ownershipFilingReissued,
} from '@anzhu/contracts';
import { type Follower, on } from '@anzhu/messaging';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import type { Project } from '../project/project.ts';
import { type Brought, type Stay, standing, standsReason, unreported, unreportedWarning } from './standing-cranes.ts';

interface Cranes extends Brought {
  readonly _id: string;
}

/** The number under which a crane is filed. */
interface Renumbered {
  readonly _id: string;
  readonly filingNumber: string;
}

/** The numbers under which cranes are filed: as they came, and since. */
const presentNumbers = (connection: Connection) => {
  const numbers = connection.collection<Renumbered>('crane_numbers');
  return {
    renumber: async (
      { craneId, filingNumber }: { readonly craneId: string; readonly filingNumber: string },
      session: ClientSession,
    ): Promise<void> => {
      await numbers.updateOne({ _id: craneId }, { $set: { filingNumber } }, { upsert: true, session });
    },
    /** The stays with the numbers their cranes have now. */
    present: async (stays: Readonly<Record<string, Stay>>): Promise<readonly (readonly [id: string, stay: Stay])[]> => {
      const craneIds = Object.values(stays).map(({ craneId }) => craneId);
      const found = await numbers.find({ _id: { $in: craneIds } }).toArray();
      const now = new Map(found.map(({ _id, filingNumber }) => [_id, filingNumber]));
      return Object.entries(stays).map(([id, stay]) => {
        const filingNumber = now.get(stay.craneId) ?? stay.filingNumber;
        return [id, { ...stay, ...(filingNumber && { filingNumber }) }];
      });
    },
  };
};

type Numbers = ReturnType<typeof presentNumbers>;
type Projects = ReturnType<typeof projectsIn>;

const projectsIn = (connection: Connection) => connection.collection<Cranes>('standing_cranes');

/** What came, what is gone, and what is filed under another number. */
const handlersOn = (projects: Projects, { renumber }: Numbers): Follower['handlers'] => {
  const put = async (projectId: string, set: Readonly<Record<string, unknown>>, session: ClientSession): Promise<void> => {
    await projects.updateOne({ _id: projectId }, { $set: set }, { upsert: true, session });
  };
  return [
    on(installationNoticeApproved, async ({ event, data: { installationId, projectId, installerUscc: _, ...stay }, session }) => {
      await put(projectId, { [`came.${installationId}`]: { ...stay, at: new Date(event.time) } }, session);
      if (stay.filingNumber) await renumber({ ...stay, filingNumber: stay.filingNumber }, session);
    }),
    on(installationNoticeCancelled, ({ data: { projectId, installationId }, session }) =>
      put(projectId, { [`gone.${installationId}`]: true }, session),
    ),
    on(dismantlingNoticeApproved, ({ data: { projectId, installationId, craneId }, session }) =>
      put(projectId, { [`gone.${installationId}`]: true, [`dismantlings.${installationId}`]: { craneId } }, session),
    ),
    on(dismantlingNoticeReported, ({ data: { projectId, installationId }, session }) =>
      put(projectId, { [`reported.${installationId}`]: true }, session),
    ),
    on(ownershipFilingReissued, ({ data, session }) => renumber(data, session)),
    on(ownershipFilingChanged, ({ data, session }) => renumber(data, session)),
    on(ownershipFilingExtended, async ({ data, session }) => {
      if (data.undoneSuccessor) await renumber(data, session);
    }),
  ];
};

/** The cranes that stand on projects, from events: shown before an acceptance is asked for. Whether one is accepted the equipment service's gate decides alone (protocols §1). */
export const standingCranes = (connection: Connection) => {
  const projects = projectsIn(connection);
  const numbers = presentNumbers(connection);
  return {
    follower: { name: 'standing-cranes', handlers: handlersOn(projects, numbers) } satisfies Follower,
    /** Every crane that ever came to the project. */
    broughtTo: async (projectId: string, session?: ClientSession): Promise<readonly Stay[]> => {
      const { came = {} } = (await projects.findOne({ _id: projectId }, session ? { session } : {})) ?? {};
      return Object.values(came);
    },
    /** Why the completion of the project cannot be accepted for its cranes, and what is still to be said of those that are gone: a warning. */
    blockersOf: async ({ _id: projectId, division }: Pick<Project, '_id' | 'division'>): Promise<readonly BlockReason[]> => {
      const brought = (await projects.findOne({ _id: projectId })) ?? {};
      const leaving = unreported(brought);
      const stays = await numbers.present({ ...standing(brought), ...leaving });
      return stays.map(([id, stay]) => (leaving[id] ? unreportedWarning : standsReason)(id, stay, division));
    },
  };
};

export type StandingCranes = ReturnType<typeof standingCranes>;
