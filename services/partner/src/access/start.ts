/** Where a partner's events begin. */
export type Start =
  | { readonly by: 'ALL' }
  | { readonly by: 'NEW' }
  | { readonly by: 'SEQUENCE'; readonly sequence: number }
  | { readonly by: 'TIME'; readonly time: Date };
