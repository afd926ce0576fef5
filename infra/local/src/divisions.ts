import { parseArgs } from 'node:util';
import { type DivisionChanges, division } from '@anzhu/identifiers';
import type { Connection } from 'mongoose';
import { changeDivisions } from './change-divisions.ts';
import { onStores } from './on-stores.ts';
import { toldText, toldToAll } from './told-to-all.ts';

const usage = `用法 / Usage:
  npm run divisions                                           本系统自行登记的区划变动 / what was entered here beside the release
  npm run divisions -- add CODE 中文名 ENGLISH [--replaces CODE,…]  新设 (并撤销原区划) / a new one, in the place of others
  npm run divisions -- abolish CODE --by CODE,…               撤销, 由何区划承接 (首个保管案卷) / abolished; the first of its successors keeps the records
  npm run divisions -- remove CODE                            撤回登记 / takes an entry back
  npm run divisions -- show CODE                              查询 / what is known of a code
`;

const nameOf = (code: string): string => `${code} ${division(code)?.zh ?? ''} ${division(code)?.en ?? ''}`.trimEnd();

const listed = ({ added, abolished }: DivisionChanges): string =>
  [
    ...added.map(({ code, zh, en }) => `+ ${code} ${zh} ${en}\n`),
    ...Object.entries(abolished).map(([code, successors]) => `− ${nameOf(code)} → ${successors.map(nameOf).join(', ')}\n`),
  ].join('') || '未登记变动 / Nothing was entered.\n';

const shown = (code: string): string => {
  const found = division(code);
  if (!found) return `${code}: 未知 / unknown\n`;
  const now = found.successors ? `  已撤销, 现为 / abolished, now: ${found.successors.map(nameOf).join(', ')}` : '';
  return `${nameOf(code)}${now}\n`;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { replaces: { type: 'string', default: '' }, by: { type: 'string', default: '' } },
});

const execute = async (connection: Connection): Promise<string> => {
  const told = toldToAll<DivisionChanges>(connection, 'divisions');
  const changes = (await told.read()) ?? { added: [], abolished: {} };
  const [verb = 'list', code = '', zh, en] = positionals;
  const others = `${values.replaces},${values.by}`.split(',').filter(Boolean);
  const changed = changeDivisions(changes, { verb, code, zh, en, others });
  if (verb === 'list') return listed(changes);
  if (verb === 'show') return shown(code);
  if (changed === null) return usage;
  if (!changed.ok) throw new Error(`未登记 / Not entered:\n  ${changed.error.join('\n  ')}`);
  await told.tell(changed.value);
  changeDivisions(changed.value, { verb: 'list', code, others });
  return `${listed(changed.value)}${toldText}`;
};

await onStores(execute);
