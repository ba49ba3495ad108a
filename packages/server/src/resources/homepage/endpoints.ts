import type { Endpoints } from '../endpoint.ts'

export const homepageEndpoints: Endpoints = {}
