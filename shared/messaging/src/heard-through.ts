import { durablesOf } from './follow-again.ts';
import { type ReadThrough, readThrough } from './read-through.ts';

interface Hearing extends Omit<ReadThrough, 'sources'> {
  readonly source: string;
  /** By which it is said up to when. */
  readonly now: () => Date | Promise<Date>;
}

/** Answers up to which moment everything is settled that another service had published; null while that is not known. It goes on as it is asked again, also while ever more is published; it is never a moment to come. */
export const heardThrough = ({ source, now, ...deps }: Hearing): (() => Promise<Date | null>) => {
  let through: Date | null = null;
  let asking: { readonly at: Date; readonly isRead: () => Promise<boolean> } | undefined;
  const settle = async (): Promise<void> => {
    if (!(await asking?.isRead())) return;
    through = asking?.at ?? through;
    asking = undefined;
  };
  return async () => {
    const at = await now();
    if ((await durablesOf(deps.manager, { ...deps, source })).length === 0) return null;
    if (asking && asking.at > at) asking = undefined;
    await settle();
    if (!asking) {
      asking = { at, isRead: readThrough({ ...deps, sources: [source] }) };
      await settle();
    }
    return through && through <= at ? through : null;
  };
};
