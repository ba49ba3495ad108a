import { call, type Operation, type Sender } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { looker40, type ModelSet, type PermissionSet, type Role, type User } from 'lookerts/4.0'
import { logout } from 'lookerts/4.0/api_auth'
import { project_validation_results } from 'lookerts/4.0/project'
import { create_look_render_task } from 'lookerts/4.0/render_task'
import { all_users, me, user } from 'lookerts/4.0/user'
import { expectTypeOf, test } from 'vitest'
import type { Picked } from '../src/fields.ts'

declare const sender: Sender
declare const text: string

test('A literal list of fields leaves those fields, in any order and with spaces', () => {
  expectTypeOf<Picked<User, 'id'>>().toEqualTypeOf<Pick<User, 'id'>>()
  expectTypeOf<Picked<User, 'id,display_name'>>().toEqualTypeOf<Pick<User, 'id' | 'display_name'>>()
  expectTypeOf<Picked<User, ' display_name ,  id '>>().toEqualTypeOf<Pick<User, 'id' | 'display_name'>>()
})

test('A nested list leaves fields of the field, of arrays for each item', () => {
  type Nested = Picked<Role, 'id, permission_set( id , name ),model_set(models),users_url'>
  expectTypeOf<keyof Nested>().toEqualTypeOf<'id' | 'permission_set' | 'model_set' | 'users_url'>()
  expectTypeOf<NonNullable<Nested['permission_set']>>().toEqualTypeOf<Picked<PermissionSet, 'id,name'>>()
  expectTypeOf<NonNullable<Nested['model_set']>['models']>().toEqualTypeOf<ModelSet['models']>()
  type Deep = Picked<User[], 'credentials_api3(id,can(x)),id'>
  expectTypeOf<keyof Deep[number]>().toEqualTypeOf<'id' | 'credentials_api3'>()
  expectTypeOf<keyof NonNullable<Deep[number]['credentials_api3']>[number]>().toEqualTypeOf<'id' | 'can'>()
})

test('Lists nest as deep as they like', () => {
  interface Tree {
    left: { left: { left: { value: 1; other: 2 }; other: 2 }; other: 2 }
    right?: { value: 1; other: 2 } | null
    other: 2
  }
  expectTypeOf<Picked<Tree, 'left(left(left(value))),right(value)'>>().toEqualTypeOf<{
    left: { left: { left: { value: 1 } } }
    right?: { value: 1 } | null
  }>()
})

test('A star stands for every field, at the top and inside', () => {
  expectTypeOf<Picked<User, '*'>>().toEqualTypeOf<User>()
  expectTypeOf<Picked<Role, 'id,permission_set(*)'>['permission_set']>().toEqualTypeOf<Role['permission_set']>()
  expectTypeOf<Picked<Role, '*,permission_set(id)'>>().toEqualTypeOf<Role>()
})

test('What nobody can know leaves the type whole', () => {
  expectTypeOf<Picked<User, string>>().toEqualTypeOf<User>()
  expectTypeOf<Picked<User, `id,${string}`>>().toEqualTypeOf<Pick<User, keyof User>>()
  expectTypeOf<Picked<User, 'can(show)'>['can']>().toEqualTypeOf<User['can']>()
})

test('Either of two lists leaves either of two types, and no answer stays none', () => {
  expectTypeOf<Picked<User, 'id' | 'email'>>().toExtend<Pick<User, 'id'> | Pick<User, 'email'>>()
  expectTypeOf<Picked<User | undefined, 'id'>>().toEqualTypeOf<Pick<User, 'id'> | undefined>()
})

test('A name that the type does not have is left out, and a list that is cut off is read as far as it goes', () => {
  expectTypeOf<Picked<User, 'id,nmae'>>().toEqualTypeOf<Pick<User, 'id'>>()
  expectTypeOf<keyof Picked<Role, 'id,permission_set(id'>>().toEqualTypeOf<'id' | 'permission_set'>()
})

test('A call gives the fields that it asks for', () => {
  const calls = async () => {
    expectTypeOf(await call(sender, me, { fields: 'id,display_name' })).toEqualTypeOf<
      Pick<User, 'id' | 'display_name'>
    >()
    expectTypeOf(await call(sender, all_users, { fields: 'id', ids: ['1'] })).toEqualTypeOf<Pick<User, 'id'>[]>()
    expectTypeOf(await call(sender, me, { fields: text })).toEqualTypeOf<User>()
    expectTypeOf(await call(sender, me, {})).toEqualTypeOf<User>()
    expectTypeOf(await call(sender, me, undefined, { timeoutMs: 1000 })).toEqualTypeOf<User>()
    expectTypeOf(await call(sender, user, { user_id: '1' })).toEqualTypeOf<User>()
    const results = await call(sender, project_validation_results, { project_id: 'p', fields: 'errors(message)' })
    expectTypeOf<keyof NonNullable<typeof results>>().toEqualTypeOf<'errors'>()
    const size = { width: 1, height: 1 }
    const task = await call(sender, create_look_render_task, {
      ...size,
      look_id: '1',
      result_format: 'png',
      fields: 'id'
    })
    expectTypeOf<keyof typeof task>().toEqualTypeOf<'id'>()
    // @ts-expect-error an argument that there is not
    await call(sender, me, { fields: 'id', field: 'id' })
    // @ts-expect-error the id is missing
    await call(sender, user, { fields: 'id' })
    // @ts-expect-error logout has no fields
    await call(sender, logout, { fields: 'id' })
  }
  expectTypeOf(calls).toBeFunction()
})

test('A method of the facade gives the fields that it asks for', () => {
  const calls = async () => {
    const looker = looker40(sender)
    expectTypeOf(await looker.user.me({ fields: 'id,display_name' })).toEqualTypeOf<Pick<User, 'id' | 'display_name'>>()
    expectTypeOf(await looker.user.me({ fields: text })).toEqualTypeOf<User>()
    expectTypeOf(await looker.user.me({})).toEqualTypeOf<User>()
    expectTypeOf(await looker.user.search_users({ fields: 'id,credentials_email(email)' })).items.toHaveProperty('id')
    expectTypeOf((await looker30(sender).user.user({ user_id: 7, fields: 'id' })).id).toEqualTypeOf<
      number | undefined
    >()
    // @ts-expect-error not asked for
    text.concat((await looker.user.me({ fields: 'id' })).email ?? '')
    // @ts-expect-error an argument that there is not
    await looker.user.me({ fields: 'id', field: 'id' })
  }
  expectTypeOf(calls).toBeFunction()
})

test('A program that is generic in the answer gets it whole', () => {
  async function first<Item>(list: Operation<{ limit?: number }, Item[]>): Promise<Item | undefined> {
    const [item] = await call(sender, list, { limit: 1 })
    return item
  }
  expectTypeOf(first<User>).returns.resolves.toEqualTypeOf<User | undefined>()
})
