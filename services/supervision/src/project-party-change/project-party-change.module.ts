import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { passNotices } from './pass-notices.store.ts';
import { namedUnit, orgsAfter, partiesAfter, projectPartyChangeProcess } from './project-party-change.ts';

/** The units of the project in all services follow by its event; the key staff of a unit that has left is replaced by P3. */
export const projectPartyChange = caseModule<SupervisionWorld>()({
  process: projectPartyChangeProcess,
  facts: (world) => async (form, context) => {
    const { enteringUscc } = form;
    return {
      ...(await projectFact(world)(form, context)),
      entering: enteringUscc ? { uscc: enteringUscc, unit: namedUnit(await world.copies.units.find(enteringUscc, context.session)) } : null,
    };
  },
  alongside: {
    'review:APPROVED':
      (world) =>
      async (session, change, { facts }) => {
        const { form } = change;
        const changed = await world.projects.change(
          form.projectId,
          (project) => {
            const parties = partiesAfter(project, form, facts);
            return { facts: {}, data: { parties }, set: { partyOrgs: orgsAfter(project, parties) } };
          },
          session,
        );
        return changed.ok ? passNotices(world, { project: changed.value, change }, session) : changed;
      },
  },
});
