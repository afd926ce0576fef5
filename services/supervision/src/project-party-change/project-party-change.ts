import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { approvalReasons, blacklistReasons, type UnitCopy } from '@anzhu/copies';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Party, Project } from '../project/project.ts';
import type { ProjectFact } from '../project/project-case.ts';
import { changedByOwner, changeGuards } from '../project/project-change.ts';
import { partyFaults } from '../supervision-registration/registration-rules.ts';
import { type ProjectPartyChangeForm, projectPartyChangeForm } from './project-party-change.form.ts';
import { projectPartyChangeWorkflow } from './project-party-change.workflow.ts';

export type ProjectPartyChangeOutcome = object;

/** A unit whose registration is known. */
export const namedUnit = (unit: UnitCopy | null): Named<UnitCopy> | null =>
  unit?.name === undefined ? null : { ...unit, name: unit.name };

type Named<T extends { readonly name?: string }> = T & { readonly name: string };

export interface ProjectPartyChangeFacts extends ProjectFact {
  /** The unit that enters, as it is registered. */
  readonly entering: { readonly uscc: string; readonly unit: Named<UnitCopy> | null } | null;
}

type Change = CaseRecord<ProjectPartyChangeForm, object>;
type At = Circumstances<ProjectPartyChangeFacts>;
type Form = Partial<ProjectPartyChangeForm>;

const isParty =
  (kind: string | undefined, uscc: string | undefined) =>
  (party: Party): boolean =>
    party.kind === kind && party.uscc === uscc;

/** The parties with the change made; a unit that enters is called as it is registered. */
export const partiesAfter = ({ parties }: Pick<Project, 'parties'>, { kind, leavingUscc }: Form, { entering }: ProjectPartyChangeFacts) => [
  ...parties.filter((party) => !isParty(kind, leavingUscc)(party)),
  ...(kind && entering?.unit ? [{ kind, uscc: entering.uscc, name: entering.unit.name }] : []),
];

/** Who reads the project from then on: its parties, and who read it beside them before. */
export const orgsAfter = (before: Project, after: readonly Party[]): readonly string[] => {
  const were = before.parties.map(({ uscc }) => uscc);
  return [...new Set([...after.map(({ uscc }) => uscc), ...before.partyOrgs.filter((org) => !were.includes(org))])];
};

const enteringReasons = ({ entering }: ProjectPartyChangeFacts): readonly BlockReason[] =>
  entering ? [...approvalReasons(entering), ...blacklistReasons(entering)] : [];

const membershipReasons = ({ kind, leavingUscc, enteringUscc }: Form, { parties }: Project): readonly BlockReason[] => [
  ...(leavingUscc && !parties.some(isParty(kind, leavingUscc))
    ? [{ code: 'NOT_A_PARTY', zh: '退出单位不是该工程的此类参建单位', en: 'The unit that leaves is no such party of the project' }]
    : []),
  ...(parties.some(isParty(kind, enteringUscc))
    ? [{ code: 'ALREADY_A_PARTY', zh: '进入单位已是该工程的此类参建单位', en: 'The unit that enters is such a party already' }]
    : []),
];

/** R2: as at the registration, a project has one owner and one contractor, and a consultant at least. */
const countReasons = (form: Form, facts: ProjectPartyChangeFacts, project: Project): readonly BlockReason[] =>
  partyFaults(partiesAfter(project, form, facts)).map(({ code, zh, en }) => ({ code, zh: `变更后${zh}`, en: `After the change: ${en}` }));

const changeReasons = ({ form }: Change, { facts }: At): readonly BlockReason[] => {
  const { project } = facts;
  if (!project) return [];
  const own = [...membershipReasons(form, project), ...enteringReasons(facts)];
  return own.length > 0 ? own : countReasons(form, facts, project);
};

const nobodyNamed = ({ form: { leavingUscc, enteringUscc } }: Change): readonly Fault[] =>
  leavingUscc || enteringUscc
    ? []
    : [
        {
          path: 'form.enteringUscc',
          code: 'REQUIRED',
          zh: '退出单位与进入单位至少填写一个',
          en: 'Name the unit that leaves, the unit that enters, or both',
        },
      ];

export const projectPartyChangeProcess = defineCaseProcess<ProjectPartyChangeOutcome, ProjectPartyChangeFacts>()({
  ...changedByOwner,
  workflow: projectPartyChangeWorkflow,
  collection: 'project_party_changes',
  form: projectPartyChangeForm,
  factsBy: { entering: ['enteringUscc'] },
  requirements: nobodyNamed,
  guards: changeGuards(changeReasons),
});
