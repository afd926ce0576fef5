/** Whether an event is news of something, of which the last that was heard had this number; whoever has heard nothing of it yet has none. What is heard again, or late, is no news. */
export const isNews = (heard: number | undefined, number: number): boolean => number > (heard ?? 0);

/** The same for an update by a pipeline, where the number is kept in a field: whether it is news, and what the field says from then on. */
export const newsIn = (field: string, number: number) =>
  ({
    isNews: { $lt: [{ $ifNull: [`$${field}`, 0] }, number] },
    heard: { [field]: { $max: [`$${field}`, number] } },
  }) as const;
