import type { Endpoints } from '../endpoint.ts'

export const alertEndpoints: Endpoints = {}
