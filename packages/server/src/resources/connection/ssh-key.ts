import { createHash, generateKeyPairSync } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** The public half of the key that the server logs in to SSH servers with. */
export interface SshKeyDocument extends Document {
  readonly public_key: string
}

export const sshKeys: Kind<SshKeyDocument> = { name: 'ssh_key', indexes: [], unique: [] }

export const sshKeyFamily: Family<SshKeyDocument> = {
  kind: sshKeys,
  path: '/ssh_public_key',
  defaults: { public_key: '' }
}

/**
 * Makes a new key and gives its public half, as a line for `authorized_keys`. The private half is not kept: nothing is
 * ever connected to.
 */
export function makeSshPublicKey(comment: string): string {
  const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
  const wire = Buffer.concat([withLength(Buffer.from(type)), withLength(Buffer.from(x, 'base64url'))])
  return `${type} ${wire.toString('base64')} ${comment}`
}

const type = 'ssh-ed25519'

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** Gives the fingerprints of a public key as `ssh-keygen -l` writes them: by MD5 and by SHA-256. */
export function fingerprintsOf(publicKey: string): { finger_print: string; sha_finger_print: string } {
  const wire = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64')
  const md5 = createHash('md5')
    .update(wire)
    .digest('hex')
    .replace(/(..)(?!$)/g, '$1:')
  const sha = createHash('sha256').update(wire).digest('base64').replace(/=+$/, '')
  return { finger_print: `MD5:${md5}`, sha_finger_print: `SHA256:${sha}` }
}

/** Gives the server's key; the first who asks has it made. */
export async function sshPublicKey({ store }: Context): Promise<string> {
  const known = await store.get(sshKeys, 'current')
  if (known) return known.document.public_key
  const document: SshKeyDocument = { id: 'current', public_key: makeSshPublicKey('looker') }
  await store.commit([{ op: 'insert', kind: sshKeys, document }])
  return document.public_key
}
