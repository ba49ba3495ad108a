import type { Endpoints } from '../endpoint.ts'

export const dataActionEndpoints: Endpoints = {}
