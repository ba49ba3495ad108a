import type { Endpoints } from '../endpoint.ts'

export const themeEndpoints: Endpoints = {}
