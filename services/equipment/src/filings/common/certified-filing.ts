interface Filed {
  readonly _id: string;
  readonly outcome: { readonly filingNumber?: string };
}

/** A filing that a case is itself. */
export const ownFiling = ({ _id, outcome }: Filed): string | undefined => outcome.filingNumber && _id;

/** The filing of another case, as it was when the case was decided. */
export const filingNamed = ({ outcome }: { readonly outcome: { readonly filingId?: string } }): string | undefined => outcome.filingId;
