import type { Bilingual } from '@anzhu/kernel';
import { isPanel, type Move, type PaperRequirement, statesLeft, type Variant, type Workflow } from './table.ts';
import { pushingSystem } from './transition.ts';

/** A description in both languages, as every type, field and enum value carries it. */
export const describe = ({ zh, en }: Bilingual): string => JSON.stringify(`${zh} / ${en}`);

/** `submit` + `OwnershipFiling` → `submitOwnershipFiling`. */
export const mutationName = (action: string, type: string): string => `${action}${type}`;

/** The list of a type of cases: `RectificationReply` → `rectificationReplies`. */
export const listField = (type: string): string =>
  `${type.charAt(0).toLowerCase()}${type
    .slice(1)
    .replace(/([^aeiou])y$/, '$1ie')
    .replace(/(s|x|ch|sh)$/, '$1e')}s`;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isPersonal = ({ opensWith, initial }: Workflow['process'], action: string, move: Move<string>): boolean => {
  if (isPanel(move)) return true;
  return (
    move.by !== 'SYSTEM' && move.by !== pushingSystem && !(opensWith === action && statesLeft(move).every((state) => state === initial))
  );
};

/** Actions a person may take on a case that is there, so those that get a mutation. */
export const personalActions = (workflow: Workflow): readonly string[] =>
  Object.keys(workflow.process.actions).filter((action) =>
    movesOf(workflow, action).some((move) => isPersonal(workflow.process, action, move)),
  );

const movesOf = (workflow: Workflow, action: string): readonly Move<string>[] =>
  workflow.variants.flatMap(({ moves }) => moves[action] ?? []);

/** The asks of an action over all variants: optional in the shared schema, required by the guard of the variant. */
export const asksOf = (workflow: Workflow, action: string): readonly string[] => [
  ...new Set(movesOf(workflow, action).flatMap((move) => (isPanel(move) ? [] : Object.keys(move.asks ?? {})))),
];

const onceEach = (papers: readonly PaperRequirement[]): readonly PaperRequirement[] => [
  ...new Map(papers.map((paper) => [paper.kind, paper])).values(),
];

/** The papers a jurisdiction's procedure knows. */
export const papersOfVariant = ({ moves }: Variant): readonly PaperRequirement[] =>
  onceEach(Object.values(moves).flatMap((move) => (!move || isPanel(move) ? [] : (move.papers ?? []))));

/** Those that a case may have: asked for by its procedure, or added by another system. */
export const withReceived = ({ process }: Workflow, papers: readonly PaperRequirement[]): readonly PaperRequirement[] => [
  ...papers,
  ...(process.receives ?? []),
];

/** Whether a paper of a case that another system sends has been followed by a later one of its kind. */
export const isReplaced = ({ receives = [] }: Workflow['process'], papers: readonly { readonly kind: string }[], at: number): boolean => {
  const { kind } = papers[at] ?? {};
  return receives.some((one) => one.kind === kind) && papers.slice(at + 1).some((later) => later.kind === kind);
};

export const papersOf = (workflow: Workflow): readonly PaperRequirement[] => onceEach(workflow.variants.flatMap(papersOfVariant));

const verdictsOf = (workflow: Workflow, action: string): Readonly<Record<string, Bilingual>> =>
  Object.assign({}, ...movesOf(workflow, action).map((move) => (isPanel(move) ? move.verdicts : {}))) as Record<string, Bilingual>;

const enumSdl = (name: string, about: Bilingual, values: Readonly<Record<string, Bilingual>>): string =>
  `${describe(about)}\nenum ${name} {\n${Object.entries(values)
    .map(([value, label]) => `  ${describe(label)}\n  ${value}`)
    .join('\n')}\n}`;

const constantCase = (action: string): string => action.replace(/([A-Z])/g, '_$1').toUpperCase();

/** The enum value of an action: `returnForCorrection` → `RETURN_FOR_CORRECTION`. */
export const actionEnumValue = constantCase;

const mapKeys = (labels: Readonly<Record<string, Bilingual>>): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(Object.entries(labels).map(([name, label]) => [constantCase(name), label]));

/** The input type of an action's mutation. */
export const inputName = (workflow: Workflow, action: string): string => {
  const particular = asksOf(workflow, action).length > 0 || Object.keys(verdictsOf(workflow, action)).length > 0;
  return particular ? `${pascal(mutationName(action, workflow.process.type))}Input` : 'CaseActionInput';
};

/** The enum of the verdicts of an action, where a panel takes it. */
export const verdictEnum = (workflow: Workflow, action: string): string => `${pascal(mutationName(action, workflow.process.type))}Verdict`;

const inputSdl = (workflow: Workflow, action: string): readonly string[] => {
  const name = inputName(workflow, action);
  if (name === 'CaseActionInput') return [];
  const { process } = workflow;
  const verdicts = verdictsOf(workflow, action);
  const label = process.actions[action] ?? { zh: action, en: action };
  const asks = asksOf(workflow, action).flatMap((ask) => {
    const definition = process.asks?.[ask];
    return definition ? [`  ${describe(definition)}\n  ${ask}: ${definition.type}`] : [];
  });
  const verdict = Object.keys(verdicts).length > 0 ? [`  "审核结果 / Verdict"\n  verdict: ${verdictEnum(workflow, action)}!`] : [];
  return [
    ...(verdict.length > 0
      ? [enumSdl(verdictEnum(workflow, action), { zh: `${label.zh}结果`, en: `${label.en}: verdicts` }, verdicts)]
      : []),
    `${describe({ zh: `${label.zh}的输入`, en: `Input of: ${label.en}` })}\ninput ${name} {\n${[...commonInput, ...verdict, ...asks].join('\n')}\n}`,
  ];
};

const commonInput = [
  '  "请求编号(客户端生成的UUID) / Request id (UUID made by the client); a repeat returns the first answer"\n  requestId: UUID!',
  '  "案件编号 / Id of the case"\n  id: ID!',
  '  "所依据的版本 / Version the caller has seen"\n  expectedVersion: Int!',
  '  "审核意见,可分段 / Opinion, in several lines where need be"\n  opinion: String',
];

/** Input shared by all actions that ask for nothing more; the same text in every subgraph. */
export const caseActionInputSdl = `"办理操作的输入 / Input of an action on a case"\ninput CaseActionInput {\n${commonInput.join('\n')}\n}`;

/** Enums, inputs, the result union and one mutation per action a person may take. */
export const toSdl = (workflow: Workflow): string => {
  const { process } = workflow;
  const papers = Object.fromEntries(papersOf(workflow).map((paper) => [paper.kind, paper]));
  const actions = personalActions(workflow);
  const mutations = actions.map((action) => {
    const label = process.actions[action] ?? { zh: action, en: action };
    return `  ${describe({ zh: `${process.zh}:${label.zh}`, en: `${process.en}: ${label.en}` })}\n  ${mutationName(action, process.type)}(input: ${inputName(workflow, action)}!): ${process.type}Result!`;
  });
  return [
    enumSdl(`${process.type}State`, { zh: `${process.zh}状态`, en: `States of ${process.en}` }, process.states),
    enumSdl(`${process.type}Action`, { zh: `${process.zh}操作`, en: `Actions of ${process.en}` }, mapKeys(process.actions)),
    ...(Object.keys(papers).length > 0
      ? [enumSdl(`${process.type}Paper`, { zh: `${process.zh}附件`, en: `Papers of ${process.en}` }, papers)]
      : []),
    `${describe({ zh: `${process.zh}办理结果`, en: `Outcome of an action on ${process.en}` })}\nunion ${process.type}Result = ${process.type} | ActionNotAllowed | RequirementsNotMet | Blocked | VersionConflict`,
    ...actions.flatMap((action) => inputSdl(workflow, action)),
    ...(mutations.length > 0 ? [`extend type Mutation {\n${mutations.join('\n')}\n}`] : []),
  ].join('\n\n');
};
