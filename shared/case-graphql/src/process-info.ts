import type { Process } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';

type Given = Pick<Process<never, never, never>, 'workflow'>;

export interface ProcessInfo {
  readonly id: string;
  readonly row: string;
  readonly label: Bilingual;
  readonly type: string;
}

/** What a front end is told of a process. */
export const processInfo = ({ workflow: { process } }: Given): ProcessInfo => {
  const { id, row, type, zh, en } = process;
  return { id, row, type, label: { zh, en } };
};

/** The service some processes are of, as their ids begin; throws where they are of several. */
export const serviceOf = (processes: readonly Given[]): string => {
  const services = [...new Set(processes.map(({ workflow }) => workflow.process.id.split('.')[0] ?? ''))];
  const [service] = services;
  if (service === undefined || services.length > 1) throw new Error(`processes of ${services.join(', ') || 'no service'}`);
  return service;
};
