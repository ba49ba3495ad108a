import type { me } from 'lookerts/4.0/user'
import type { Handler } from '../../context.ts'
import { userOf } from './answers.ts'

export const handleMe: Handler<typeof me> = (context) => userOf(context, context.caller.user.document)
