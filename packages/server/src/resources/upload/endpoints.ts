import type { Endpoints } from '../endpoint.ts'

export const uploadEndpoints: Endpoints = {}
