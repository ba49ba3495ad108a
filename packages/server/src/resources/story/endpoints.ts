import type { Endpoints } from '../endpoint.ts'

export const storyEndpoints: Endpoints = {}
