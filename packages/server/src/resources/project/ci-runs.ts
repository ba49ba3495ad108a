import type { CIRun, ProjectRun } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { toTimestamp } from '../../conventions/timestamp.ts'
import { invalid, notFound } from '../../errors.ts'
import type { Family } from '../../families/family.ts'
import { ciRuns, type CiRunDocument } from './project-kinds.ts'
import { findProject } from './rights.ts'

export const ciRunFamily: Family<CiRunDocument> = {
  kind: ciRuns,
  path: '/projects/{project_id}/continuous_integration/runs/{id}',
  defaults: {
    project_id: '',
    suite_id: '',
    branch: null,
    commit: null,
    user_attributes: [],
    user_id: '1',
    created_at: ''
  },
  required: ['project_id', 'suite_id'],
  demo: [
    {
      id: '1',
      project_id: 'thelook',
      suite_id: '1',
      branch: 'main',
      commit: null,
      user_attributes: [],
      user_id: '1',
      created_at: '2025-12-01T08:00:00.000+00:00'
    }
  ]
}

interface Given {
  readonly suite_id?: string | null | undefined
  readonly branch?: string | null | undefined
  readonly commit?: string | null | undefined
  readonly user_attributes?: readonly { name?: string; value?: string }[] | null | undefined
}

/** Notes that a suite is to be run for a project; nothing runs it. */
export async function newRun(context: Context, project_id: string, given: Given): Promise<CiRunDocument> {
  const { store, caller, now } = context
  const { document: project } = await findProject(context, project_id, 'develop')
  const { suite_id, branch = null, commit = null, user_attributes } = given
  if (!suite_id) throw invalid({ field: 'suite_id', code: 'missing_field', message: 'This field is required.' })
  const attributes = (user_attributes ?? []).map(({ name = '', value = '' }) => ({ name, value }))
  const document: CiRunDocument = {
    id: await store.nextId(ciRuns),
    project_id: project.id,
    suite_id,
    branch,
    commit,
    user_attributes: attributes,
    user_id: caller.user.document.id,
    created_at: toTimestamp(now())
  }
  await store.commit([{ op: 'insert', kind: ciRuns, document }])
  return document
}

/** @throws {ApiError} 404 when the project has no such run. */
export async function findRun(context: Context, project_id: string, id: string): Promise<CiRunDocument> {
  const { document: project } = await findProject(context, project_id)
  const found = await context.store.get(ciRuns, id)
  if (found?.document.project_id !== project.id) throw notFound()
  return found.document
}

/** A run as it is asked for: it has passed, so that nobody waits for ever. */
export function runAnswer({ baseUrl }: Context, run: CiRunDocument, status: string): CIRun {
  const { id, suite_id, project_id, branch, commit, created_at, user_id } = run
  const ended = status === 'queued' ? null : created_at
  return {
    id,
    ci_suite_id: suite_id,
    project_id,
    status,
    title: `Suite ${suite_id}`,
    trigger_type: 'manual',
    triggered_by_name: null,
    user_id: Number(user_id),
    created_at,
    started_at: ended,
    finished_at: ended,
    git_branch_name: branch,
    git_commit_ref: commit,
    retries: 0,
    crashed_check_count: 0,
    run_url: `${baseUrl()}/projects/${encodeURIComponent(project_id)}/ci/runs/${id}`,
    user_attributes: run.user_attributes.map((each, at) => ({ id: at + 1, ...each })),
    result: null,
    can: {}
  }
}

/** The same for those who ask by the older operation. */
export function oldRunAnswer(run: CiRunDocument): ProjectRun {
  const { id, suite_id, branch, commit, created_at } = run
  return {
    run: {
      run_id: id,
      suite_id,
      status: 'passed',
      title: `Suite ${suite_id}`,
      trigger: 'manual',
      created_at,
      started_at: created_at,
      finished_at: created_at,
      git_state: { branch, commit_ref: commit, repository: null, target: null },
      git_service: null,
      change_request: null,
      schedule: null,
      target_branch: null,
      status_url: null,
      username: null,
      result: null
    }
  }
}
