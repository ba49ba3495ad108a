import type { Endpoints } from '../endpoint.ts'

export const sqlInterfaceQueryEndpoints: Endpoints = {}
