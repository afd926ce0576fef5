import type { Subject } from '@anzhu/access';
import type { Register } from '@anzhu/register';
import type { Supervisor } from './supervisor.ts';

interface Asked {
  readonly at: number;
  readonly ids: Promise<readonly string[]>;
}

const keptMs = 1_000;

/** Looks up as which supervisors of the own institution somebody signs in; what was read is kept for a second at most, and a failed read not at all. */
export const supervisorIdsOf = (supervisors: Pick<Register<Supervisor>, 'findAt'>, now: () => number = () => performance.now()) => {
  const asked = new WeakMap<Subject, Asked>();
  const lookUp = async ({ id, org }: Subject): Promise<readonly string[]> => {
    const found = await supervisors.findAt({ path: 'account', order: { _id: 1 } }, [id]);
    return found.filter(({ institutionCode }) => institutionCode === org).map(({ _id }) => _id);
  };
  const ask = (subject: Subject): Promise<readonly string[]> => {
    const ids = lookUp(subject);
    asked.set(subject, { at: now(), ids });
    ids.catch(() => asked.delete(subject));
    return ids;
  };
  return (subject: Subject): Promise<readonly string[]> => {
    if (subject.orgKind !== 'AUTHORITY') return Promise.resolve([]);
    const known = asked.get(subject);
    return known && now() - known.at < keptMs ? known.ids : ask(subject);
  };
};
