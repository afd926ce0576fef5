/** What a killed process had begun keeps its documents locked for five seconds and no longer. */
export const abandonedTransactions: readonly string[] = ['--setParameter', 'transactionLifetimeLimitSeconds=5'];
