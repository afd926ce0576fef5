import { teamLockReplaced } from '@anzhu/contracts';
import { type Handler, on } from '@anzhu/messaging';
import type { ClientSession, mongo } from 'mongoose';
import type { Records } from '../../records.ts';
import { onNewsOfPersons } from '../../staff/news-of-persons.consumer.ts';
import type { DismantlingNotices } from '../dismantling-notice/dismantling-notice.module.ts';
import { type Installation, isBeingInstalled } from '../installation/installation.ts';
import type { InstallationNotices } from '../installation-notice/installation-notice.module.ts';
import { type NotingNotices, noteStaff } from './note-staff.use-case.ts';
import type { StaffTold } from './staff-lacking.ts';

/** Notices of one process, and whether the work of one is still to be done. */
interface NoticesUnderWay {
  readonly notices: NotingNotices & { readonly model: { readonly collection: mongo.Collection } };
  readonly isUnderWay: (stay: Installation) => boolean;
}

interface Deps {
  readonly records: Pick<Records, 'installations' | 'copies'>;
  readonly installationNotices: InstallationNotices;
  readonly dismantlingNotices: DismantlingNotices;
}

/** A dismantling is done when it is reported. */
const kindsOf = ({ installationNotices, dismantlingNotices }: Deps): readonly NoticesUnderWay[] => [
  { notices: installationNotices, isUnderWay: isBeingInstalled },
  { notices: dismantlingNotices, isUnderWay: ({ state }) => state === 'DISMANTLING_APPROVED' },
];

interface Found {
  readonly _id: string;
  readonly form: { readonly installationId?: string };
}

/** Of an installation the stay is called as its notice. */
const stayIdOf = ({ _id, form }: Found): string => form.installationId ?? _id;

/** Approved notices that name one of these persons, whose work is to be done. */
const naming = async ({ records }: Pick<Deps, 'records'>, { notices, isUnderWay }: NoticesUnderWay, { refs, session }: Named) => {
  const persons = await records.copies.persons.find(refs, session);
  const numbers = [...persons.values()].flatMap(({ qualifications = {} }) => Object.values(qualifications).map(({ number }) => number));
  const named = [{ 'form.keyStaff.idNumber.ref': { $in: refs } }, { 'form.specialWorkers.certificateNumber': { $in: numbers } }];
  const options = { session, projection: { 'form.installationId': 1 } };
  const found = (await notices.model.collection.find({ state: 'APPROVED', $or: named }, options).toArray()) as unknown as readonly Found[];
  const stays = await records.installations.register.references.find(found.map(stayIdOf), session);
  return found.flatMap((notice) => {
    const stay = stays.get(stayIdOf(notice));
    return stay && isUnderWay(stay) ? [{ id: notice._id, stay }] : [];
  });
};

interface Named {
  readonly refs: readonly string[];
  readonly session: ClientSession;
}

type NoteWhere = (isThere: (stay: Installation) => boolean, named: Named, told?: StaffTold) => Promise<void>;

const noting =
  (deps: Deps): NoteWhere =>
  async (isThere, named, told) => {
    for (const kind of kindsOf(deps)) {
      const found = (await naming(deps, kind, named)).filter(({ stay }) => isThere(stay));
      for (const { id } of found) {
        const done = await noteStaff(kind.notices, { id, told }, named.session);
        if (!done.ok) throw new Error(`Notice ${id} could not note its people: ${done.error.code}`);
      }
    }
  };

const replaced = (noteWhere: NoteWhere, persons: Deps['records']['copies']['persons']) =>
  on(teamLockReplaced, async ({ event: { time }, data: { projectId, outgoingRef, incoming: came, samePerson }, session }) => {
    if (samePerson) return;
    const [outgoing, incoming] = [await persons.refsOf(outgoingRef, session), await persons.refsOf(came.personRef, session)];
    const replacement = { outgoing, incoming, at: new Date(time) };
    await noteWhere((stay) => stay.projectId === projectId, { refs: [...outgoing, ...incoming], session }, { replacement });
  });

/** Approved notices (C6, C9) whose work is to be done are flagged, never broken, when somebody they name leaves the unit, loses a certificate or is replaced in the team of the project. After the copies: they decide on them. */
export const noticeStaffHandlers = (deps: Deps): readonly Handler[] => {
  const { persons } = deps.records.copies;
  const noteWhere = noting(deps);
  const reconsidered = onNewsOfPersons((refs, session) => noteWhere(() => true, { refs, session }), persons);
  return [...reconsidered, replaced(noteWhere, persons)];
};
