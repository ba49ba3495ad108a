import type { Endpoints } from '../endpoint.ts'

export const derivedTableEndpoints: Endpoints = {}
