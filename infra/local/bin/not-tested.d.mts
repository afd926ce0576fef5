interface Report {
  readonly testResults?: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly meta?: { readonly whyNot?: string } }[];
  }[];
}

export const notTested: (report: Report) => readonly string[];
