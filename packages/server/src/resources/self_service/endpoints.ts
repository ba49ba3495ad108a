import type { Endpoints } from '../endpoint.ts'

export const selfServiceEndpoints: Endpoints = {}
