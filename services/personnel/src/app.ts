import { caseParts } from '@anzhu/case-graphql';
import { openCases, renameUnit } from '@anzhu/casework';
import { unitNames } from '@anzhu/copies';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { createCopies } from './copies.ts';
import { employerChangeLoaders, employmentResolvers } from './employment/employer-change.resolvers.ts';
import type { PersonnelEnvironment } from './env.ts';
import { keyStaffChangeLoaders } from './key-staff-change/key-staff-change.resolvers.ts';
import { modules } from './modules.ts';
import { employerMoved } from './person/employer-moved.consumer.ts';
import { personRegister } from './person/person.register.ts';
import { personDisclosureLoaders, personResolvers } from './person/person.resolvers.ts';
import { personDisclosureRegister } from './person/person-disclosure.register.ts';
import { personMergeLoaders } from './person-merge/person-merge.resolvers.ts';
import { qualificationRegister } from './qualification/qualification.register.ts';
import { qualificationLoaders, qualificationResolvers } from './qualification/qualification.resolvers.ts';
import { policyOf } from './team/lock.ts';
import { stopHandlers } from './team/stop.consumer.ts';
import { teamHandlers } from './team/team.consumer.ts';
import { teamRegister } from './team/team.register.ts';
import { referencesOf } from './world.ts';

/** Joins the personnel service's aggregates, process, copies and handlers. */
export const createApp = ({ connection, ...shared }: ServiceDeps<PersonnelEnvironment>): ServiceParts => {
  const persons = openRegister(personRegister, shared);
  const disclosures = openRegister(personDisclosureRegister, shared);
  const qualifications = openRegister(qualificationRegister, shared);
  const teams = openRegister(teamRegister, shared);
  const copies = createCopies(connection);
  const deps = { ...shared, connection, copies, persons, disclosures, qualifications, teams, policy: policyOf };
  const { opened } = openCases(deps, modules, () => ({ ...deps, references: referencesOf(deps) }));
  const { resolvers, loaders, timers, limits } = caseParts(opened);
  const allCases = opened.map(({ cases }) => cases);
  return {
    resolvers: [
      ...resolvers,
      registerResolvers(persons),
      registerResolvers(disclosures),
      registerResolvers(qualifications),
      personResolvers(deps),
      employmentResolvers,
      qualificationResolvers(deps),
    ],
    loaders: mergeResolvers([
      loaders,
      registerLoaders(persons),
      registerLoaders(disclosures),
      personDisclosureLoaders(deps),
      registerLoaders(qualifications),
      keyStaffChangeLoaders(persons),
      employerChangeLoaders(persons),
      personMergeLoaders(persons),
      qualificationLoaders(qualifications),
    ]),
    consumers: {
      enterprise: [
        copies.units.follower,
        unitNames((unit) => renameUnit(allCases, unit)),
        { name: 'employer-moved', handlers: [employerMoved(deps)] },
      ],
      supervision: [
        copies.projects.follower,
        { name: 'team-lock', handlers: teamHandlers(deps) },
        { name: 'long-stops', handlers: stopHandlers(deps) },
      ],
    },
    timers: [...timers, ...qualifications.timers],
    limits,
  };
};
