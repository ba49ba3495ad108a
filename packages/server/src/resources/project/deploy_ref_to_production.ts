import type { deploy_ref_to_production } from 'lookerts/4.0/project'
import type { Handler } from '../../context.ts'
import { deployOfRef } from './deploys.ts'

export const handleDeployRefToProduction: Handler<typeof deploy_ref_to_production> = async (context, args) => {
  await context.store.commit((await deployOfRef(context, args)).changes)
}
