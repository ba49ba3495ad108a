import type { Endpoints } from '../endpoint.ts'

export const metadataEndpoints: Endpoints = {}
