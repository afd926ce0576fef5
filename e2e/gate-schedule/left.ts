import { deriveId } from '@anzhu/kernel';
import mongoose from 'mongoose';
import type { Stage } from '../harness/stage.ts';

interface Acceptance {
  readonly _id: string;
  readonly state: string;
}

interface Gate {
  readonly _id: string;
  readonly open: readonly object[];
  readonly sealedBy: string | null;
}

/** How the two services have left the project of a stage: acceptances in force, cranes standing, questions without an answer, and a seal that is that of no acceptance in force. */
export const leftOf = async ({ recall, system }: Stage) => {
  const connection = await mongoose.createConnection(system.mongoUri).asPromise();
  try {
    const projectId = String(recall('project')['projectId']);
    const [supervision, equipment] = [connection.useDb('supervision'), connection.useDb('equipment')];
    const attempts = await supervision
      .collection<Acceptance>('completion_acceptances')
      .find({ 'form.projectId': projectId } as never)
      .toArray();
    const gate = await equipment.collection<Gate>('project_gates').findOne({ _id: projectId });
    const accepted = attempts.filter(({ state }) => state === 'ACCEPTED');
    const seals = accepted.map(({ _id }) => deriveId('acceptance-token', _id));
    return {
      accepted: accepted.length,
      standing: gate?.open.length ?? -1,
      unanswered: attempts.filter(({ state }) => state === 'CHECKING_EQUIPMENT').length,
      strangeSeals: gate?.sealedBy && !seals.includes(gate.sealedBy) ? 1 : 0,
    };
  } finally {
    await connection.close();
  }
};
