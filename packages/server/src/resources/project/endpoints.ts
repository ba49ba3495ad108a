import type { Endpoints } from '../endpoint.ts'

export const projectEndpoints: Endpoints = {}
