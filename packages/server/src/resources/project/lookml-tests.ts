import type { LookmlTest, LookmlTestResult } from 'lookerts/4.0'
import type { Family } from '../../families/family.ts'
import { lookmlTests, type LookmlTestDocument } from './project-kinds.ts'
import { errorAnswer } from './validation.ts'

const newTest: Omit<LookmlTestDocument, 'id'> = {
  project_id: '',
  name: '',
  model_name: '',
  explore_name: '',
  file: '',
  line: null,
  query_url_params: '',
  assertions_count: 1,
  assertions_failed: 0,
  errors: []
}

export const lookmlTestFamily: Family<LookmlTestDocument> = {
  kind: lookmlTests,
  path: '/projects/{project_id}/lookml_tests/{id}',
  defaults: newTest,
  required: ['project_id', 'name', 'model_name'],
  demo: [
    {
      ...newTest,
      id: '1',
      project_id: 'thelook',
      name: 'order_id_is_unique',
      model_name: 'thelook',
      explore_name: 'orders',
      file: 'thelook/thelook.model.lkml',
      line: 16,
      query_url_params: 'fields=orders.id,orders.count&sorts=orders.count+desc&limit=1'
    }
  ]
}

export function testAnswer({
  name,
  model_name,
  explore_name,
  file,
  line,
  query_url_params
}: LookmlTestDocument): LookmlTest {
  return { name, model_name, explore_name, file, line, query_url_params, can: {} }
}

/** How a test ends, which its record says: no data is asked for. */
export function resultAnswer({ name, model_name, file, ...test }: LookmlTestDocument): LookmlTestResult {
  const { assertions_count, assertions_failed } = test
  const errors = test.errors.map((each) => errorAnswer(each, file))
  return {
    test_name: name,
    model_name,
    assertions_count,
    assertions_failed,
    success: assertions_failed === 0 && errors.length === 0,
    errors,
    warnings: [],
    can: {}
  }
}
