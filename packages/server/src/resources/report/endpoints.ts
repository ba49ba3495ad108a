import type { Endpoints } from '../endpoint.ts'

export const reportEndpoints: Endpoints = {}
