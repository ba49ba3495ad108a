export { directoryReader, readDirectory, type DirectoryReader, type ReadDirectoryOptions } from './directory-reader.ts'
export { loadProject, projectLoader, type LoadProjectOptions, type ProjectLoader } from './load-project.ts'
export { watchProject, type WatchProjectOptions } from './watch-project.ts'
