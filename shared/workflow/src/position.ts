/** Who wants to act, in the terms of one case. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
  /** Parties of the case the actor's organisation is, such as `applicant`. */
  readonly parties: readonly string[];
  /** Whether the actor is an authority with the case in its region. */
  readonly isAuthority: boolean;
  /** Panel seats assigned to the actor's organisation; `undefined` seats are open to every authority of the region. */
  readonly holdsSeat: (seat: string) => boolean;
}

/** What tells which actions of a case there are, and whose. */
export interface CaseStanding {
  readonly state: string;
  readonly verdicts: Readonly<Record<string, string | undefined>>;
  /** The authority's person who decided the stage before, for the separation of duties. */
  readonly lastDecidedBy?: string | undefined;
}

/** What the table needs to know of a case. */
export interface CasePosition extends CaseStanding {
  readonly papers: readonly string[];
  readonly isOutOfProvince: boolean;
}

export interface Command {
  readonly action: string;
  readonly opinion?: string | undefined;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly verdict?: string | undefined;
}

export interface Transition {
  readonly to: string;
  /** The role in which the actor acted. */
  readonly role: string;
  readonly seat?: string;
  readonly verdicts: Readonly<Record<string, string | undefined>>;
  /** The stage before is taken back: nobody has decided last. */
  readonly undoes?: true;
  /** The review is over: nobody has decided last. */
  readonly concludes?: true;
}
