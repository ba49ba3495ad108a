import type { Endpoints } from '../endpoint.ts'

export const scheduledPlanEndpoints: Endpoints = {}
