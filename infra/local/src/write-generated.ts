import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { faultsIn, toMarkdown, type Workflow } from '@anzhu/workflow';

const root = new URL('../../../', import.meta.url);
const pages = new URL('docs/workflows/', root);

interface ServiceSchema {
  readonly sdl: string;
  readonly processes: readonly { readonly workflow: Workflow }[];
  /** Other documents for `docs/`, by file name. */
  readonly documents?: Readonly<Record<string, object>>;
}

const services = readdirSync(new URL('services/', root)).filter((name) => existsSync(new URL(`services/${name}/src/sdl.ts`, root)));

const pageName = (id: string): string => `${id.replace('.', '-')}.md`;

const writePages = (workflows: readonly Workflow[]): void => {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const workflow of workflows) writeFileSync(new URL(pageName(workflow.process.id), pages), `${toMarkdown(workflow)}\n`);
  const index = workflows.map(({ process: { id, zh, en, row } }) => `- [${zh} ${en}](${pageName(id)}) (${row})`);
  writeFileSync(new URL('README.md', pages), `# Workflows\n\nGenerated from the tables.\n\n${index.join('\n')}\n`);
};

const found: Workflow[] = [];
for (const name of services) {
  const { sdl, processes, documents = {} } = (await import(new URL(`services/${name}/src/sdl.ts`, root).href)) as ServiceSchema;
  writeFileSync(new URL(`services/${name}/schema.graphql`, root), sdl);
  for (const [file, content] of Object.entries(documents))
    writeFileSync(new URL(`docs/${file}`, root), `${JSON.stringify(content, null, 2)}\n`);
  found.push(...processes.map(({ workflow }) => workflow));
}

const faults = found.flatMap((workflow) => faultsIn(workflow).map((fault) => `${workflow.process.id}: ${fault}`));
if (faults.length > 0) {
  console.error(`Unsound tables:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}
writePages(found);
console.log(`Wrote the schemas of ${services.join(', ')} and ${found.length} workflow pages`);
