import { story } from './crane-blocks-completion/story.ts';
import { runningSystem } from './harness/local-system.ts';
import { paint, shown, whoIs } from './harness/show.ts';
import { stageOf } from './harness/stage.ts';
import { holds, play, type Step } from './harness/story.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const system = runningSystem();
const stage = stageOf(system);

const isUp = async (): Promise<boolean> => {
  const answer = await fetch(`${system.baseUrl}/readyz`).catch(() => null);
  return answer?.ok ?? false;
};

const tell = async (step: Step, number: number): Promise<boolean> => {
  const who = step.by(stage);
  say(`\n${paint.bold(`${number}. ${step.row} ${step.zh}`)}\n   ${step.en}\n   ${paint.dim(`谁 who  ${whoIs(who)}`)}`);
  const answer = await play(step, stage);
  for (const line of shown(answer)) say(`   ${line}`);
  const isExpected = holds(answer, step.expected);
  say(isExpected ? `   ${paint.green('✓ 如所预期 as expected')}` : `   ${paint.red(`✗ 预期 expected ${JSON.stringify(step.expected)}`)}`);
  return isExpected;
};

const tellAll = async (): Promise<number> => {
  for (const [at, step] of story.entries()) if (!(await tell(step, at + 1))) return at;
  return story.length;
};

if (!(await isUp())) {
  process.stderr.write(`Nothing is ready at ${system.baseUrl}: start the system with "npm start" (ANZHU_URL names another).\n`);
  process.exit(1);
}
say(paint.bold('一台塔机挡住竣工验收,直到拆除 A crane blocks the completion of a project until it is dismantled'));
say(paint.dim(`${system.baseUrl}, seed ${stage.world.seed}`));
const done = await tellAll();
const isWhole = done === story.length;
say(
  `\n${isWhole ? paint.green(`${done} 步全部如所预期 All ${done} steps as expected.`) : paint.red(`第 ${done + 1} 步与预期不符 Step ${done + 1} was not as expected.`)}`,
);
process.exit(isWhole ? 0 : 1);
