import { freeTextFault, type IdentifierFault, linesFault } from '@anzhu/identifiers';
import { type Bilingual, type Fault, isBlank } from '@anzhu/kernel';
import type { CasePosition, Command } from './position.ts';
import { isPanel, type Move, type Need, type Panel, type PaperRequirement, type Step, type Workflow } from './table.ts';

interface Given {
  readonly command: Command;
  readonly position: CasePosition;
}

const longest = { opinion: 2_000, ask: 200 } as const;

const missing = (path: string, { zh, en }: Bilingual): Fault => ({ path, code: 'REQUIRED', zh: `缺少${zh}`, en: `${en} is missing` });

const tooLong = (path: string, { zh, en }: Bilingual, max: number): Fault => ({
  path,
  code: 'TOO_LONG',
  zh: `${zh}超过${max}个字符`,
  en: `${en} is longer than ${max} characters`,
});

const isMissing = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && isBlank(value));

interface Said {
  readonly value: unknown;
  readonly need: Need | undefined;
  readonly max: number;
  readonly fault: (text: string) => IdentifierFault | undefined;
}

const textFaults = (path: string, label: Bilingual, { value, need, max, fault }: Said): readonly Fault[] => {
  if (isMissing(value) && need === 'required') return [missing(path, label)];
  if (typeof value !== 'string') return [];
  const found = fault(value);
  return [
    ...(found ? [{ path, code: found.code, zh: `${label.zh}: ${found.zh}`, en: `${label.en}: ${found.en}` }] : []),
    ...([...value].length > max ? [tooLong(path, label, max)] : []),
  ];
};

const opinionFaults = (need: Need | undefined, { opinion }: Command): readonly Fault[] =>
  textFaults('opinion', { zh: '审核意见', en: 'The opinion' }, { value: opinion, need, max: longest.opinion, fault: linesFault });

/** What is asked and lacks; and what another jurisdiction asks, which must not be taken here for an answer. */
const askFaults = ({ process }: Workflow, move: Step<string>, { asked = {} }: Command): readonly Fault[] =>
  Object.entries(process.asks ?? {}).flatMap(([ask, label]) => {
    const need = move.asks?.[ask];
    if (need) return textFaults(ask, label, { value: asked[ask], need, max: longest.ask, fault: freeTextFault });
    return isMissing(asked[ask])
      ? []
      : [{ path: ask, code: 'NOT_ASKED', zh: `此操作不填${label.zh}`, en: `${label.en} is not asked for here` }];
  });

/** The papers a case still lacks, each named. */
export const missingPapers = (papers: readonly PaperRequirement[], position: CasePosition): readonly Fault[] =>
  papers
    .filter(({ required }) => required === true || (required === 'OUT_OF_PROVINCE' && position.isOutOfProvince))
    .filter(({ kind }) => !position.papers.includes(kind))
    .map((paper) => missing(`papers.${paper.kind}`, paper));

const panelFaults = ({ verdicts }: Panel<string>, command: Command): readonly Fault[] => {
  const { verdict = '' } = command;
  return Object.hasOwn(verdicts, verdict)
    ? opinionFaults(verdicts[verdict]?.opinion, command)
    : [missing('verdict', { zh: '审核结果', en: 'The verdict' })];
};

/** Everything a move demands and the command or the case lacks, all at once. */
export const requirementFaults = (workflow: Workflow, move: Move<string>, { command, position }: Given): readonly Fault[] =>
  isPanel(move)
    ? panelFaults(move, command)
    : [...opinionFaults(move.opinion, command), ...askFaults(workflow, move, command), ...missingPapers(move.papers ?? [], position)];
