import { statesReached } from './reach.ts';
import { isPanel, movesIn, stateLabel, statesLeft, type Variant, type Workflow } from './table.ts';

const edgesOf = (workflow: Workflow, variant: Variant): readonly string[] =>
  movesIn(variant).flatMap(([action, move]) =>
    statesLeft(move).flatMap((from) =>
      statesReached(move)
        .filter((to) => to !== from || !isPanel(move))
        .map((to) => `  ${from} --> ${to}: ${workflow.process.actions[action]?.zh ?? action}`),
    ),
  );

/** The variant as a Mermaid state diagram with Chinese labels. */
export const toMermaid = (workflow: Workflow, variant: Variant): string => {
  const { initial, states } = workflow.process;
  const used = new Set([initial, ...movesIn(variant).flatMap(([, move]) => [...statesLeft(move), ...statesReached(move)])]);
  return [
    'stateDiagram-v2',
    `  [*] --> ${initial}`,
    ...[...used].map((state) => `  ${state}: ${stateLabel(workflow, variant, state).zh}`),
    ...edgesOf(workflow, variant),
    ...[...used].filter((state) => states[state]?.final).map((state) => `  ${state} --> [*]`),
  ].join('\n');
};
