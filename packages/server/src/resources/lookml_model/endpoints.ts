import type { Endpoints } from '../endpoint.ts'

export const lookmlModelEndpoints: Endpoints = {}
