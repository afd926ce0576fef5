import { draftEvent, personChanged, personRegistered } from '@anzhu/contracts';
import { personNameKey } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';
import type { KnownValues } from '@anzhu/register';
import type { Aggregate, EventDraft } from '@anzhu/store';
import { blocked, type Refusal } from '@anzhu/workflow';
import type { z } from 'zod';
import type { personRecord } from './person.record.ts';

/** A person known by the ID number, of which only a seal, a mask and a keyed reference are kept. */
export interface Person extends Aggregate, Readonly<z.output<typeof personRecord>> {}

/** A personal datum as it is stored and shown. */
export type Sealed = Person['idNumber'];

export type Employment = 'EMPLOYED' | 'LEFT';

export const employmentOf = ({ employed }: Pick<Person, 'employed'>): Employment => (employed ? 'EMPLOYED' : 'LEFT');

const notFree = {
  code: 'PERSON_NOT_FREE',
  zh: '该人员不能登记: 在其他单位在职(可申请人员单位变更)、仍在工程任职(由主管部门登记),或姓名与已登记的不一致',
  en: 'The person cannot be registered: another unit employs it, so that a change of employer is to be asked for, a project still holds it, so that an authority registers it, or the name differs from the one on file',
};

interface Employing extends Pick<Person, 'uscc' | 'name'> {
  /** Whether the asker may read the person, and so be told which it is (S3). */
  readonly maySee: boolean;
}

const onceMore = ({ _id: id, name: label }: Person) => ({
  code: 'PERSON_ALREADY_REGISTERED',
  ...{ zh: '该人员已登记', en: 'The person is already registered', references: [{ kind: 'Person', id, label }] },
});

const elsewhere = {
  code: 'PERSON_EMPLOYED_ELSEWHERE',
  zh: '该人员在其他单位在职,由原单位办理离职,或由新单位申请人员单位变更',
  en: 'The person is employed by another unit, which records the leaving, or from which the new one asks for a change of employer',
};

const otherwiseNamed = ({ name }: Person) => ({
  code: 'PERSON_NAME_DIFFERS',
  zh: `姓名与已登记的不一致,登记的姓名为${name}`,
  en: `The name differs from the one on file for this ID number, which is ${name}`,
});

/** Whether the names of a person were erased; who comes back after that is called as the unit says then. */
export const isNameless = ({ namesErasedOn }: Pick<Person, 'namesErasedOn'>): boolean => namesErasedOn != null;

/** What a person is and was called; nothing where that was erased. */
export const namesOf = (person: Person & KnownValues): readonly string[] =>
  isNameless(person) ? [] : [person.name, ...(person.formerValues?.['name'] ?? []).map(({ value }) => value)];

const isAsNew = (known: Person): boolean => isNameless(known) && !known.employed && known.locks.length === 0;

/** Whether a unit may put a person on its list: one that nobody employs, under the name that is on file; whom a project of the former employer still holds (P3), by the word of an authority alone. */
export const mayEmploy = (known: Person | null, { uscc, name, maySee }: Employing): Result<null, Refusal> => {
  if (!known || isAsNew(known)) return ok(null);
  if (known.employed && known.uscc === uscc) return err(blocked(onceMore(known)));
  const isNamed = personNameKey(known.name) === personNameKey(name);
  const isHeld = known.locks.length > 0 && known.uscc !== uscc;
  if (!maySee && (known.employed || !isNamed || isHeld)) return err(blocked(notFree));
  if (known.employed) return err(blocked(elsewhere));
  return isNamed ? ok(null) : err(blocked(otherwiseNamed(known)));
};

type Known = Pick<Person, '_id' | 'personRef' | 'uscc' | 'employed'> & Partial<Pick<Person, 'nameRef' | 'merger'>>;

/** What others are told of a person: by whom they know the person, never the name. */
const known = ({ _id, personRef, nameRef, uscc, employed, merger }: Known) => ({
  personId: _id,
  ...{ personRef, uscc, employed },
  ...(nameRef && { nameRef }),
  ...(merger && { mergedInto: merger.ref }),
});

type Told = Parameters<typeof known>[0];

export const registeredEvent = (person: Told): EventDraft => draftEvent(personRegistered, known(person));
export const changedEvent = (person: Told): EventDraft => draftEvent(personChanged, known(person));
