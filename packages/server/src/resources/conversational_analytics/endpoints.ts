import type { Endpoints } from '../endpoint.ts'

export const conversationalAnalyticsEndpoints: Endpoints = {}
