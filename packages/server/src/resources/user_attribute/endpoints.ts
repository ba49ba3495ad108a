import type { Endpoints } from '../endpoint.ts'

export const userAttributeEndpoints: Endpoints = {}
