import {execFileSync} from 'node:child_process';

/** When each file was last changed, by its path in the repository, as an ISO time. */
export type Changes = ReadonlyMap<string, string>;

/** Reads `git log --format=%x00%cI --name-only`: commits from the newest, each with its time and its files. */
export function changesIn(log: string): Changes {
  const changes = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [time = '', ...files] = commit.split('\n').filter(Boolean);
    for (const file of files) if (!changes.has(file)) changes.set(file, new Date(time).toISOString());
  }
  return changes;
}

/**
 * The changes of the chapters and of the terms: the times of their last commits, so that the same commit builds the same site.
 * Nothing without git, and nothing of a shallow clone, whose one commit seems to have changed everything.
 */
export function changesOf(siteDir: string): Changes {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: siteDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    return changesIn(git('log', '--relative', '--format=%x00%cI', '--name-only', '--', 'docs', 'i18n', 'src/book/terms.json'));
  } catch {
    return new Map();
  }
}
