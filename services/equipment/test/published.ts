import type { PublishedGate } from '../src/sites/project-gate/gate-repair.store.ts';
import type { ProjectGate } from '../src/sites/project-gate/project-gate.ts';
import type { EquipmentKit } from './equipment-kit.ts';

/** What the gate of a project has said: no relay takes it out of its outbox here. */
export const publishedIn =
  ({ connection }: EquipmentKit): PublishedGate =>
  async (projectId) => {
    const gate = await connection.collection<ProjectGate>('project_gates').findOne({ _id: projectId });
    return (gate?.outbox ?? []).map(({ type, data }) => ({ type, data: { ...data } }));
  };
