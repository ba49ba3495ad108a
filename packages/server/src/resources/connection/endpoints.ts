import type { Endpoints } from '../endpoint.ts'

export const connectionEndpoints: Endpoints = {}
