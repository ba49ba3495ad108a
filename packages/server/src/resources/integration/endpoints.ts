import type { Endpoints } from '../endpoint.ts'

export const integrationEndpoints: Endpoints = {}
