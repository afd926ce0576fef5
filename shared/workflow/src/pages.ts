import { statesReached } from './faults-in.ts';
import { papersOf } from './sdl.ts';
import { actorsOf, isPanel, type Move, stateLabel, statesLeft, type Variant, type Workflow } from './table.ts';

const movesOf = (variant: Variant): readonly (readonly [string, Move<string>])[] =>
  Object.entries(variant.moves).flatMap(([action, move]) => (move ? [[action, move] as const] : []));

const label = (workflow: Workflow, action: string): string => workflow.process.actions[action]?.zh ?? action;

/** The variant as a Mermaid state diagram with Chinese labels. */
export const toMermaid = (workflow: Workflow, variant: Variant): string => {
  const edges = movesOf(variant).flatMap(([action, move]) =>
    statesLeft(move).flatMap((from) =>
      statesReached(move)
        .filter((to) => to !== from || !isPanel(move))
        .map((to) => `  ${from} --> ${to}: ${label(workflow, action)}`),
    ),
  );
  const used = new Set([
    workflow.process.initial,
    ...movesOf(variant).flatMap(([, move]) => [...statesLeft(move), ...statesReached(move)]),
  ]);
  return [
    'stateDiagram-v2',
    `  [*] --> ${workflow.process.initial}`,
    ...[...used].map((state) => `  ${state}: ${stateLabel(workflow, variant, state).zh}`),
    ...edges,
    ...[...used].filter((state) => workflow.process.states[state]?.final).map((state) => `  ${state} --> [*]`),
  ].join('\n');
};

const needsOf = (move: Move<string>): string => {
  if (isPanel(move)) return `seats ${Object.keys(move.seats).join(', ')}`;
  const asks = Object.entries(move.asks ?? {}).map(([ask, need]) => `${ask} (${need})`);
  return [...(move.opinion ? [`opinion (${move.opinion})`] : []), ...asks, ...((move.papers?.length ?? 0) > 0 ? ['papers'] : [])].join(
    ', ',
  );
};

const row = (workflow: Workflow, action: string, move: Move<string>): readonly string[] =>
  statesLeft(move).map(
    (from) =>
      `| \`${action}\` ${label(workflow, action)} | ${from} | ${statesReached(move).join(', ')} | ${actorsOf(move, from).join(', ')} | ${needsOf(move)} |`,
  );

const variantPage = (workflow: Workflow, variant: Variant): string =>
  [
    `## Variant ${variant.code} (version ${variant.version})`,
    ['```mermaid', toMermaid(workflow, variant), '```'].join('\n'),
    [
      '| action | from | to | by | needs |',
      '|---|---|---|---|---|',
      ...movesOf(variant).flatMap(([action, move]) => row(workflow, action, move)),
    ].join('\n'),
  ].join('\n\n');

const paperTable = (workflow: Workflow): string => {
  const papers = papersOf(workflow);
  if (papers.length === 0) return '';
  const required = (variant: Variant, kind: string): string => {
    const found = movesOf(variant)
      .flatMap(([, move]) => (isPanel(move) ? [] : (move.papers ?? [])))
      .find((paper) => paper.kind === kind);
    return found ? (found.required === true ? 'required' : found.required === false ? 'optional' : 'out of province') : '–';
  };
  return [
    '## Papers',
    [
      `| paper | ${workflow.variants.map(({ code }) => code).join(' | ')} |`,
      `|---|${workflow.variants.map(() => '---|').join('')}`,
      ...papers.map(
        (paper) => `| \`${paper.kind}\` ${paper.zh} | ${workflow.variants.map((variant) => required(variant, paper.kind)).join(' | ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
};

const stateTable = (workflow: Workflow): string =>
  [
    '| state | 中文 | English | limit |',
    '|---|---|---|---|',
    ...Object.entries(workflow.process.states).map(
      ([state, { zh, en, final, dueInWorkingDays, clock }]) =>
        `| ${state}${final ? ' (final)' : ''} | ${zh} | ${en} | ${dueInWorkingDays === undefined ? '' : `${dueInWorkingDays} working days, ${clock ?? ''}`} |`,
    ),
  ].join('\n');

/** The page of a process, with every jurisdiction's procedure. */
export const toMarkdown = (workflow: Workflow): string =>
  [
    `# ${workflow.process.zh} ${workflow.process.en} (${workflow.process.row})`,
    `Generated from the table of \`${workflow.process.id}\`.`,
    stateTable(workflow),
    ...workflow.variants.map((variant) => variantPage(workflow, variant)),
    paperTable(workflow),
  ]
    .filter(Boolean)
    .join('\n\n');
