import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TestRunner } from 'vitest';

type Task = Parameters<TestRunner['onAfterRunTask']>[0];

declare global {
  /** Whether a change is to be made now; notes that it could be. */
  var isMutated: (file: string, id: string) => boolean;
}

/** Where killed mutants are written down, one to a line. */
const killedFile = process.env['MUTANTS_KILLED'] ?? '';

const met = new Set<string>();
const killed = new Set(existsSync(killedFile) ? readFileSync(killedFile, 'utf8').split('\n') : []);
let active: string | undefined;

globalThis.isMutated = (file, id) => {
  const mutant = `${file}:${id}`;
  if (active === undefined) met.add(mutant);
  return active === mutant;
};

/** The first counterexample is enough. */
fc.configureGlobal({ endOnFailure: true });

const isNoticed = async (run: () => Promise<unknown>, mutant: string): Promise<boolean> => {
  active = mutant;
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    active = undefined;
  }
};

/** Runs each test, and then again with each change of what it has met, until some test has noticed it. */
// biome-ignore lint/style/noDefaultExport: vitest asks for a class as default export
export default class MutantRunner extends TestRunner {
  async runTask(test: Task): Promise<void> {
    const run = TestRunner.getTestFn(test as never) as () => Promise<unknown>;
    met.clear();
    await run();
    for (const mutant of [...met].filter((one) => !killed.has(one)))
      if (await isNoticed(run, mutant)) {
        killed.add(mutant);
        appendFileSync(killedFile, `${mutant}\n`);
      }
  }
}
