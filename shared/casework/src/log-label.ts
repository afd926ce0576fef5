import type { Bilingual } from '@anzhu/kernel';
import { actionLabel, type Command, isPanel, partySeat, type Variant, type Workflow } from '@anzhu/workflow';

const inBrackets = (said: Bilingual | undefined): Bilingual => (said ? { zh: `(${said.zh})`, en: ` (${said.en})` } : { zh: '', en: '' });

/** Answers that stand in the log, in brackets behind the action. */
const loggedAnswers = ({ process }: Workflow, { asked = {} }: Command): Bilingual => {
  const logged = Object.entries(process.asks ?? {}).filter(([name, { isLogged }]) => isLogged && asked[name]);
  const joined = (language: 'zh' | 'en') => logged.map(([name, ask]) => `${ask[language]}: ${String(asked[name])}`).join('; ');
  return inBrackets(logged.length > 0 ? { zh: joined('zh'), en: joined('en') } : undefined);
};

/** The body of a panel, where it is named, and its verdict. */
const panelAnswer = ({ moves }: Variant, { action, verdict = '' }: Command, seat: string): Bilingual => {
  const move = moves[action];
  const said = move && isPanel(move) ? move.verdicts[verdict] : undefined;
  if (!move || !isPanel(move) || !said) return { zh: '', en: '' };
  const body = partySeat(move, seat);
  return { zh: `${body ? `(${body.zh})` : ''}: ${said.zh}`, en: `${body ? ` (${body.en})` : ''}: ${said.en}` };
};

interface Taken {
  readonly command: Command;
  readonly seat?: string | undefined;
  readonly passedOver?: readonly string[] | undefined;
  /** What came of it. */
  readonly logged?: Bilingual | undefined;
}

/** A gap in a series is explained where it arises. */
const gapIn = (passedOver: readonly string[]): Bilingual =>
  inBrackets(
    passedOver.length > 0
      ? { zh: `跳过已用编号: ${passedOver.join('、')}`, en: `passed over numbers in use: ${passedOver.join(', ')}` }
      : undefined,
  );

/** What the log calls an action. */
export const labelOf = (workflow: Workflow, variant: Variant, { command, seat = '', passedOver = [], logged }: Taken): Bilingual => {
  const action = actionLabel(workflow, variant, command.action);
  const added = [panelAnswer(variant, command, seat), loggedAnswers(workflow, command), gapIn(passedOver), inBrackets(logged)];
  return { zh: [action, ...added].map(({ zh }) => zh).join(''), en: [action, ...added].map(({ en }) => en).join('') };
};
