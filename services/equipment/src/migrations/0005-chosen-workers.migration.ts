import type { PersonCopy } from '@anzhu/copies';
import type { Change, Migration, MigrationStep } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import type { SpecialWorkerRow } from '../staff/key-staff.form.ts';
import { personRefsIn } from '../staff/key-staff.ts';

type Rows = readonly SpecialWorkerRow[] | undefined;

interface Stored {
  readonly _id: string;
  readonly form: { readonly specialWorkers?: Rows };
  readonly outcome?: { readonly crew?: { readonly specialWorkers?: Rows } };
}

const isTyped = ({ certificateNumber, idNumber }: SpecialWorkerRow): boolean => certificateNumber === undefined && idNumber !== undefined;

/** The certificate by which somebody works, where there is but one. */
const certificateOf = (person: PersonCopy | undefined): string | undefined => {
  const [first, ...others] = Object.values(person?.qualifications ?? {}).filter(({ kind }) => kind === 'SPECIAL_OPERATION');
  return others.length > 0 ? undefined : first?.number;
};

const shownIn = (rows: readonly SpecialWorkerRow[], persons: ReadonlyMap<string, PersonCopy>): readonly SpecialWorkerRow[] =>
  rows.map((row) => {
    const [ref = ''] = personRefsIn([row]);
    const certificateNumber = isTyped(row) ? certificateOf(persons.get(ref)) : undefined;
    return certificateNumber === undefined ? row : { ...row, certificateNumber };
  });

const change = async (batch: readonly mongo.Document[], connection: Connection): Promise<readonly Change[]> => {
  const typed = (batch as unknown as readonly Stored[]).filter(
    ({ form, outcome }) => form.specialWorkers?.some(isTyped) || outcome?.crew?.specialWorkers?.some(isTyped),
  );
  const refs = personRefsIn(...typed.flatMap(({ form, outcome }) => [form.specialWorkers, outcome?.crew?.specialWorkers]));
  const found = await connection
    .collection<PersonCopy>('person_copies')
    .find({ _id: { $in: [...refs] } })
    .toArray();
  const persons = new Map(found.map((person) => [person._id, person]));
  return typed.flatMap(({ _id, form, outcome }): Change[] => {
    const { specialWorkers = [] } = form;
    const shown = shownIn(specialWorkers, persons);
    const crew = outcome?.crew;
    const crewWorkers = crew?.specialWorkers ?? [];
    const shownCrew = shownIn(crewWorkers, persons);
    const same = [...shown, ...shownCrew].every((row, at) => row === [...specialWorkers, ...crewWorkers][at]);
    if (same) return [];
    const crewShown = crew && { outcome: { ...outcome, crew: { ...crew, specialWorkers: shownCrew } } };
    return [{ id: _id, set: { form: { ...form, ...(form.specialWorkers && { specialWorkers: shown }) }, ...crewShown } }];
  });
};

const collections = ['installation_notices', 'dismantling_notices', 'use_registrations', 'crew_changes'];

/** P4: special workers that were typed are shown by their certificates, as those that are chosen; they are still decided by the ID number. */
export const chosenWorkers: Migration = {
  id: '0005-chosen-workers',
  steps: () => collections.map((collection): MigrationStep => ({ collection, change })),
};
