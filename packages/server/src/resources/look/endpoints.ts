import type { Endpoints } from '../endpoint.ts'

export const lookEndpoints: Endpoints = {}
