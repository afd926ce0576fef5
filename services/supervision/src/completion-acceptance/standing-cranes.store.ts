import {
  dismantlingNoticeApproved,
  dismantlingNoticeReported,
  dismantlingNoticeUndone,
  type EventData,
  installationNoticeApproved,
  installationNoticeCancelled,
  ownershipFilingChanged,
  ownershipFilingExtended,
  ownershipFilingReissued,
} from '@anzhu/contracts';
import { type Follower, newsIn, on } from '@anzhu/messaging';
import type { BlockReason } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import type { Project } from '../project/project.ts';
import { type Brought, type Stay, standing, standsReason, type Told, unreported, unreportedWarning } from './standing-cranes.ts';

interface Cranes extends Brought {
  readonly _id: string;
}

interface Heard {
  readonly event: { readonly eventnumber: number };
  readonly session: ClientSession;
}

/** The number under which a crane is filed. */
interface Renumbered {
  readonly _id: string;
  readonly filingNumber: string;
  /** By what said under which it is filed, an installation or a filing, the number of the last event of it. */
  readonly heard?: Readonly<Record<string, number>>;
}

interface NumberSaid {
  readonly craneId: string;
  readonly filingNumber: string;
  /** Of which record. */
  readonly of: string;
}

/** What is no news of the same record says nothing. */
const renumbered = ({ filingNumber, of }: NumberSaid, number: number) => {
  const { isNews, heard } = newsIn(`heard.${of}`, number);
  const present = { $cond: [isNews, { $literal: filingNumber }, '$filingNumber'] };
  return [{ $set: { filingNumber: present, ...heard } }];
};

/** The numbers under which cranes are filed: as they came, and since. */
const presentNumbers = (connection: Connection) => {
  const numbers = connection.collection<Renumbered>('crane_numbers');
  return {
    renumber: async (said: NumberSaid, { event, session }: Heard): Promise<void> => {
      await numbers.updateOne({ _id: said.craneId }, renumbered(said, event.eventnumber), { upsert: true, session });
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

/** What an event says of an installation or a notice, and what is kept of it. */
interface Said {
  readonly projectId: string;
  readonly of: string;
  readonly told: keyof Told;
  readonly $set?: Readonly<Record<string, unknown>>;
  readonly $unset?: Readonly<Record<string, true>>;
}

const areLost = (installationIds: readonly string[] = []): Readonly<Record<string, true>> =>
  Object.fromEntries(installationIds.map((id) => [`lost.${id}`, true]));

const keepIn =
  (projects: Projects) =>
  async ({ projectId, of, told, ...write }: Said, { event, session }: Heard): Promise<void> => {
    await projects.updateOne(
      { _id: projectId },
      { ...write, $max: { [`told.${of}.${told}`]: event.eventnumber } },
      { upsert: true, session },
    );
  };

const dismantlingsOn = (keep: ReturnType<typeof keepIn>): Follower['handlers'] => {
  const kept = ({ noticeId, installationId, craneId, projectId }: EventData<'equipment.dismantling-notice.undone.v1'>) => ({
    ...{ projectId, of: noticeId },
    $set: { [`dismantlings.${noticeId}`]: { craneId, installationId } },
  });
  return [
    on(dismantlingNoticeApproved, ({ data, ...heard }) => keep({ ...kept(data), told: 'approved' }, heard)),
    on(dismantlingNoticeReported, ({ data, ...heard }) => keep({ ...kept(data), told: 'reported' }, heard)),
    on(dismantlingNoticeUndone, ({ data, ...heard }) => {
      const { $set, ...of } = kept(data);
      const over = data.isInstallationLost ? areLost([data.installationId]) : {};
      return keep({ ...of, $set: { ...$set, ...over }, told: 'undone', $unset: { [`gone.${data.installationId}`]: true } }, heard);
    }),
  ];
};

/** What came, what is gone, and what is filed under another number. */
const handlersOn = (projects: Projects, { renumber }: Numbers): Follower['handlers'] => {
  const keep = keepIn(projects);
  return [
    on(installationNoticeApproved, async ({ data: { installationId: of, projectId, installerUscc: _, insteadOf, ...stay }, ...heard }) => {
      const $set = { [`came.${of}`]: { ...stay, ...(insteadOf && { tellsFormer: true }) }, ...areLost(insteadOf) };
      await keep({ projectId, of, told: 'approved', $set }, heard);
      if (stay.filingNumber) await renumber({ ...stay, filingNumber: stay.filingNumber, of }, heard);
    }),
    on(installationNoticeCancelled, ({ data: { projectId, installationId: of }, ...heard }) =>
      keep({ projectId, of, told: 'cancelled' }, heard),
    ),
    ...dismantlingsOn(keep),
    on(ownershipFilingReissued, ({ data, ...heard }) => renumber({ ...data, of: data.filingId }, heard)),
    on(ownershipFilingChanged, ({ data, ...heard }) => renumber({ ...data, of: data.filingId }, heard)),
    on(ownershipFilingExtended, async ({ data, ...heard }) => {
      if (data.undoneSuccessor) await renumber({ ...data, of: data.filingId }, heard);
    }),
  ];
};

/** The cranes that stand on projects, from events: shown before an acceptance is asked for. Whether one is accepted the equipment service's gate decides alone (protocols §1). */
export const standingCranes = (connection: Connection) => {
  const projects = projectsIn(connection);
  const numbers = presentNumbers(connection);
  return {
    follower: {
      name: 'standing-cranes',
      inAnyOrder: 'Of each stay, notice and number it keeps the last word by the number of its event.',
      handlers: handlersOn(projects, numbers),
    } satisfies Follower,
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
