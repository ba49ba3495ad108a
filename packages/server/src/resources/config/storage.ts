import type { Singleton } from '../../families/singleton.ts'

/** Where exports go. The keys to it are not kept: nothing is ever written there. */
export const cloudStorage: Singleton<object> = {
  name: 'cloud_storage',
  path: '/cloud_storage',
  defaults: { type: null, custom_s3_bucket: null, custom_s3_bucket_region: null }
}

/** Where backups go, in 3.x. */
export const backup: Singleton<object> = { ...cloudStorage, name: 'backup', path: '/backup_configuration' }
