import type { Bilingual } from '@anzhu/kernel';
import { toMermaid } from './diagram.ts';
import { reachableStates, statesReached } from './reach.ts';
import { papersOf } from './sdl.ts';
import {
  actorsOf,
  isPanel,
  type Move,
  movesIn,
  type Panel,
  partySeat,
  type Step,
  seatActors,
  stateLabel,
  statesLeft,
  type Variant,
  type Workflow,
} from './table.ts';
import { anyUnit, applicantRoles } from './transition.ts';

/** Names of what a table has only codes of. */
export interface PageNames {
  readonly role: (code: string) => Bilingual | undefined;
  /** Of a division prefix. */
  readonly place: (code: string) => Bilingual | undefined;
}

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`;

const isUnit = (role: string): boolean => applicantRoles.includes(role);

const rolesText = ({ role }: PageNames, roles: readonly string[]): string => {
  const named = roles.map((one) => {
    if (isUnit(one)) return '单位 unit';
    if (one === anyUnit) return '任何单位 any unit';
    return one === 'SYSTEM' ? '系统 system' : both(role(one) ?? { zh: one, en: '' }).trim();
  });
  return [...new Set(named)].join(', ');
};

const whoDecides = (names: PageNames, move: Panel<string>): string => {
  const bodies = Object.keys(move.seats).map((seat) => {
    const body = partySeat(move, seat);
    return body ? both(body) : rolesText(names, seatActors(move, seat));
  });
  return [...new Set(bodies)].join(' + ');
};

const whoActs = (names: PageNames, move: Move<string>, from: string): string => {
  if (isPanel(move)) return whoDecides(names, move);
  return rolesText(names, actorsOf(move, from)) + (move.party === undefined ? '' : ` (${move.party})`);
};

const star = (need: unknown): string => (need === 'required' ? '\\*' : '');

const verdictsOf = ({ verdicts }: Panel<string>): readonly string[] =>
  Object.entries(verdicts).map(([verdict, { opinion }]) => `${verdict}${opinion ? ` (opinion${star(opinion)})` : ''}`);

const stepNeeds = ({ opinion, asks = {}, papers = [] }: Step<string>): readonly string[] => [
  ...(opinion ? [`意见 opinion${star(opinion)}`] : []),
  ...Object.entries(asks).map(([ask, need]) => `\`${ask}\`${star(need)}`),
  ...(papers.length > 0 ? [`📎 ${papers.filter(({ required }) => required === true).length} of ${papers.length}`] : []),
];

const moveCell = (names: PageNames, move: Move<string> | undefined, from: string): string => {
  if (!move || !statesLeft(move).includes(from)) return '–';
  const needs = isPanel(move) ? verdictsOf(move) : stepNeeds(move);
  const line = `${whoActs(names, move, from)} → ${statesReached(move).join(' / ')}`;
  return needs.length > 0 ? `${line}<br>${needs.join(', ')}` : line;
};

/** A row of the variants, what differs from the first of them in bold. */
const sideBySide = (head: readonly string[], cells: readonly string[]): string => {
  const marked = cells.map((cell, at) => (at > 0 && cell !== cells[0] && cell !== '–' ? `**${cell}**` : cell));
  return `| ${[...head, ...marked].join(' | ')} |`;
};

const tableHead = ({ variants }: Workflow, names: PageNames, ...first: readonly string[]): readonly string[] => {
  const columns = variants.map(({ code, version }) => {
    const named = names.place(code);
    return `${code}${named ? ` ${both(named)}` : ''}${version > 1 ? ` (v${version})` : ''}`;
  });
  return [`| ${[...first, ...columns].join(' | ')} |`, `|${'---|'.repeat(first.length + columns.length)}`];
};

const limitOf = ({ process }: Workflow, state: string): string => {
  const { dueInWorkingDays, hasOwnLimit, clock } = process.states[state] ?? {};
  if (hasOwnLimit) return `<br>自带期限 a limit of its own, ${clock ?? ''}`;
  return dueInWorkingDays === undefined ? '' : `<br>${dueInWorkingDays} 个工作日 working days, ${clock ?? ''}`;
};

const stageRows = (workflow: Workflow, names: PageNames, state: string): readonly string[] => {
  const { process, variants } = workflow;
  const leaving = Object.entries(process.actions).filter(([action]) =>
    variants.some(({ moves }) => moves[action] && statesLeft(moves[action]).includes(state)),
  );
  return leaving.map(([action, label], at) =>
    sideBySide(
      [at === 0 ? `**${state}**${limitOf(workflow, state)}` : '', `\`${action}\`<br>${both(label)}`],
      variants.map(({ moves }) => moveCell(names, moves[action], state)),
    ),
  );
};

const stageTable = (workflow: Workflow, names: PageNames): string =>
  [
    '## 办理环节 Stages\n',
    ...tableHead(workflow, names, '状态 state', '操作 action'),
    ...Object.keys(workflow.process.states).flatMap((state) => stageRows(workflow, names, state)),
  ].join('\n');

const askList = ({ process, variants }: Workflow): string => {
  const used = new Set(
    variants.flatMap((variant) => movesIn(variant).flatMap(([, move]) => (isPanel(move) ? [] : Object.keys(move.asks ?? {})))),
  );
  const asks = Object.entries(process.asks ?? {}).filter(([ask]) => used.has(ask));
  return asks.map(([ask, label]) => `\`${ask}\` ${both(label)}`).join(' · ');
};

const stateTable = (workflow: Workflow, names: PageNames): string => {
  const reached = workflow.variants.map((variant) => reachableStates(workflow, variant));
  const rows = Object.keys(workflow.process.states).map((state) =>
    sideBySide(
      [`${state}${workflow.process.states[state]?.passes ? ' ✓' : ''}${workflow.process.states[state]?.final ? ' ■' : ''}`],
      workflow.variants.map((variant, at) => (reached[at]?.has(state) ? both(stateLabel(workflow, variant, state)) : '–')),
    ),
  );
  return ['## 状态名称 Names of the states\n', ...tableHead(workflow, names, '状态 state'), ...rows].join('\n');
};

const paperMark = (variant: Variant, kind: string): string => {
  const papers = movesIn(variant).flatMap(([, move]) => (isPanel(move) ? [] : (move.papers ?? [])));
  const found = papers.find((paper) => paper.kind === kind);
  if (!found) return '–';
  return found.required === 'OUT_OF_PROVINCE' ? '省外 out of province' : found.required ? '必传 required' : '可选 optional';
};

const paperTable = (workflow: Workflow, names: PageNames): string => {
  const rows = papersOf(workflow).map((paper) =>
    sideBySide(
      [`\`${paper.kind}\` ${both(paper)}`],
      workflow.variants.map((variant) => paperMark(variant, paper.kind)),
    ),
  );
  const received = (workflow.process.receives ?? []).map((paper) =>
    sideBySide(
      [`\`${paper.kind}\` ${both(paper)}`],
      workflow.variants.map(() => '由其他系统推送 pushed by another system'),
    ),
  );
  const all = [...rows, ...received];
  return all.length > 0 ? ['## 附件 Papers\n', ...tableHead(workflow, names, '附件 paper'), ...all].join('\n') : '';
};

/** Variants with the same stages and names share one drawing. */
const diagrams = (workflow: Workflow): string => {
  const drawn = new Map<string, readonly string[]>();
  for (const variant of workflow.variants) {
    const diagram = toMermaid(workflow, variant);
    drawn.set(diagram, [...(drawn.get(diagram) ?? []), variant.code]);
  }
  const sections = [...drawn].map(([diagram, codes]) => `### ${codes.join(', ')}\n\n\`\`\`mermaid\n${diagram}\n\`\`\``);
  return ['## 流程图 Diagrams', ...sections].join('\n\n');
};

/** The page of a process: the procedures of all jurisdictions side by side, then drawn. */
export const toMarkdown = (workflow: Workflow, names: PageNames): string =>
  [
    `# ${both(workflow.process)} (${workflow.process.row})`,
    `Generated from the table of \`${workflow.process.id}\`. \\* 必填 required · ✓ 通过 passed · ■ 终结 final · **粗体** 与首列不同 differs from the first column`,
    stageTable(workflow, names),
    askList(workflow),
    stateTable(workflow, names),
    paperTable(workflow, names),
    diagrams(workflow),
  ]
    .filter(Boolean)
    .join('\n\n');
