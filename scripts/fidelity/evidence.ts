/** Where what is known of the operations of a tag is written down; the contract says the rest. */
const sections: Readonly<Record<string, readonly string[]>> = {
  Alert: ['6.4'],
  ApiAuth: ['1.2', '1.3', '1.4'],
  Artifact: ['6.4'],
  Auth: ['1.5', '1.8', '1.9', '1.11'],
  Board: ['6.3', '6.4'],
  ColorCollection: ['6.4'],
  Config: ['4'],
  Connection: ['6.4', '10.3'],
  Content: ['6.4'],
  Dashboard: ['6.4', '10.4'],
  Datagroup: ['6.4'],
  Folder: ['6.4', '10.3'],
  Group: ['6.4', '10.3'],
  Homepage: ['6.3', '6.4'],
  Integration: ['6.4'],
  Look: ['6.4', '10.4'],
  LookmlModel: ['6.4', '10.3'],
  Project: ['5', '6.4', '10.3'],
  Query: ['6.4', '10.4', '10.5'],
  RenderTask: ['3.8', '6.4'],
  Role: ['6.4', '10.2'],
  RunningQueries: ['6.4'],
  ScheduledPlan: ['6.4'],
  Session: ['5'],
  Space: ['6.3', '6.4'],
  SqlQuery: ['6.4'],
  Theme: ['2.3', '6.4'],
  User: ['1.8', '6.4', '10.1'],
  UserAttribute: ['6.4'],
  Workspace: ['5']
}

/** Says where the facts of a tag come from. */
export function evidenceOf(tag: string): string {
  return ['contract', ...(sections[tag] ?? []).map((section) => `behaviour ${section}`)].join(', ')
}
