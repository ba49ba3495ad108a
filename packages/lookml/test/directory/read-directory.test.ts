import { execFileSync } from 'node:child_process'
import { mkdir, rename, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { directoryReader, readDirectory } from '../../src/directory/index.ts'
import { temporaryDirectory, write } from './temporary.ts'

async function pathsOf(root: string): Promise<readonly string[]> {
  return (await readDirectory(root)).files.map(({ path }) => path)
}

describe('readDirectory', () => {
  test('reads LookML and dashboards of all folders, in order, and lists what else is there', async () => {
    const root = await temporaryDirectory({
      'views/b.view.lkml': 'view: b {}',
      'views/a.view.lkml': 'view: a {}',
      'm.model.lkml': 'connection: "c"',
      'boards/x.dashboard.lookml': '- dashboard: x',
      'README.md': '# Read',
      'map.topojson': new Uint8Array([255, 254]),
      '.git/x.view.lkml': 'view: x {}',
      'node_modules/p/x.view.lkml': 'view: x {}'
    })
    expect(await readDirectory(root)).toEqual({
      files: [
        { path: 'boards/x.dashboard.lookml', text: '- dashboard: x' },
        { path: 'm.model.lkml', text: 'connection: "c"' },
        { path: 'views/a.view.lkml', text: 'view: a {}' },
        { path: 'views/b.view.lkml', text: 'view: b {}' }
      ],
      refused: [],
      others: ['README.md', 'map.topojson']
    })
  })

  test('keeps a byte order mark and line ends as they are', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': '\uFEFFview: é {}\r\n' })
    expect((await readDirectory(root)).files[0]!.text).toBe('\uFEFFview: é {}\r\n')
  })

  test('refuses what is not UTF-8, and says in which line', async () => {
    const root = await temporaryDirectory({
      'a.view.lkml': new Uint8Array([...Buffer.from('# é\nview: é'), 0xe9, 0x20, 0x7b]),
      'b.view.lkml': new Uint8Array([0xff, 0xfe, 0x76, 0x00]),
      'c.view.lkml': new Uint8Array([0x61, 0xe2, 0x82]),
      'd.view.lkml': 'view: d {}'
    })
    const { files, refused } = await readDirectory(root)
    expect(files.map(({ path }) => path)).toEqual(['d.view.lkml'])
    expect(refused).toEqual([
      { path: 'a.view.lkml', reason: 'is not UTF-8 in line 2; save it as UTF-8' },
      { path: 'b.view.lkml', reason: 'is UTF-16; save it as UTF-8' },
      { path: 'c.view.lkml', reason: expect.stringContaining('is not UTF-8') }
    ])
  })

  test('refuses large files without reading them', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': 'x'.repeat(3 * 1024 * 1024), 'b.view.lkml': '' })
    const { files, refused } = await readDirectory(root, { maxFileBytes: 1024 * 1024 })
    expect(files.map(({ path }) => path)).toEqual(['b.view.lkml'])
    expect(refused).toEqual([{ path: 'a.view.lkml', reason: 'has 3 MB, and files of more than 1 MB are not read' }])
  })

  test('stops at a number of files', async () => {
    const root = await temporaryDirectory(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`v${at}.view.lkml`, '']))
    )
    const { files, refused } = await readDirectory(root, { maxFiles: 10 })
    expect(files).toHaveLength(10)
    expect(refused).toEqual([{ path: '.', reason: 'has more than 10 files and folders; the others are not read' }])
  })

  test('takes names with odd signs', async () => {
    const names = [
      'a b.view.lkml',
      'q\'".view.lkml',
      'é日本.view.lkml',
      '[x]*.view.lkml',
      'new\nline.view.lkml',
      '#%.view.lkml'
    ]
    const root = await temporaryDirectory(Object.fromEntries(names.map((name) => [name, name])))
    expect(await pathsOf(root)).toEqual(names.toSorted())
  })

  test.skipIf(process.platform !== 'linux')('refuses names that are not UTF-8', async () => {
    const root = await temporaryDirectory()
    await writeFile(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.view.lkml')]), '')
    const { refused } = await readDirectory(root)
    expect(refused).toEqual([{ path: '\uFFFD.view.lkml', reason: 'has a name that is not UTF-8' }])
  })

  test('says that a directory is not there, or none', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': '' })
    await expect(readDirectory(join(root, 'no'))).rejects.toThrow(`There is no directory ${join(root, 'no')}.`)
    await expect(readDirectory(join(root, 'a.view.lkml'))).rejects.toThrow('is not a directory')
  })
})

describe.skipIf(process.platform === 'win32')('symbolic links', () => {
  test('within the project are followed', async () => {
    const root = await temporaryDirectory({ 'shared/a.view.lkml': 'view: a {}' })
    await symlink('shared', join(root, 'views'))
    await symlink('shared/a.view.lkml', join(root, 'b.view.lkml'))
    expect(await pathsOf(root)).toEqual(['b.view.lkml', 'shared/a.view.lkml', 'views/a.view.lkml'])
  })

  test('that lead round are followed once', async () => {
    const root = await temporaryDirectory({ 'a/x.view.lkml': '', 'b/y.view.lkml': '' })
    await symlink('..', join(root, 'a/up'))
    await symlink('../b', join(root, 'a/b'))
    await symlink('../a', join(root, 'b/a'))
    await symlink('self.view.lkml', join(root, 'self.view.lkml'))
    const { files, refused } = await readDirectory(root)
    expect(files.map(({ path }) => path)).toEqual([
      'a/b/y.view.lkml',
      'a/x.view.lkml',
      'b/a/x.view.lkml',
      'b/y.view.lkml'
    ])
    expect(refused).toEqual([{ path: 'self.view.lkml', reason: 'is a symbolic link that leads back to itself' }])
  })

  test('of many folders to each other come to an end', async () => {
    const root = await temporaryDirectory()
    const names = Array.from({ length: 9 }, (_, at) => `d${at}`)
    for (const name of names) await mkdir(join(root, name))
    for (const from of names)
      for (const to of names) if (from !== to) await symlink(join('..', to), join(root, from, to))
    const { refused } = await readDirectory(root, { maxFiles: 2_000 })
    expect(refused).toHaveLength(1)
  })

  test('out of the project are refused', async () => {
    const other = await temporaryDirectory({ 'secret.view.lkml': 'view: secret {}', 'notes.md': '' })
    const root = await temporaryDirectory({ 'a.view.lkml': '' })
    await symlink(join(other, 'secret.view.lkml'), join(root, 'b.view.lkml'))
    await symlink(other, join(root, 'c'))
    await symlink('/', join(root, 'd'))
    await symlink(join(other, 'notes.md'), join(root, 'notes.md'))
    await symlink(`${root}-no`, join(root, 'gone.view.lkml'))
    const { files, refused } = await readDirectory(root)
    expect(files.map(({ path }) => path)).toEqual(['a.view.lkml'])
    expect(refused).toEqual([
      { path: 'b.view.lkml', reason: 'is a symbolic link out of the project' },
      { path: 'c', reason: 'is a symbolic link out of the project' },
      { path: 'd', reason: 'is a symbolic link out of the project' },
      { path: 'gone.view.lkml', reason: 'is a symbolic link to nothing' }
    ])
  })

  test('to a directory whose name begins like that of the project lead out of it', async () => {
    const root = await temporaryDirectory({ 'shop/a.view.lkml': '', 'shop-other/b.view.lkml': '' })
    await symlink(join(root, 'shop-other'), join(root, 'shop/other'))
    expect((await readDirectory(join(root, 'shop'))).refused).toEqual([
      { path: 'other', reason: 'is a symbolic link out of the project' }
    ])
  })

  test('can lead to the project itself', async () => {
    const root = await temporaryDirectory({ 'shop/a.view.lkml': '' })
    await symlink('shop', join(root, 'link'))
    expect(await pathsOf(join(root, 'link'))).toEqual(['a.view.lkml'])
  })
})

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  test('is refused, and does not hang', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': '' })
    execFileSync('mkfifo', [join(root, 'pipe.view.lkml')])
    await symlink('pipe.view.lkml', join(root, 'to_pipe.view.lkml'))
    const server = createServer().listen(join(root, 'socket.view.lkml'))
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    await mkdir(join(root, 'folder.view.lkml'))
    const { files, refused } = await readDirectory(root)
    expect(files.map(({ path }) => path)).toEqual(['a.view.lkml'])
    expect(refused.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'pipe.view.lkml is not a file',
      'socket.view.lkml is not a file',
      'to_pipe.view.lkml is not a file'
    ])
  })

  test('may not be read, and is refused', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': '', 'closed/b.view.lkml': '' })
    execFileSync('chmod', ['755', root])
    execFileSync('chmod', ['000', join(root, 'a.view.lkml'), join(root, 'closed')])
    onTestFinished(() => void execFileSync('chmod', ['700', join(root, 'closed')]))
    expect((await asNobody(() => readDirectory(root))).refused).toEqual([
      { path: 'a.view.lkml', reason: 'may not be read: permission denied' },
      { path: 'closed', reason: 'may not be read: permission denied' }
    ])
  })
})

/** Root may read everything, so what it does here is done by a user who is nobody. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid!(65_534)
  try {
    return await work()
  } finally {
    process.seteuid!(0)
  }
}

describe('directoryReader', () => {
  const longAgo = new Date(Date.now() - 60_000)

  test('gives the same object for a file that has the same text', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': 'view: a {}', 'b.view.lkml': 'view: b {}' })
    const { read } = directoryReader(root)
    const first = await read()
    await write(root, { 'b.view.lkml': 'view: c {}', 'a.view.lkml': 'view: a {}' })
    const second = await read()
    expect(second.files[0]).toBe(first.files[0])
    expect(second.files[1]).toEqual({ path: 'b.view.lkml', text: 'view: c {}' })
  })

  test('sees a change of the same length at the same time', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': 'view: a {}' })
    const path = join(root, 'a.view.lkml')
    await utimes(path, longAgo, longAgo)
    const { read } = directoryReader(root)
    await read()
    await writeFile(path, 'view: b {}')
    await utimes(path, longAgo, longAgo)
    expect((await read()).files[0]!.text).toBe('view: b {}')
  })

  test('sees files that come, go and move', async () => {
    const root = await temporaryDirectory({ 'a.view.lkml': 'a', 'b/b.view.lkml': 'b' })
    const { read } = directoryReader(root)
    await read()
    await rename(join(root, 'b'), join(root, 'c'))
    await write(root, { 'd.view.lkml': 'd' })
    expect((await read()).files.map(({ path }) => path)).toEqual(['a.view.lkml', 'c/b.view.lkml', 'd.view.lkml'])
  })
})
