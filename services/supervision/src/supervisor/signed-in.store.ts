import type { Subject } from '@anzhu/access';
import type { Register } from '@anzhu/register';
import type { Supervisor } from './supervisor.ts';

/** Looks up, once in a request, as which supervisors of the own institution somebody signs in. */
export const supervisorIdsOf = (supervisors: Register<Supervisor>) => {
  const asked = new WeakMap<Subject, Promise<readonly string[]>>();
  const lookUp = async ({ id, org }: Subject): Promise<readonly string[]> => {
    const found = await supervisors.findAt({ path: 'account', order: { _id: 1 } }, [id]);
    return found.filter(({ institutionCode }) => institutionCode === org).map(({ _id }) => _id);
  };
  return (subject: Subject): Promise<readonly string[]> => {
    const known = asked.get(subject) ?? (subject.orgKind === 'AUTHORITY' ? lookUp(subject) : Promise.resolve([]));
    asked.set(subject, known);
    return known;
  };
};
