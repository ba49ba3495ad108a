import type { Endpoints } from '../endpoint.ts'

export const dashboardEndpoints: Endpoints = {}
