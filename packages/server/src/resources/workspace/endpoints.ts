import type { Endpoints } from '../endpoint.ts'

export const workspaceEndpoints: Endpoints = {}
