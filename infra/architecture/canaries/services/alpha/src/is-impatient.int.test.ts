// breaks A test waits as long as waitFor does: a slow machine is no fault.
export const patience = { timeoutMs: 500 };
