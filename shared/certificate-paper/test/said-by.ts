import { execFileSync } from 'node:child_process';

/** What a program says, or what it complains of; null where it is not installed. */
export const saidBy = (program: string, ...given: readonly string[]): string | null => {
  try {
    return execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return `${(error as { stderr?: string }).stderr}`;
  }
};

/** What OpenSSL 3 says; null where there is none, or another that only calls itself so. */
export const saidByOpenssl = (...given: readonly string[]): string | null =>
  saidBy('openssl', 'version')?.startsWith('OpenSSL 3') ? saidBy('openssl', ...given) : null;
