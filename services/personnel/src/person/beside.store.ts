import { err, ok, type Result } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { blocked, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Person } from './person.ts';
import { mergedInto } from './person.use-case.ts';

/** The person beside whom something is put on record, touched in the same transaction and yet of the same version to whoever edits it: a merge at the same moment meets the touch, and one of the two begins again. Refused where the record was merged. */
export const besidePerson = async (persons: Register<Person>, id: string, session: ClientSession): Promise<Result<Person, Refusal>> => {
  const person = await persons.find(id, session);
  if (!person) return err(notFound);
  if (person.mergedInto) return err(blocked(mergedInto(person.mergedInto)));
  await persons.model.collection.updateOne({ _id: id as never }, { $inc: { touched: 1 } }, { session });
  return ok(person);
};
