import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Role, roles } from '@anzhu/access';
import { division } from '@anzhu/identifiers';
import { faultsIn, type PageNames, toMarkdown, type Workflow } from '@anzhu/workflow';
import { jurisdictionPage } from './jurisdiction-page.ts';

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

const names: PageNames = {
  role: (code) => (code in roles ? roles[code as Role] : undefined),
  place: (code) => division(code.padEnd(6, '0')) ?? undefined,
};

const indexRow = ({ process, variants }: Workflow): string => {
  const { id, zh, en, row } = process;
  const procedures = variants.map(({ code }) => `${code}${names.place(code) ? ` ${names.place(code)?.zh}` : ''}`);
  return `| ${row} | [${zh} ${en}](${pageName(id)}) | ${id.split('.')[0]} | ${[...new Set(procedures)].join(', ')} |`;
};

const byRow = (a: Workflow, b: Workflow): number => a.process.row.localeCompare(b.process.row, 'en', { numeric: true });

const indexPage = (workflows: readonly Workflow[]): string =>
  [
    '# Workflows 办理流程\n',
    'Generated from the tables: for each process the procedures of the provinces side by side. A case follows the procedure of the division that receives it, `default` where no other is named.\n',
    '| row | process | service | procedures |',
    '|---|---|---|---|',
    ...workflows.toSorted(byRow).map(indexRow),
    '',
  ].join('\n');

const writePages = (workflows: readonly Workflow[]): void => {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const workflow of workflows) writeFileSync(new URL(pageName(workflow.process.id), pages), `${toMarkdown(workflow, names)}\n`);
  writeFileSync(new URL('README.md', pages), indexPage(workflows));
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
writeFileSync(new URL('docs/jurisdictions.md', root), jurisdictionPage(found));
console.log(`Wrote the schemas of ${services.join(', ')} and ${found.length} workflow pages`);
