/** The tests that the way to a repository can be put to, by their ids. */
export const gitConnectionTests: readonly { readonly id: string; readonly description: string }[] = [
  { id: 'remote_url_check', description: 'Git remote URL is set' },
  { id: 'git_hostname_resolves_check', description: 'Git hostname resolves' },
  { id: 'read_access_check', description: 'Git server grants read access' },
  { id: 'write_access_check', description: 'Git server grants write access' }
]
