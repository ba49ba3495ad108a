import type { Endpoints } from '../endpoint.ts'

export const contentEndpoints: Endpoints = {}
