import type { Aggregate } from '@anzhu/store';

/** A paper of a case: a checked file under the name the list of papers gives it. */
export interface Paper {
  readonly kind: string;
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
}

/** One case of a process: the same envelope for all thirty, `form` as the applicant filled it, `outcome` as the process decided. */
export interface CaseRecord<F = object, X = object> extends Aggregate {
  readonly applicant: string;
  readonly applicantName: string;
  readonly variant: string;
  readonly tableVersion: number;
  readonly state: string;
  /** Division of the receiving authority. */
  readonly division: string;
  /** Its province, city and county for indexed equality; empty while the case is its applicant's own draft. */
  readonly d2: string;
  readonly d4: string;
  readonly d6: string;
  readonly parties: Readonly<Record<string, string>>;
  /** The organisations that may see the case as its parties, indexed. */
  readonly partyOrgs: readonly string[];
  /** Authorities in charge of a seat, by organisation code. */
  readonly assigned: Readonly<Record<string, string>>;
  readonly form: Partial<F>;
  readonly papers: readonly Paper[];
  readonly outcome: Partial<X>;
  readonly verdicts: Readonly<Record<string, string | undefined>>;
  readonly stagesDecided: readonly string[];
  readonly lastDecidedBy: string | null;
  /** The record or records the case is about, where its process names one. */
  readonly about?: string | readonly string[] | null;
  readonly title: string;
  readonly submittedAt: Date | null;
  /** Submission time, before that the time of creation: lists are sorted by it. */
  readonly sortAt: Date;
  readonly dueAt: string | null;
  readonly isDueProvisional: boolean;
  /** Of a limit that rests: the working days it had when it last began to run or to rest. */
  readonly limitLeft?: number | null;
  /** The follow-ups it waits for, by their marks. */
  readonly awaits?: readonly string[];
}

/** A case whose form was found complete when it was handed on, as every rule of a later action sees it. */
export type HandedOn<F = object, X = object> = Omit<CaseRecord<F, X>, 'form'> & { readonly form: F };
