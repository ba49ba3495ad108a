import type { Endpoints } from '../endpoint.ts'

export const queryEndpoints: Endpoints = {}
