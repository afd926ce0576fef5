/** What a killed process had begun keeps its documents locked for five seconds and no longer. */
export const abandonedTransactions: readonly string[] = ['--setParameter', 'transactionLifetimeLimitSeconds=5'];

/** What is dropped leaves its files after seconds, not after five minutes: each index has one, and a test run drops tens of thousands. */
export const shortHistory: readonly string[] = ['--setParameter', 'minSnapshotHistoryWindowInSeconds=5'];
