import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { type Clock, type Result, systemClock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { onStores } from './on-stores.ts';

const usage = `用法 / Usage:
  npm run gates -- show PROJECT                                        工程闸门与安装记录对照 / the gate of a project beside what the installations say
  npm run gates -- rebuild PROJECT --reason TEXT [--operator NAME]     按安装记录重建,记入日志 / rebuilds it from them; operator and reason stand in its log
`;

interface Repair {
  readonly show: (projectId: string) => Promise<unknown>;
  readonly rebuild: (projectId: string, order: { readonly operator: string; readonly reason: string }) => Promise<Result<unknown, unknown>>;
}

interface RepairModule {
  readonly gateRepair: (connection: Connection, clock: Clock) => Repair;
}

const repairOf = async (connection: Connection): Promise<Repair> => {
  const { gateRepair } = (await import(
    new URL('../../../services/equipment/src/sites/project-gate/gate-repair.store.ts', import.meta.url).href
  )) as RepairModule;
  return gateRepair(connection.useDb('equipment'), systemClock);
};

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const rebuild = async (repair: Repair, projectId: string, { operator, reason }: { operator: string; reason: string }): Promise<string> => {
  const done = await repair.rebuild(projectId, { operator, reason });
  if (!done.ok) throw new Error(`未重建 / Not rebuilt: ${written(done.error)}`);
  return `之前 / Before: ${written(done.value)}现在 / Now: ${written(await repair.show(projectId))}`;
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reason: { type: 'string' }, operator: { type: 'string' } },
});
const [verb, projectId] = positionals;

await onStores(async (connection) => {
  if (projectId === undefined) return usage;
  const repair = await repairOf(connection);
  if (verb === 'show') return written(await repair.show(projectId));
  const { reason = '', operator = userInfo().username } = values;
  return verb === 'rebuild' ? rebuild(repair, projectId, { operator, reason }) : usage;
});
