import { parseArgs } from 'node:util';
import { isRow, type Row, rows } from './table.ts';

/** How much is done for each row. */
export interface Scale {
  readonly rounds: number;
  readonly fetchMs: number;
  readonly commandsPerRound: number;
  readonly eventSeconds: number;
  readonly listSizes: readonly number[];
  readonly listRequests: number;
  /** For every three cranes ten use registrations. */
  readonly cranes: number;
  /** Twenty inspections of each. */
  readonly projects: readonly number[];
  readonly licensing: {
    readonly firms: number;
    readonly applications: number;
    /** Entries of the batch whose pages are read. */
    readonly toldBatch: number;
    /** Entries of the batch whose licenses are issued. */
    readonly announced: number;
  };
  readonly certificates: {
    /** In each round, from coded to their files. */
    readonly made: number;
    /** Drawn and sealed while the memory is looked at. */
    readonly drawn: number;
    /** Editions in the status list. */
    readonly listed: number;
  };
  /** With two certificates each; three of ten are held by a project. */
  readonly persons: number;
  /** Each over a connection of its own. */
  readonly subscribers: number;
  readonly subscribedSeconds: number;
  readonly starts: number;
  readonly restSeconds: number;
  readonly exportedRows: number;
  readonly importedRows: number;
}

export interface Options {
  readonly only: ReadonlySet<Row>;
  readonly isQuick: boolean;
  readonly isJson: boolean;
  /** Writes docs/benchmarks.md. */
  readonly writes: boolean;
  readonly scale: Scale;
}

const full: Scale = {
  rounds: 5,
  fetchMs: 4_000,
  commandsPerRound: 2_000,
  eventSeconds: 15,
  listSizes: [1_000, 100_000, 1_000_000],
  listRequests: 200,
  cranes: 300_000,
  projects: [5_000, 100_000],
  licensing: { firms: 60_000, applications: 200_000, toldBatch: 2_000, announced: 5_000 },
  certificates: { made: 200, drawn: 10_000, listed: 1_000_000 },
  persons: 1_000_000,
  subscribers: 2_000,
  subscribedSeconds: 600,
  starts: 3,
  restSeconds: 30,
  exportedRows: 1_000_000,
  importedRows: 2_000,
};

const quick: Scale = {
  rounds: 3,
  fetchMs: 1_000,
  commandsPerRound: 300,
  eventSeconds: 3,
  listSizes: [1_000, 20_000],
  listRequests: 50,
  cranes: 3_000,
  projects: [500, 2_000],
  licensing: { firms: 6_000, applications: 20_000, toldBatch: 200, announced: 200 },
  certificates: { made: 20, drawn: 100, listed: 20_000 },
  persons: 20_000,
  subscribers: 200,
  subscribedSeconds: 5,
  starts: 1,
  restSeconds: 5,
  exportedRows: 20_000,
  importedRows: 500,
};

/** The options of the command line; throws on what it does not know. */
export const optionsOf = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ only: { type: 'string' }, quick: { type: 'boolean' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
      seconds: { type: 'string' },
    },
  });
  const asked = (values.only ?? Object.keys(rows).join()).split(',').filter(isRow);
  if (asked.length === 0) throw new Error(`--only takes some of ${Object.keys(rows).join()}`);
  const isQuick = values.quick ?? false;
  const scale = isQuick ? quick : full;
  const subscribedSeconds = Number(values.seconds ?? scale.subscribedSeconds);
  if (!(subscribedSeconds >= 1)) throw new Error('--seconds takes a number of seconds');
  return {
    only: new Set(asked),
    isQuick,
    isJson: values.json ?? false,
    writes: values.write ?? false,
    scale: { ...scale, subscribedSeconds },
  };
};
