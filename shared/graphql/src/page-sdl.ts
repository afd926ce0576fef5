interface Listed {
  /** Declared alike in several subgraphs. */
  readonly isShared?: true;
  readonly type: string;
  readonly zh: string;
  readonly en: string;
}

/** The types of a page of a list, `TypeConnection` and `TypeEdge`, with a total. */
export const pageSdl = ({ type, zh, en, isShared }: Listed): string => `"${zh}条目 / Edge of: ${en}"
type ${type}Edge${isShared ? ' @shareable' : ''} {
  "游标 / Cursor"
  cursor: String!
  "条目 / Entry"
  node: ${type}!
}

"${zh}列表 / Page of: ${en}"
type ${type}Connection${isShared ? ' @shareable' : ''} {
  "条目 / Entries"
  edges: [${type}Edge!]!
  "分页信息 / Where the page stands"
  pageInfo: PageInfo!
  "总数,缺省至多数到1000 / Total, counted up to 1000 unless asked exactly"
  total(exact: Boolean = false): Total!
}`;
