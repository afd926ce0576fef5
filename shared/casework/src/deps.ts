import type { Subject } from '@anzhu/access';
import type { Calendar, Fault, Result } from '@anzhu/kernel';
import type { AttachmentStore, FileLink, FileMaker, SortOfFile, Store } from '@anzhu/store';
import type { BlockReason, Refusal } from '@anzhu/workflow';
import type { ClientSession, Model } from 'mongoose';
import type { CaseRecord, HandedOn, Paper } from './case-record.ts';
import type { Sealed, SecretKind } from './field.ts';
import type { Circumstances, FactLoader, Process } from './process.ts';
import type { References } from './references.ts';
import type { NamesOfUnits } from './unit-names.ts';

type FindFiles = (
  ids: readonly string[],
  org: string,
) => Promise<{
  readonly files: ReadonlyMap<string, { readonly name: string; readonly size: number }>;
  readonly faults: readonly Fault[];
}>;

/** Uploaded files that were checked (size, type, sha256) and belong to an organisation. */
export interface CheckedFiles {
  /** Name and size of each file, or a fault for each id that is unknown, unchecked or another's. */
  readonly find: FindFiles;
  /** The same for work that is to read them within a day: until then they are kept. */
  readonly hold: FindFiles;
  /** Writes a record that names files: with the write they are kept, and no longer than it names them. */
  readonly naming: AttachmentStore['naming'];
  /** A short-lived address of a file's bytes. */
  readonly downloadUrl: (fileId: string) => string;
  /** The bytes of a file of the organisation. */
  readonly read: (fileId: string, org: string) => Promise<Result<Buffer, Refusal>>;
  /** What is known of checked files, whoever they belong to: names, sizes, sha256, crc32, pages. Those that came before they were measured are read once. */
  readonly measured: AttachmentStore['measured'];
  /** Bytes of a checked file. */
  readonly openPart: AttachmentStore['openPart'];
  /** Files made while they are read, by kind; a link stands for what is asked of one. */
  readonly offer: <Asked>(kind: string, sort: SortOfFile, maker: FileMaker<Asked>) => void;
  readonly link: (kind: string, asked: object) => Result<FileLink, Refusal>;
}

/** Seals personal data for storage. */
export interface SecretBox {
  readonly seal: (kind: SecretKind, plain: string) => Sealed;
}

/** Work in the same transaction as an action, on other aggregates of the service; a refusal undoes everything. */
export type Alongside<F, X, Facts> = (
  session: ClientSession,
  record: HandedOn<F, X>,
  circumstances: Circumstances<Facts>,
) => Promise<Result<unknown, Refusal>>;

export interface CaseDeps<F, X, Facts> {
  readonly process: Process<F, X, Facts>;
  readonly model: Model<CaseRecord<F, X>>;
  readonly store: Store;
  readonly calendar: Calendar;
  readonly files: CheckedFiles;
  readonly secrets: SecretBox;
  /** What its form may refer to; every kind the form names is there. */
  readonly references: References;
  /** By which ids the service knows whoever asks; none unless said. */
  readonly personsOf?: (subject: Subject) => Promise<readonly string[]>;
  /** The names of units on record, by which names typed beside codes are checked. */
  readonly namesOfUnits?: NamesOfUnits;
  /** What whoever decides should look into, beside the names of units. */
  readonly notes?: (record: CaseRecord<F, X>, subject: Subject) => Promise<readonly BlockReason[]>;
  /** What is on record of a case's applicant by now: what is begun anew begins with it, and with what the form had of the rest. */
  readonly onRecord?: (of: Pick<CaseRecord, 'applicant'>) => Promise<Partial<F>>;
  readonly loadFacts: FactLoader<F, Facts>;
  /** Whether a number was ever given: to anything, and also where it was replaced since. */
  readonly isTaken?: (number: string, session: ClientSession) => Promise<boolean>;
  /** By action, or `action:STATE` for a panel's outcome. */
  readonly alongside?: Readonly<Record<string, Alongside<F, X, Facts>>>;
}

/** The papers a client names for a case. */
export interface PaperInput {
  readonly kind: Paper['kind'];
  readonly fileId: string;
}
