import { call, type Call, type Input, type Output, type Result, type Sender } from 'lookerts'
import { looker30, type User as User30 } from 'lookerts/3.0'
import {
  looker40,
  type ContentMetaGroupUser,
  type DashboardFilter,
  type DigestEmails,
  type Error,
  type Integration,
  type LookmlModelExploreFieldEnumeration,
  type Query,
  type Role,
  type Session,
  type UpdateUserAttributeArgs,
  type User,
  type WriteRole,
  type WriteUser,
  type WriteUserAttribute
} from 'lookerts/4.0'
import { login_user, logout, type login } from 'lookerts/4.0/api_auth'
import type { content_thumbnail } from 'lookerts/4.0/content'
import type { deploy_to_production } from 'lookerts/4.0/project'
import type { create_query, run_inline_query } from 'lookerts/4.0/query'
import type { render_task_results } from 'lookerts/4.0/render_task'
import { create_user, me, user, type CreateUserArgs, type MeArgs, type UserArgs } from 'lookerts/4.0/user'
import { expectTypeOf, test } from 'vitest'

declare const sender: Sender

test('A write type has no read-only field', () => {
  expectTypeOf<User>().toHaveProperty('id')
  expectTypeOf<WriteUser>().not.toHaveProperty('id')
  expectTypeOf<WriteUser>().not.toHaveProperty('can')
  expectTypeOf<CreateUserArgs>().toEqualTypeOf<{ body?: WriteUser; fields?: string }>()
})

test('A write-only field is in the write type alone', () => {
  expectTypeOf<WriteRole>().toHaveProperty('permission_set_id')
  expectTypeOf<Role>().not.toHaveProperty('permission_set_id')
})

test('A type without a field that can be written is sent as it is', () => {
  expectTypeOf<ContentMetaGroupUser['group_id']>().toEqualTypeOf<string | null | undefined>()
})

test('A nullable field is nullable, and so is any object of API 4.0 that may be missing', () => {
  expectTypeOf<WriteUser['first_name']>().toEqualTypeOf<string | null | undefined>()
  expectTypeOf<WriteUser['is_disabled']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<null>().toExtend<User['credentials_google']>()
})

test('An enumeration knows its values and takes others', () => {
  type Action = NonNullable<Integration['supported_action_types']>[number]
  expectTypeOf<'cell'>().toExtend<Action>()
  expectTypeOf<'a value of next year'>().toExtend<Action>()
  expectTypeOf<number>().not.toExtend<Action>()
})

test('Ids are numbers before API 4.0 and strings in it', () => {
  expectTypeOf<User30['id']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<User['id']>().toEqualTypeOf<string | undefined>()
})

test('What the contract leaves open is unknown, and what it lists is a union', () => {
  expectTypeOf<DashboardFilter['ui_config']>().toEqualTypeOf<Record<string, unknown> | null | undefined>()
  expectTypeOf<LookmlModelExploreFieldEnumeration['value']>().toEqualTypeOf<string | number | null | undefined>()
  expectTypeOf<Output<typeof run_inline_query>>().toEqualTypeOf<unknown>()
})

test('What is rendered is bytes, and nothing while it is being made', () => {
  expectTypeOf<Output<typeof render_task_results>>().toEqualTypeOf<Uint8Array | undefined>()
  expectTypeOf<Output<typeof content_thumbnail>>().toEqualTypeOf<string | Uint8Array>()
})

test('An answer that may come without a value can be undefined', () => {
  expectTypeOf<Output<typeof deploy_to_production>>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Output<typeof logout>>().toEqualTypeOf<void>()
})

test('A PATCH needs no field, a POST the required ones', () => {
  expectTypeOf<UpdateUserAttributeArgs['body']>().toEqualTypeOf<Partial<WriteUserAttribute>>()
  expectTypeOf<Input<typeof create_query>['body']['model']>().toEqualTypeOf<string>()
})

test('Types that shadow a global are the API’s', () => {
  expectTypeOf<Error>().toHaveProperty('documentation_url')
  expectTypeOf<Session>().toHaveProperty('ip_address')
  expectTypeOf<Query>().toHaveProperty('model')
  expectTypeOf<DigestEmails>().toHaveProperty('is_enabled')
})

test('Arguments may be left out where none is required, and only there', () => {
  expectTypeOf(me).toExtend<{ id: string }>()
  expectTypeOf<Input<typeof me>>().toEqualTypeOf<MeArgs | undefined>()
  expectTypeOf<Input<typeof user>>().toEqualTypeOf<UserArgs>()
  expectTypeOf<Input<typeof logout>>().toEqualTypeOf<void>()
  expectTypeOf<Input<typeof login>>().toEqualTypeOf<{ client_id?: string; client_secret?: string } | undefined>()
  const calls = () => [
    call(sender, me),
    call(sender, me, { fields: 'id' }, { timeoutMs: 1000 }),
    call(sender, logout),
    call(sender, logout, undefined, { timeoutMs: 1000 }),
    call(sender, create_user),
    call(sender, user, { user_id: '1' }),
    // @ts-expect-error the id is missing
    call(sender, user),
    // @ts-expect-error ids of API 4.0 are strings
    call(sender, login_user, { user_id: 1 })
  ]
  expectTypeOf(calls).toBeFunction()
})

test('The methods of the facade take and give what their operations do', () => {
  const calls = () => {
    const looker = looker40(sender)
    expectTypeOf(looker.user.me()).toEqualTypeOf<Call<User>>()
    expectTypeOf(looker.user.me().result()).resolves.toEqualTypeOf<Result<User>>()
    expectTypeOf<Parameters<typeof looker.user.me>[0]>().toEqualTypeOf<MeArgs | undefined>()
    expectTypeOf(looker.api_auth.logout()).toEqualTypeOf<Call<void>>()
    expectTypeOf(looker30(sender).user.user).parameter(0).toHaveProperty('user_id').toEqualTypeOf<number>()
    // @ts-expect-error a read-only field
    return looker.user.create_user({ body: { id: '1' } })
  }
  expectTypeOf(calls).toBeFunction()
})
