import { caseParts } from '@anzhu/case-graphql';
import { openCases, renameUnit } from '@anzhu/casework';
import { nameErasures, unitNames } from '@anzhu/copies';
import { buttonResolvers } from '@anzhu/graphql';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { createCopies } from './copies.ts';
import { employerChangeLoaders, employmentResolvers } from './employment/employer-change.resolvers.ts';
import type { PersonnelEnvironment } from './env.ts';
import { keyStaffChange } from './key-staff-change/key-staff-change.module.ts';
import { keyStaffChangeLoaders } from './key-staff-change/key-staff-change.resolvers.ts';
import { lockEntryRegister } from './lock-entry/lock-entry.register.ts';
import { lockEntryLoaders, lockEntryResolvers } from './lock-entry/lock-entry.resolvers.ts';
import { modules } from './modules.ts';
import { namesOfItsOwn } from './name-erasure/erase.store.ts';
import { nameErasureLoaders } from './name-erasure/name-erasure.resolvers.ts';
import { namesErased } from './name-erasure/names-erased.consumer.ts';
import { worldOf } from './open-world.store.ts';
import { employerMoved } from './person/employer-moved.consumer.ts';
import { makeNameRefs } from './person/name-refs.store.ts';
import { personRegister } from './person/person.register.ts';
import { personDisclosureLoaders, personResolvers } from './person/person.resolvers.ts';
import { personButtons } from './person/person-buttons.use-case.ts';
import { personDisclosureRegister } from './person/person-disclosure.register.ts';
import { personMergeLoaders } from './person-merge/person-merge.resolvers.ts';
import { endingQualifications } from './qualification/expiring.use-case.ts';
import { holderMoved, holdersUnitMoved } from './qualification/holder-place.consumer.ts';
import { qualificationRegister } from './qualification/qualification.register.ts';
import { qualificationLoaders, qualificationResolvers } from './qualification/qualification.resolvers.ts';
import { qualificationImport } from './qualification-import/qualification-import.use-case.ts';
import { rosterResolvers } from './roster/roster.resolvers.ts';
import { specialWorkerRegister } from './special-worker/special-worker.register.ts';
import { specialWorkerLoaders, specialWorkerResolvers } from './special-worker/special-worker.resolvers.ts';
import { keyPersonnelLoaders } from './team/key-personnel.loaders.ts';
import { policyOf } from './team/lock.ts';
import { stopHandlers } from './team/stop.consumer.ts';
import { teamHandlers } from './team/team.consumer.ts';
import { teamRegister } from './team/team.register.ts';
import { groundHandlers } from './unlock/unlock-grounds.consumer.ts';
import { unlockRequestLoaders } from './unlock/unlock-request.loaders.ts';
import { unlockRequest } from './unlock/unlock-request.module.ts';

/** Joins the personnel service's aggregates, process, copies and handlers. */
export const createApp = ({ connection, ...shared }: ServiceDeps<PersonnelEnvironment>): ServiceParts => {
  const persons = openRegister(personRegister, shared);
  const disclosures = openRegister(personDisclosureRegister, shared);
  const qualifications = openRegister(qualificationRegister, shared);
  const teams = openRegister(teamRegister, shared);
  const specialWorkers = openRegister(specialWorkerRegister, shared);
  const copies = createCopies(connection);
  const erasures = nameErasures({
    ...{ ...shared, connection, except: { [personRegister.collection]: namesOfItsOwn } },
    isKept: async ({ personId, nameRefs }) => nameRefs.includes((await persons.find(personId))?.nameRef ?? ''),
  });
  const lockEntries = openRegister(lockEntryRegister, shared);
  const deps = {
    ...shared,
    connection,
    copies,
    persons,
    disclosures,
    qualifications,
    specialWorkers,
    teams,
    lockEntries,
    policy: policyOf,
  };
  const { opened, world, casesOf } = openCases(deps, modules, (cases) => worldOf(deps, cases));
  const [keyStaffChanges, unlockRequests] = [casesOf(keyStaffChange), casesOf(unlockRequest)];
  const { resolvers, loaders, timers, limits } = caseParts(opened, {
    imports: [{ type: qualificationRegister.type, kind: qualificationImport(deps) }],
    endings: [endingQualifications(deps)],
  });
  const allCases = opened.map(({ cases }) => cases);
  return {
    resolvers: [
      ...resolvers,
      registerResolvers(persons),
      registerResolvers(disclosures),
      registerResolvers(qualifications),
      registerResolvers(lockEntries),
      lockEntryResolvers,
      rosterResolvers(deps),
      registerResolvers(specialWorkers),
      specialWorkerResolvers,
      personResolvers(deps),
      buttonResolvers(personButtons, {}),
      employmentResolvers,
      qualificationResolvers(deps),
    ],
    loaders: mergeResolvers([
      loaders,
      registerLoaders(persons),
      registerLoaders(disclosures),
      personDisclosureLoaders(deps),
      registerLoaders(qualifications),
      registerLoaders(lockEntries),
      lockEntryLoaders({ lockEntries, persons, keyStaffChanges, unlockRequests }),
      unlockRequestLoaders(persons, unlockRequests),
      keyPersonnelLoaders(deps),
      registerLoaders(specialWorkers),
      specialWorkerLoaders({ qualifications, persons }),
      keyStaffChangeLoaders(persons),
      employerChangeLoaders(persons),
      personMergeLoaders(persons),
      nameErasureLoaders(persons),
      qualificationLoaders({ qualifications, persons }),
    ]),
    consumers: {
      enterprise: [
        copies.units.follower,
        unitNames((unit) => renameUnit(allCases, unit)),
        { name: 'employer-moved', handlers: [employerMoved(deps), holdersUnitMoved(deps)] },
      ],
      personnel: [
        { name: 'holder-place', inAnyOrder: 'It reads the person as it is now.', handlers: holderMoved(deps) },
        erasures.follower,
        { name: 'names-restored', handlers: [namesErased(deps)] },
      ],
      supervision: [
        copies.projects.follower,
        {
          name: 'team-lock',
          inAnyOrder: 'Requests are told by their saga, and the end of a project by the number of its event.',
          handlers: teamHandlers(world),
        },
        { name: 'long-stops', inAnyOrder: 'The last stop decides, by its days.', handlers: stopHandlers(world) },
        {
          name: 'exemption-grounds',
          inAnyOrder: 'It reads projects and stops as they are now.',
          handlers: groundHandlers({ ...deps, requests: unlockRequests }),
        },
      ],
    },
    opening: () => makeNameRefs(deps),
    timers: [...timers, ...qualifications.timers, erasures.timed],
    limits,
    changesTold: { imports: 'ANY_FIELD', qualifications: ['status', 'validUntil', 'uscc'] },
  };
};
