/** What a killed process had begun keeps its documents locked for five seconds and no longer. */
export const abandonedTransactions: readonly string[] = ['--setParameter', 'transactionLifetimeLimitSeconds=5'];

/** What is dropped leaves its files after seconds, not after five minutes: each index has one, and a test run drops tens of thousands. */
export const shortHistory: readonly string[] = ['--setParameter', 'minSnapshotHistoryWindowInSeconds=5'];

/** What is dropped leaves its files with the next checkpoint: where databases come and go by the hundred, every ten seconds. */
export const frequentCheckpoints: readonly string[] = ['--syncdelay', '10'];

const shares = { eviction_dirty_target: 20, eviction_dirty_trigger: 40, eviction_updates_target: 20, eviction_updates_trigger: 40 };

/** Of changes a fifth of the cache stays until the next checkpoint. By the shares of MongoDB itself a few megabytes of them have it look through thousands of open indexes, hundreds of times a second, for what to write out. */
export const lateEviction: readonly string[] = [
  '--wiredTigerEngineConfigString',
  Object.entries(shares)
    .map(([name, share]) => `${name}=${share}`)
    .join(),
];
