import { teamLockReplaced } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession } from 'mongoose';
import type { Records } from '../../records.ts';
import { onNewsOfMergers } from '../../staff/news-of-mergers.consumer.ts';
import { onNewsOfPersons } from '../../staff/news-of-persons.consumer.ts';
import type { DismantlingNotices } from '../dismantling-notice/dismantling-notice.module.ts';
import type { Installation } from '../installation/installation.ts';
import type { InstallationNotices } from '../installation-notice/installation-notice.module.ts';
import { noteStaff } from './note-staff.use-case.ts';
import type { StaffTold } from './staff-lacking.ts';

interface Deps {
  readonly records: Pick<Records, 'installations' | 'copies'>;
  readonly installationNotices: InstallationNotices;
  readonly dismantlingNotices: DismantlingNotices;
}

/** The notice by which the work under way on a stay is done; of an installation the stay is called as its notice. */
const noticeOf = ({ installationNotices, dismantlingNotices }: Deps, { _id, state, dismantlingId }: Installation) =>
  state === 'DISMANTLING_APPROVED' ? { notices: dismantlingNotices, id: dismantlingId ?? '' } : { notices: installationNotices, id: _id };

interface Named {
  readonly refs: readonly string[];
  readonly session: ClientSession;
}

/** By what persons are named in notices: their references and the numbers of their certificates. */
const namesOf = async ({ records }: Deps, { refs, session }: Named): Promise<readonly string[]> => {
  const persons = await records.copies.persons.find(refs, session);
  const numbers = [...persons.values()].flatMap(({ qualifications = {} }) => Object.values(qualifications).map(({ number }) => number));
  return [...refs, ...numbers];
};

interface Noting {
  readonly isThere?: (stay: Installation) => boolean;
  readonly told?: StaffTold;
}

const noting =
  (deps: Deps) =>
  async (workers: readonly string[], session: ClientSession, { isThere = () => true, told }: Noting = {}): Promise<void> => {
    const stays = await deps.records.installations.workedOnBy(workers, session);
    for (const stay of stays.filter(isThere)) {
      const { notices, id } = noticeOf(deps, stay);
      const done = await noteStaff(notices, { id, told }, session);
      if (!done.ok) throw new Error(`Notice ${id} could not note its people: ${done.error.code}`);
    }
  };

type NoteWhere = ReturnType<typeof noting>;

const replaced = (deps: Deps, noteWhere: NoteWhere) => {
  const { persons } = deps.records.copies;
  return on(teamLockReplaced, async ({ event: { time }, data: { projectId, outgoingRef, incoming: came, samePerson }, session }) => {
    if (samePerson) return;
    const [outgoing, incoming] = [await persons.refsOf(outgoingRef, session), await persons.refsOf(came.personRef, session)];
    const refs = [...outgoing, ...incoming];
    await persons.hold(await persons.find(refs, session), session);
    const told = { replacement: { outgoing, incoming, at: new Date(time) } };
    await noteWhere(await namesOf(deps, { refs, session }), session, { isThere: (stay) => stay.projectId === projectId, told });
  });
};

/** Approved notices (C6, C9) whose work is to be done are flagged, never broken, when somebody they name leaves the unit, loses a certificate or is replaced in the team of the project; a merger of the unit takes nobody away. After the copies: they decide on them. */
export const noticeStaffHandlers = (deps: Deps): { readonly enterprise: readonly Handler[]; readonly personnel: readonly Handler[] } => {
  const noteWhere = noting(deps);
  const { copies } = deps.records;
  const reconsidered = onNewsOfPersons(async (refs, session) => noteWhere(await namesOf(deps, { refs, session }), session), copies.persons);
  const merged = onNewsOfMergers(
    async ({ usccs, refs }, session) => noteWhere([...usccs, ...(await namesOf(deps, { refs, session }))], session),
    copies,
  );
  return { enterprise: merged, personnel: [...reconsidered, replaced(deps, noteWhere)] };
};
