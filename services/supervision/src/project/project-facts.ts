import type { ProjectFacts } from './project.record.ts';

type Changed = (facts: ProjectFacts) => Partial<ProjectFacts>;

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

export const noticeIssued =
  (notice: ProjectFacts['notices'][number]): Changed =>
  ({ notices }) => ({ notices: [...notices, notice] });

export const noticeClosed =
  (id: string): Changed =>
  ({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) });

export const suspensionBegun =
  (id: string): Changed =>
  ({ suspensions }) => ({ suspensions: [...without(suspensions, id), id] });

export const suspensionEnded =
  (id: string): Changed =>
  ({ suspensions }) => ({ suspensions: without(suspensions, id) });
