/** Whether a document of the same id is there already. */
export const isDuplicateId = (error: unknown): boolean => {
  const { code, keyPattern } = error as { code?: number; keyPattern?: Record<string, unknown> };
  return code === 11000 && keyPattern !== undefined && '_id' in keyPattern;
};
