import type { LookmlModel } from 'lookerts/4.0'
import type { all_lookml_models } from 'lookerts/4.0/lookml_model'
import type { Handler } from '../../context.ts'
import { Page, toWindow } from '../../conventions/paging.ts'
import { answersOfStored } from '../../families/answers.ts'
import type { Condition } from '../../storage/store.ts'
import { lookmlModelFamily } from './lookml-models.ts'
import { lookmlModels } from './model-kinds.ts'

/** Lists the models that the caller may see; the server's own and those made from files only when asked for. */
export const handleAllLookmlModels: Handler<typeof all_lookml_models> = async (context, args) => {
  const { include_internal, include_self_service, exclude_empty, exclude_hidden } = args
  const parts: (Condition | undefined)[] = [
    await lookmlModelFamily.visible?.(context),
    include_internal ? undefined : { is_internal: false },
    include_self_service ? undefined : { is_self_service: false }
  ]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const found = await context.store.find(lookmlModels, { where })
  const answers: LookmlModel[] = await answersOfStored(context, lookmlModelFamily, found)
  const all = answers
    .map((model) => (exclude_hidden ? { ...model, explores: shownOf(model) } : model))
    .filter(({ explores }) => !exclude_empty || (explores ?? []).length > 0)
  const { limit, offset } = toWindow(args)
  return new Page(all.slice(offset, limit === undefined ? undefined : offset + limit), all.length)
}

function shownOf({ explores }: LookmlModel): NonNullable<LookmlModel['explores']> {
  return (explores ?? []).filter(({ hidden }) => !hidden)
}
