import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { type Clock, type Result, systemClock } from '@anzhu/kernel';
import { eventsOfAggregate } from '@anzhu/messaging';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import { onNats, onStores } from './on-stores.ts';
import { serviceModule } from './service-module.ts';

const usage = `用法 / Usage:
  npm run gates -- show PROJECT                                        工程闸门与安装记录、已发布封闭对照 / the gate of a project beside what the installations and its published seals say
  npm run gates -- rebuild PROJECT --reason TEXT [--operator NAME]     按安装记录重建,记入日志 / rebuilds it from them; operator and reason stand in its log
`;

interface Repair {
  readonly show: (projectId: string) => Promise<unknown>;
  readonly rebuild: (projectId: string, order: { readonly operator: string; readonly reason: string }) => Promise<Result<unknown, unknown>>;
}

interface RepairModule {
  readonly gateRepair: (
    connection: Connection,
    clock: Clock,
    published: (projectId: string) => ReturnType<typeof eventsOfAggregate>,
  ) => Repair;
}

const repairOf = async (connection: Connection, nats: NatsConnection): Promise<Repair> => {
  const { gateRepair } = (await serviceModule('equipment', 'sites/project-gate/gate-repair.store')) as RepairModule;
  const manager = await nats.jetstreamManager({ checkAPI: false });
  const published = (id: string) => eventsOfAggregate(manager, { service: 'equipment', aggregate: 'project-gate', id });
  return gateRepair(connection.useDb('equipment'), systemClock, published);
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

const act = async (repair: Repair, project: string): Promise<string> => {
  if (verb === 'show') return written(await repair.show(project));
  const { reason = '', operator = userInfo().username } = values;
  return verb === 'rebuild' ? rebuild(repair, project, { operator, reason }) : usage;
};

await onStores(async (connection) => {
  if (projectId === undefined) return usage;
  return onNats(async (nats) => act(await repairOf(connection, nats), projectId));
});
