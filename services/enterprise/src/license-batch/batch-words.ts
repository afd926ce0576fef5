/** How far a batch is. */
export const batchStates = {
  OPEN: { zh: '归批中', en: 'Open: what passes enters it' },
  CLOSED: { zh: '待公示', en: 'Closed, not yet told' },
  NOTICED: { zh: '公示中', en: 'Told by a public notice' },
  CONFIRMED: { zh: '公示后审批通过', en: 'Confirmed after its notice' },
  REFUSED: { zh: '公示后审批不通过', en: 'Refused after its notice' },
  ISSUING: { zh: '已通告,发证中', en: 'Announced, licenses being issued' },
  ISSUED: { zh: '已通告,已发证', en: 'Announced, licenses issued' },
} as const;

/** The businesses of a batch, as its header calls them. */
export const businesses = {
  NEW: { zh: '新申办', en: 'New license' },
  RENEWAL: { zh: '延期', en: 'Renewal' },
} as const;

/** 合格情况 of an entry. */
export const entryResults = {
  QUALIFIED: { zh: '合格', en: 'Qualifies' },
  UNQUALIFIED: { zh: '不合格', en: 'Does not qualify' },
} as const;
