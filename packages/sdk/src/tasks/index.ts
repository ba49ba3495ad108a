export { queryTask, type QueryTaskOptions } from './query-task.ts'
export { renderTask, renderTaskStream, type RenderArgs, type RenderTaskOptions } from './render-task.ts'
export type { Progress, WaitOptions } from './wait.ts'
